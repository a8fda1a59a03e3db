import { expect, it } from 'vitest';
import { maxDocumentBytes } from './document.ts';
import { sizeInWords } from './size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [3456, '3.4 KB'],
  [maxDocumentBytes, '10 MB'],
  [maxDocumentBytes + 1, '10.1 MB'],
  [50 * 1024 * 1024, '50 MB'],
  [75.1 * 1024 ** 3, '75.1 GB'],
])('says %i as %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
