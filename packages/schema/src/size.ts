/**
 * A size in words: `0 bytes`, `812 bytes`, `3.4 KB`, `10 MB`. A MB is 1024 × 1024 bytes, as in `maxDocumentBytes`.
 * Rounded up, so that a size over a limit never reads as the limit itself.
 */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [unit, name] = bytes < 1024 * 1024 ? [1024, 'KB'] : [1024 * 1024, 'MB'];
  return `${Math.ceil((bytes / unit) * 10) / 10} ${name}`;
}
