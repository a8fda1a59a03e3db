import { expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

it.each([
  ['closing the branches would leave 9,000 people', 'Closing the branches would leave 9,000 people'],
  ['Roe paid', 'Roe paid'],
  ['iPhone sales fell', 'iPhone sales fell'],
  ['e-bikes are banned', 'E-bikes are banned'],
  ['élan is wanted', 'Élan is wanted'],
  ['“we have the people,”', '“we have the people,”'],
  ['40 ships sank', '40 ships sank'],
  ['', ''],
])('%s', (words, title) => {
  expect(titleWords(words)).toBe(title);
});
