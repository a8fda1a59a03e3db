import { expect, it } from 'vitest';
import { disagreementHeading } from './history-words.ts';

it('tells a contradiction from a count that grew', () => {
  expect(disagreementHeading([{ kind: 'opposes' }, { kind: 'figure' }])).toBe('Where it is contradicted');
  expect(disagreementHeading([{ kind: 'update' }])).toBe('How its figures grew');
  expect(disagreementHeading([{ kind: 'update' }, { kind: 'opposes' }])).toBe(
    'Where it is contradicted, and what grew',
  );
});
