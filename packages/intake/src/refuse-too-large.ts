import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';

/**
 * Throws `too-large`, with both sizes in words, where a document exceeds what the house takes in.
 *
 * @param size in bytes
 */
export function refuseTooLarge(size: number): void {
  if (size > maxDocumentBytes)
    throw new AppError(
      'too-large',
      `This document has ${sizeInWords(size)}; the largest that Sayso takes is ${sizeInWords(maxDocumentBytes)}.`,
    );
}
