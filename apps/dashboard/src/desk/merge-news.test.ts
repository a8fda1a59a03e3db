import type { ClaimCard } from '@sayso/schema';
import { expect, it } from 'vitest';
import { newcomers, patchRows } from './merge-news.ts';

const claim = (id: string, articles: number, firstSeenAt = '2024-05-06T10:00:00.000Z') =>
  ({ id, firstSeenAt, counts: { articles, publishers: 1, origins: 1, unknown: 0 } }) as ClaimCard;

it('patches figures in place and adds or moves nothing', () => {
  const loaded = {
    pages: [
      { items: [claim('a', 1), claim('b', 1)], nextCursor: 'x' },
      { items: [claim('c', 1)], nextCursor: null },
    ],
    pageParams: [null, 'x'],
  };
  const patched = patchRows(loaded, [claim('new', 9), claim('c', 5), claim('a', 2)]);
  expect(patched.pages.map((page) => page.items.map((c) => `${c.id}${c.counts.articles}`))).toEqual([
    ['a2', 'b1'],
    ['c5'],
  ]);
  expect(patched.pageParams).toBe(loaded.pageParams);
});

it('counts as new what came after the moment and is not shown', () => {
  const latest = [
    claim('a', 1, '2024-05-06T12:00:00.000Z'),
    claim('b', 1, '2024-05-06T11:00:00.000Z'),
    claim('c', 1),
  ];
  const ids = (shown: string[], since: string | null) =>
    newcomers(latest, new Set(shown), since).map((c) => c.id);
  expect(ids([], '2024-05-06T10:00:00.000Z')).toEqual(['a', 'b']);
  expect(ids(['b'], '2024-05-06T10:00:00.000Z')).toEqual(['a']);
  expect(ids([], null)).toEqual(['a', 'b', 'c']);
});
