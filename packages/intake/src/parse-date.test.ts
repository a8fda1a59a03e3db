import { describe, expect, it } from 'vitest';
import { isoDate, parseDate } from './parse-date.ts';

const dates: [words: string, iso: string | null][] = [
  ['6 May 2024', '2024-05-06'],
  ['May 6, 2024', '2024-05-06'],
  ['Monday, May 6th, 2024', '2024-05-06'],
  ['Mon, 06 May 2024 10:15:00 +0000', '2024-05-06T10:15:00+00:00'],
  ['2024-05-06', '2024-05-06'],
  ['2024/5/6', '2024-05-06'],
  ['6.5.2024', '2024-05-06'],
  ['2024-05-06T10:15:00Z', '2024-05-06T10:15:00Z'],
  ['2024-05-06T10:15:00.000Z', '2024-05-06T10:15:00Z'],
  ['2024-05-06T10:15:00+0530', '2024-05-06T10:15:00+05:30'],
  ['2024-05-06T10:15+02:00', '2024-05-06T10:15:00+02:00'],
  ['6 May 2024, 10:15 GMT', '2024-05-06T10:15:00Z'],
  ['10:15 GMT, 6 May 2024', '2024-05-06T10:15:00Z'],
  ['6 May 2024 at 10.15pm BST', '2024-05-06T22:15:00+01:00'],
  ['May 6, 2024, 12:05 a.m. EST', '2024-05-06T00:05:00-05:00'],
  ['6 May 2024 3:00 GMT+3', '2024-05-06T03:00:00+03:00'],
  // A time without a zone, or with a zone of several meanings, is no moment.
  ['2024-05-06T10:15:00', '2024-05-06'],
  ['6 May 2024, 10:15', '2024-05-06'],
  ['6 May 2024, 10:15 IST', '2024-05-06'],
  ['6 May 2024, 25:15 GMT', '2024-05-06'],
  // What is no date, or not surely one.
  ['6/5/2024', null],
  ['30 February 2024', null],
  ['29 February 2023', null],
  ['29 February 2024', '2024-02-29'],
  ['May 2024', null],
  ['6 May', null],
  ['6 May 1492', null],
  ['on 6 May 2024 the council met', null],
  ['', null],
];

describe('dates as news copy writes them', () => {
  it.each(dates)('%j is %s', (words, iso) => {
    expect(parseDate(words)).toBe(iso);
  });

  it('knows the calendar', () => {
    expect(isoDate(2024, 13, 1)).toBeNull();
    expect(isoDate(2024, 4, 31)).toBeNull();
    expect(isoDate(2024, 12, 31)).toBe('2024-12-31');
  });
});
