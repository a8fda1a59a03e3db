/**
 * What PostgreSQL cannot keep in a text: NUL, and halves of surrogate pairs. Each is one UTF-16 code unit, and so is
 * the U+FFFD put in its place: every span stays true.
 */
const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it can be stored, of the same length. */
export const storableText = (text: string): string => text.replace(unstorable, '\ufffd');

/** A JSON value with every text in it as it can be stored. Keys are ours and stay. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part)])) as T;
  return value;
}
