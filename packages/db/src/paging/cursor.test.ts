import { describe, expect, it } from 'vitest';
import { type KeyKind, pageOfRows, readCursor, writeCursor } from './cursor.ts';

const id = `clm_${'0'.repeat(32)}`;

describe('a cursor', () => {
  it('gives back the keys that it was made from', () => {
    const keys = [0.1 + 0.2, id];
    expect(readCursor(writeCursor(keys), ['number', 'id'])).toEqual(keys);
    const later = ['2026-05-06T10:00:00.123Z', id];
    expect(readCursor(writeCursor(later), ['moment', 'id'])).toEqual(later);
  });

  it.each<[string, string, KeyKind[]]>([
    ['no base64 at all', '%%%', ['number', 'id']],
    ['no JSON', Buffer.from('nonsense').toString('base64url'), ['number', 'id']],
    ['of another list', writeCursor([id]), ['number', 'id']],
    ['of other kinds', writeCursor([id, id]), ['number', 'id']],
    ['with no whole number', writeCursor([1.5, id]), ['integer', 'id']],
    ['with a number beyond the column', writeCursor([2 ** 40, id]), ['integer', 'id']],
    ['with no moment', writeCursor(['2026-99-99T10:00:00.000Z', id]), ['moment', 'id']],
    ['with no id', writeCursor([1, 'a\0']), ['number', 'id']],
    ['empty', '', ['id']],
  ])('that is %s is a bad request', (_, cursor, kinds) => {
    expect(() => readCursor(cursor, kinds)).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });
});

describe('a page', () => {
  const keysOf = (row: number) => [row];

  it('has a next one where there were more rows than it shows', () => {
    const page = pageOfRows([1, 2, 3], 2, keysOf, String);
    expect(page.items).toEqual(['1', '2']);
    expect(readCursor(page.nextCursor ?? '', ['integer'])).toEqual([2]);
  });

  it('is the last one where there were not', () => {
    expect(pageOfRows([1, 2], 2, keysOf, String)).toEqual({ items: ['1', '2'], nextCursor: null });
    expect(pageOfRows([], 2, keysOf, String)).toEqual({ items: [], nextCursor: null });
  });
});
