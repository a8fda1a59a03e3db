import { AppError } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { pageOfRows, readCursor, writeCursor } from './cursor.ts';

describe('a cursor', () => {
  it('gives back the keys that it was made from', () => {
    const keys = [0.1 + 0.2, 'clm_00'];
    expect(readCursor(writeCursor(keys), ['number', 'string'])).toEqual(keys);
  });

  it.each([
    ['no base64 at all', '%%%'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['of another list', writeCursor(['a'])],
    ['of other kinds', writeCursor(['a', 'b'])],
    ['with a text that no row holds', writeCursor([1, 'a\0'])],
    ['empty', ''],
  ])('that is %s is a bad request', (_, cursor) => {
    expect(() => readCursor(cursor, ['number', 'string'])).toThrow(AppError);
  });
});

describe('a page', () => {
  const keysOf = (row: number) => [row];

  it('has a next one where there were more rows than it shows', () => {
    const page = pageOfRows([1, 2, 3], 2, keysOf, String);
    expect(page.items).toEqual(['1', '2']);
    expect(readCursor(page.nextCursor ?? '', ['number'])).toEqual([2]);
  });

  it('is the last one where there were not', () => {
    expect(pageOfRows([1, 2], 2, keysOf, String)).toEqual({ items: ['1', '2'], nextCursor: null });
    expect(pageOfRows([], 2, keysOf, String)).toEqual({ items: [], nextCursor: null });
  });
});
