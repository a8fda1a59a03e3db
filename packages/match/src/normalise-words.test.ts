import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWords } from './normalise-words.ts';
import { readNumber } from './read-numbers.ts';
import { stemWord } from './stem-word.ts';

const tokens = (text: string): string[] => normaliseWords(text).content.map((word) => word.token);
const loose = (text: string): string[] => normaliseWords(text).content.map((word) => word.loose);

describe('stemWord', () => {
  it.each([
    ['propose', ['proposed', 'proposes', 'proposing', 'proposal', 'proposals']],
    ['prohibit', ['prohibited', 'prohibition', 'prohibits']],
    ['inspect', ['inspected', 'inspection', 'inspections']],
    ['study', ['studies', 'studied']],
    ['ban', ['banned', 'banning', 'bans']],
    ['rise', ['rose', 'risen', 'rising']],
    ['say', ['said', 'says', 'saying']],
  ])('brings the forms of %s together', (word, forms) => {
    for (const form of forms) expect(stemWord(form)).toBe(stemWord(word));
  });

  it.each([
    ['nation', 'nature'],
    ['police', 'policy'],
    ['port', 'portion'],
    ['general', 'generous'],
    ['universe', 'university'],
    ['bus', 'busy'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});

describe('readNumber', () => {
  it.each([
    ['14 people', 14, 1],
    ['4,200 homes', 4200, 1],
    ['two hundred ships', 200, 2],
    ['twenty three ships', 23, 2],
    ['1.3 billion crowns', 1.3e9, 2],
    ['a million crowns', 1e6, 2],
    ['two thousand people', 2000, 2],
  ])('reads %s', (text, value, length) => {
    expect(readNumber(text.split(' '), 0)).toEqual({ value, vague: false, length });
  });

  it('knows a vague number', () => {
    expect(readNumber(['dozens', 'of', 'ships'], 0)).toEqual({ value: 12, vague: true, length: 1 });
    expect(readNumber(['tens', 'of'], 0)).toBeNull();
    expect(readNumber(['hundreds', 'of', 'thousands'], 0)).toEqual({ value: 1e5, vague: true, length: 3 });
  });

  it.each(['one', 'first', 'ships', ''])('leaves %j alone', (word) => {
    expect(readNumber([word, 'million'], 0)).toBeNull();
  });
});

describe('normaliseWords', () => {
  it('drops offices before names, and keeps them where they stand alone', () => {
    expect(tokens('on Friday Defense Minister Tomas Ledin met the minister')).toEqual([
      'fridai',
      'tomas',
      'ledin',
      'meet',
      'minister',
    ]);
  });

  it('tells US from us', () => {
    expect(tokens('the US told us')).toEqual(['@us', 'tell']);
    expect(tokens('U.S. ships')).toEqual(['@us', 'ship']);
  });

  it('meets ways of acting loosely, never strictly', () => {
    const [a, b] = ['Pell reached out to Brook', 'Pell contacted Brook'];
    expect(loose(a)).toEqual(loose(b));
    expect(tokens(a)).not.toEqual(tokens(b));
  });

  it('reads what a name may be called for short', () => {
    const { initials } = normaliseWords('the Velmora Port Authority and the Department of Sea Rescue');
    expect(initials.get('vpa')).toHaveLength(3);
    expect(initials.get('dsr')).toHaveLength(3);
    expect(initials.get('dosr')).toHaveLength(3);
  });

  it('does not take the capitals of a headline for names', () => {
    const names = normaliseWords('Ferry Sinks Near Harbour After Heavy Storm').content.filter(
      (word) => word.name === 'sure',
    );
    expect(names).toEqual([]);
  });

  it('takes any string, the same each time, and never more than its start', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(normaliseWords(text)).toEqual(normaliseWords(text));
      }),
    );
    expect(normaliseWords('\ud800 ferry \udfff sank').content.map((word) => word.token)).toEqual([
      'ferri',
      'sink',
    ]);
    expect(normaliseWords('ferry '.repeat(200_000)).plain).toHaveLength(600);
  });
});
