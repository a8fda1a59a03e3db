import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';

export type TextId = string | number;

type ParsedLine = { id: TextId; text: string } | { id: TextId | null; error: AppError };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const refuse = (id: TextId | null, code: AppError['code'], message: string): ParsedLine => ({
  id,
  error: new AppError(code, message),
});

/**
 * A line `{"id","text"}` of a JSONL stream. What else it holds is passed over. Null where it is blank.
 *
 * The line has to be well-formed UTF-8: a replaced byte would be a text other than the one that was sent, and spans
 * would not be spans into it. Lone surrogates written as escapes are a text like any other.
 */
export function parseTextLine(bytes: Uint8Array): ParsedLine | null {
  let line: string;
  try {
    line = strictUtf8.decode(bytes);
  } catch {
    return refuse(null, 'undecodable-text', 'The line is not UTF-8.');
  }
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(null, 'bad-request', 'The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(null, 'bad-request', 'The line is not an object {"id","text"}.');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return refuse(null, 'bad-request', 'The line has no "id" that is a string or a number.');
  if (typeof text !== 'string') return refuse(id, 'bad-request', 'The line has no "text" that is a string.');
  const size = Buffer.byteLength(text);
  if (size > maxDocumentBytes)
    return refuse(
      id,
      'too-large',
      `The text is ${sizeInWords(size)}; the limit is ${sizeInWords(maxDocumentBytes)}.`,
    );
  return { id, text };
}
