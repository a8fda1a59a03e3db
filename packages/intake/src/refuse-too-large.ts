import { AppError, maxDocumentBytes } from '@sayso/schema';

/** "52 MB", "10.4 MB", "3 KB": megabytes as an editor's file manager counts them, one decimal below a hundred. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / (1024 * 1024), 'MB'];
  return `${size >= 100 ? Math.ceil(size) : Math.ceil(size * 10) / 10} ${unit}`;
}

/** Throws `too-large`, with both sizes, where a document exceeds what the house takes in. */
export function refuseTooLarge(size: number): void {
  if (size > maxDocumentBytes)
    throw new AppError(
      'too-large',
      `This document has ${sizeInWords(size)}; the largest that Sayso takes is ${sizeInWords(maxDocumentBytes)}.`,
    );
}
