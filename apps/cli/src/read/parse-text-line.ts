import { maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { type LineId, parseObjectLine, type RefusedLine, refuseLine } from './parse-object-line.ts';

/** A line `{"id","text"}` of a JSONL stream. What else it holds is passed over. Null where it is blank. */
export function parseTextLine(bytes: Uint8Array): { id: LineId; text: string } | RefusedLine | null {
  const line = parseObjectLine(bytes, '{"id","text"}');
  if (line === null || 'error' in line) return line;
  const { id, value } = line;
  const { text } = value;
  if (typeof text !== 'string')
    return refuseLine(id, 'bad-request', 'The line has no "text" that is a string.');
  const size = Buffer.byteLength(text);
  if (size > maxDocumentBytes)
    return refuseLine(
      id,
      'too-large',
      `The text is ${sizeInWords(size)}; the limit is ${sizeInWords(maxDocumentBytes)}.`,
    );
  return { id, text };
}
