import { describe, expect, it } from 'vitest';
import { buildTree } from './dom.ts';
import { dateIn, dateOfAddress, readDates } from './read-dates.ts';

const none = (): null => null;

describe('a date in a line', () => {
  it.each([
    ['Published: Wednesday, 21 Sep 2026 | 4:35 PM GMT', '2026-09-21T16:35:00Z'],
    ['Updated: August 13, 2026, 5:02 PM ET', '2026-08-13'],
    ['By Petra Lund, The Vale Ledger, June 4, 2026 5:00 p.m. EDT', '2026-06-04T17:00:00-04:00'],
    ['4. Juni 2026, 18:30 Uhr', '2026-06-04'],
    ['4 de junio de 2026', '2026-06-04'],
    ['Publié le 4 août 2026 à 14h03', '2026-08-04'],
    ['09:12 UTC, 4 June 2026', '2026-06-04T09:12:00Z'],
    ['2026-06-04', '2026-06-04'],
    ['2026年6月4日 18:30', '2026-06-04'],
    ['4 червня 2026', '2026-06-04'],
    ['04/06/2026', null],
    ['Two people were hurt in June', null],
    ['31 June 2026', null],
  ])('%s', (line, date) => {
    expect(dateIn(line)).toBe(date);
  });
});

it.each([
  ['https://vale.example/2026/06/04/bridge', '2026-06-04'],
  ['https://vale.example/2026/POLITICS/06/04/bridge/index.html', '2026-06-04'],
  ['https://vale.example/bridge-2026-06-04', null],
  ['https://vale.example/2026/13/44/bridge', null],
  ['https://vale.example/a?d=/2026/06/04/', null],
  [null, null],
])('the day in the address %s', (address, date) => {
  expect(dateOfAddress(address)).toBe(date);
});

describe('the dates of a page', () => {
  const datesOf = (body: string) => readDates(buildTree(body), null, none);
  it('are those of its <time>s, its own before those of other stories', () => {
    const page =
      '<div class="related"><time datetime="2026-01-01">x</time></div><article><header><time datetime="2026-06-04T09:12:00+02:00">4 June</time></header></article>';
    expect(datesOf(page).publishedAt).toBe('2026-06-04T09:12:00+02:00');
  });
  it('are read from lines that are named for it, and from no comment', () => {
    const page =
      '<ol class="comments"><li><span class="date">1 May 2026</span></li></ol><div class="post-date">4 June 2026, 9:12</div>';
    expect(datesOf(page).publishedAt).toBe('2026-06-04');
  });
  it('are none where the page gives none', () => {
    expect(datesOf('<p class="date">today</p>')).toEqual({ publishedAt: null, modifiedAt: null });
  });
});
