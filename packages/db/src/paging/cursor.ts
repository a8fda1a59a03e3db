import { Buffer } from 'node:buffer';
import { AppError, type Page } from '@sayso/schema';

/** What a row is ordered by, outermost first; the last is its id. */
export type Keyset = (string | number)[];

/** A place in a list as an opaque string: the keys of the last row shown, never a count of rows. */
export const writeCursor = (keys: Keyset): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/**
 * The keys that a cursor holds, checked against the kinds that this list is ordered by.
 *
 * @param kinds of the keys, in order
 * @throws AppError `bad-request` where the cursor is of another list, or of none
 */
export function readCursor(cursor: string, kinds: readonly ('string' | 'number')[]): Keyset {
  const refusal = () =>
    new AppError('bad-request', 'This page of the list is not known. Start again from its first page.');
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refusal();
  }
  if (!Array.isArray(keys) || keys.length !== kinds.length) throw refusal();
  keys.forEach((key, index) => {
    if (typeof key !== kinds[index] || (typeof key === 'string' && key.includes('\0'))) throw refusal();
  });
  return keys;
}

/**
 * A page from rows of which one more than `limit` was asked for.
 *
 * @param keysOf what a row is ordered by
 */
export function pageOfRows<Row, Item>(
  rows: Row[],
  limit: number,
  keysOf: (row: Row) => Keyset,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(keysOf(last)) : null,
  };
}
