import { maxDocumentBytes } from '@sayso/schema';
import { expect, it } from 'vitest';
import { refuseSize } from './check-size.ts';

it('refuses what is empty or over the limit, and nothing at it', () => {
  expect(refuseSize('The text', 0)).toBe('The text is empty.');
  expect(refuseSize('wire.txt', maxDocumentBytes)).toBeNull();
  expect(refuseSize('wire.txt', maxDocumentBytes + 1)).toBe(
    'wire.txt has 10.1 MB. One document may have 10 MB.',
  );
});
