import { expect, it } from 'vitest';
import { shareSentence } from './share-words.ts';

it('says what was found, and how much of either text it is', () => {
  expect(shareSentence({ verdict: 'copy', share: 0.834, otherShare: 1 })).toBe(
    'A copy, edited: 83 % of the words here stand there, and 100 % of the words there here.',
  );
  expect(shareSentence({ verdict: 'excerpt', share: 0.997, otherShare: 0.002 })).toBe(
    'A part was taken over: 99 % of the words here stand there, and 1 % of the words there here.',
  );
  expect(shareSentence({ verdict: 'shared-quotation', share: 0.1, otherShare: 0.2 })).toBe(
    'Both quote the same words: 10 % of the words here stand there, and 20 % of the words there here.',
  );
});
