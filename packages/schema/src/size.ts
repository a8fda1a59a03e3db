/**
 * A size in words: `0 bytes`, `812 bytes`, `3.4 KB`, `10 MB`, `1.5 GB`. A MB is 1024 × 1024 bytes, as in `maxDocumentBytes`.
 * Rounded up, so that a size over a limit never reads as the limit itself.
 */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const power = bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  return `${Math.ceil((bytes / 1024 ** power) * 10) / 10} ${['KB', 'MB', 'GB'][power - 1]}`;
}
