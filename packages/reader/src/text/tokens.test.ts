import { expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

it.each([
  ['Roe’s dam isn’t hers; it’s ours.', ['Roe', '’s', 'dam', 'isn’t', 'hers', ';', 'it', '’s', 'ours', '.']],
  [
    'Sen. A. Roe (R-S.C.) left the U.S. at 9 a.m.',
    ['Sen.', 'A.', 'Roe', '(', 'R-S.C.', ')', 'left', 'the', 'U.S.', 'at', '9', 'a.m.'],
  ],
  ['$3.2bn, 1,250 homes, 49%', ['$', '3.2bn', ',', '1,250', 'homes', ',', '49', '%']],
  ["''No,'' she said...", ["''", 'No', ',', "''", 'she', 'said', '...']],
  ['a 63-year-old vice-chair', ['a', '63-year-old', 'vice-chair']],
  ['See https://example.org/a?b=c now', ['See', 'https://example.org/a?b=c', 'now']],
  ['Oster -- the town — rose', ['Oster', '--', 'the', 'town', '—', 'rose']],
])('tokenises %s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

it('keeps the full stop of a word that is no abbreviation at the end of a sentence', () => {
  expect(texts('She said no. He left.')).toEqual(['She', 'said', 'no', '.', 'He', 'left', '.']);
});

it('covers every character that is no space, in order, with the right words', () => {
  const text = '🌊 “Ça va, José,” 3\u00a0km — \ud83d!';
  const tokens = tokenise(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
});
