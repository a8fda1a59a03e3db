import { expect, it } from 'vitest';
import { assignLanes } from './assign-lanes.ts';

const mention = (within: number | null, ...spans: [number, number][]) => ({
  within,
  spans: spans.map(([start, end]) => ({ start, end })),
});

it('puts a nested mention in the lane above the one that holds it', () => {
  expect(assignLanes([mention(null, [0, 50]), mention(0, [10, 40]), mention(1, [20, 30])])).toEqual([
    0, 1, 2,
  ]);
});

it('uses the lowest lane again where nothing is shared', () => {
  expect(assignLanes([mention(null, [0, 10]), mention(null, [10, 20])])).toEqual([0, 0]);
});

it('parts mentions that overlap without being nested', () => {
  expect(assignLanes([mention(null, [0, 20]), mention(null, [15, 30])])).toEqual([0, 1]);
});

it('lets a mention in the gap of a cut one keep the lowest lane', () => {
  expect(assignLanes([mention(null, [0, 10], [30, 40]), mention(null, [12, 28])])).toEqual([0, 0]);
});

it('shares the innermost lane where nesting goes deeper than the lanes', () => {
  const deep = [0, 1, 2, 3, 4].map((n) => mention(n === 0 ? null : n - 1, [n, 50 - n]));
  expect(assignLanes(deep)).toEqual([0, 1, 2, 2, 2]);
});

it('ends on a circle of nesting instead of looping', () => {
  expect(assignLanes([mention(1, [0, 5]), mention(0, [6, 9])])).toEqual([0, 0]);
});
