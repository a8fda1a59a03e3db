import { describe, expect, it } from 'vitest';
import { normaliseWords } from './normalise-words.ts';
import { readScopes } from './read-scopes.ts';

const denied = (text: string): string[] =>
  [...readScopes(normaliseWords(text)).signs].filter(([, sign]) => sign < 0).map(([token]) => token);
const heads = (text: string): string[] => [...readScopes(normaliseWords(text)).heads];

describe('how far a negation reaches', () => {
  it.each([
    ['to the end of its clause', 'Brook did not sell the ferry, and the quay is shut', ['sell', 'ferri']],
    ['a second one turns it round', 'Brook did not refuse to sell the ferry', ['refus']],
    ['a refusal is one', 'the refusal to close the quay', ['clos', 'quai']],
    ['not to say is not to deny', 'Brook did not publicly comment on the ferry', []],
    ['nor is not to know', "I don't know whether the ferry sank", []],
    ['a condition denies nothing', 'if Brook does not sell the ferry it will rust', []],
    ['never more is most', 'there was never a more careful captain than Brook', []],
    [
      'numbers in a row are one clause',
      'Orsk will not take 200, 300 or 400 lorries',
      ['tak', '#200', '#300', '#400', 'lorri'],
    ],
  ])('%s: %s', (_why, text, tokens) => {
    expect(denied(text)).toEqual(tokens);
  });

  it.each([
    ['Brook is not overly qualified to lead', ['qualifi']],
    ['he does not believe that Brook sold the ferry', ['brook']],
    ['Brook sold the ferry', []],
  ])('bears first on: %s', (text, tokens) => {
    expect(heads(text)).toEqual(tokens);
  });
});
