import { Buffer } from 'node:buffer';
import { AppError, type Page } from '@sayso/schema';

/** What a row is ordered by, outermost first; the last is its id. */
export type Keyset = (string | number)[];

/** A place in a list as an opaque string: the keys of the last row shown, never a count of rows. */
export const writeCursor = (keys: Keyset): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/** What a key of a cursor must be, so that PostgreSQL takes it for what the list is ordered by. */
const fits = {
  number: (key: unknown) => typeof key === 'number',
  integer: (key: unknown) => Number.isInteger(key) && Math.abs(key as number) < 2 ** 31,
  moment: (key: unknown) =>
    typeof key === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(key) && !Number.isNaN(Date.parse(key)),
  id: (key: unknown) => typeof key === 'string' && /^[a-z]{3}_[0-9a-f]{32}$/.test(key),
};

export type KeyKind = keyof typeof fits;

/**
 * The keys that a cursor holds, checked against the kinds that this list is ordered by.
 *
 * @param kinds of the keys, in order
 * @throws AppError `bad-request` where the cursor is of another list, or of none
 */
export function readCursor(cursor: string, kinds: readonly KeyKind[]): Keyset {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    keys = null;
  }
  if (
    !Array.isArray(keys) ||
    keys.length !== kinds.length ||
    !kinds.every((kind, index) => fits[kind](keys[index]))
  )
    throw new AppError('bad-request', 'This page of the list is not known. Start again from its first page.');
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
