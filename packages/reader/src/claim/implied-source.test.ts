import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/attribute-passage.ts';
import { makeScope, preparePassage } from '../text/passage.ts';
import { impliedSource, isSpokenOf } from './implied-source.ts';

/** An attribution whose cue is some words of a sentence, all behind them its content, and nobody its source. */
function attributionBy(text: string, cueWords: string, word: string): Attribution {
  const passage = preparePassage(text);
  const start = text.indexOf(cueWords);
  const from = passage.tokens.findIndex((token) => token.start === start);
  const to = passage.tokens.findIndex((token) => token.end === start + cueWords.length) + 1;
  const sentence = { from: 0, to: passage.tokens.length };
  return {
    relation: {
      source: null,
      cue: { from, to },
      content: [{ from: to, to: passage.tokens.length - 1 }],
      manner: 'clause',
      word,
      main: true,
      negated: false,
    },
    within: null,
    sentence,
    scope: makeScope(passage, sentence, []),
  };
}

const impliedIn = (text: string, cueWords: string, word: string): string | null => {
  const attribution = attributionBy(text, cueWords, word);
  const source = impliedSource(attribution, []);
  const { tokens } = attribution.scope.passage;
  return source && text.slice(tokens[source.from]!.start, tokens[source.to - 1]!.end);
};

describe('the source that no reader told', () => {
  it.each([
    [
      'Divers who knew the wreck disagree over how deep it lies.',
      'disagree over',
      'disagree',
      'Divers who knew the wreck',
    ],
    ['The firm sold the dam and announced it would leave.', 'announced', 'announce', 'The firm'],
    ['Ann Roe opened the session by saying that the lock leaks.', 'saying', 'say', 'Ann Roe'],
    ['They know the lock leaks.', 'know', 'know', 'They'],
  ])('of %s', (text, cueWords, word, source) => {
    expect(impliedIn(text, cueWords, word)).toBe(source);
  });

  it.each([
    ['The lock is known to leak.', 'is known', 'know'],
    ['Ann Roe seemed to agree.', 'seemed', 'seem'],
    ['It suggests that the lock leaks.', 'suggests', 'suggest'],
  ])('is nobody in %s', (text, cueWords, word) => {
    expect(impliedIn(text, cueWords, word)).toBeNull();
  });
});

describe('who is spoken of', () => {
  const told = (text: string, cueWords: string, word: string): boolean => {
    const attribution = attributionBy(text, cueWords, word);
    const source = { from: 0, to: attribution.relation.cue.from };
    return isSpokenOf({ ...attribution, relation: { ...attribution.relation, source } });
  };

  it('is no source, though the subject', () => {
    expect(told('Ann Roe is known for her wit.', 'is known for', 'know')).toBe(true);
    expect(told('Ann Roe was asked about the dam.', 'was asked about', 'ask')).toBe(true);
    expect(told('Ann Roe seemed to agree.', 'seemed', 'seem')).toBe(true);
  });

  it('is one who is moved, or who looks for something', () => {
    expect(told('Ann Roe was convinced that it leaks.', 'was convinced', 'convince')).toBe(false);
    expect(told('Ann Roe looked for another lock.', 'looked for', 'look')).toBe(false);
  });
});
