import { AppError } from '@sayso/schema';

export type LineId = string | number;

/** A line that cannot be answered, with the id that it has. */
export type RefusedLine = { id: LineId | null; error: AppError };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

export const refuseLine = (id: LineId | null, code: AppError['code'], message: string): RefusedLine => ({
  id,
  error: new AppError(code, message),
});

/**
 * A line of a JSONL stream: an object with an id. Null where it is blank.
 *
 * The line has to be well-formed UTF-8: a replaced byte would be a text other than the one that was sent. Lone
 * surrogates written as escapes are a text like any other.
 *
 * @param shape what the line should be, for the sentence that refuses it
 */
export function parseObjectLine(
  bytes: Uint8Array,
  shape: string,
): { id: LineId; value: Record<string, unknown> } | RefusedLine | null {
  let line: string;
  try {
    line = strictUtf8.decode(bytes);
  } catch {
    return refuseLine(null, 'undecodable-text', 'The line is not UTF-8.');
  }
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuseLine(null, 'bad-request', 'The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuseLine(null, 'bad-request', `The line is not an object ${shape}.`);
  const { id } = value as { id?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return refuseLine(null, 'bad-request', 'The line has no "id" that is a string or a number.');
  return { id, value: value as Record<string, unknown> };
}
