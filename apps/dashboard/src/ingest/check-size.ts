import { maxDocumentBytes, sizeInWords } from '@sayso/schema';

/** Why something of this size (bytes) cannot be handed in, as a sentence; null where it can. The server checks it too. */
export function refuseSize(what: string, bytes: number): string | null {
  if (bytes === 0) return `${what} is empty.`;
  if (bytes > maxDocumentBytes)
    return `${what} has ${sizeInWords(bytes)}. One document may have ${sizeInWords(maxDocumentBytes)}.`;
  return null;
}
