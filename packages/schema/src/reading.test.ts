import { describe, expect, it } from 'vitest';
import { checkReading, type Mention, type Reading } from './reading.ts';
import { quote } from './span.ts';

const text = 'The harbour reopened, the mayor said, “after 3 days” 🚢.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const publisher: Mention['chain'][number] = {
  kind: 'publisher',
  naming: 'named',
  name: 'The Karstad Courier',
  text: null,
  span: null,
  cue: null,
};
const mention: Mention = {
  spans: [at('The harbour reopened'), at('“after 3 days”')],
  text: 'The harbour reopened … “after 3 days”',
  chain: [
    publisher,
    {
      kind: 'person',
      naming: 'anonymous',
      name: null,
      text: 'the mayor',
      span: at('the mayor'),
      cue: quote(text, at('said')),
    },
  ],
  quotation: 'mixed',
  within: null,
  hedges: [],
  certainty: 'certain',
  polarity: 'affirmed',
  figures: [
    {
      ...quote(text, at('3 days')),
      value: 3,
      upper: null,
      comparator: 'exactly',
      unit: 'day',
      counted: null,
    },
  ],
  times: [],
  checkWorthiness: 0.5,
};
const reading = (change: Partial<Mention> = {}): Reading => ({
  reader: 'test@1',
  language: 'en',
  entities: [],
  topics: [],
  mentions: [{ ...mention, ...change }],
});
const [hop] = mention.chain.slice(1);

describe('checkReading', () => {
  it('takes a reading whose words are the words of the text', () => {
    expect(checkReading(text, reading())).toEqual(reading());
  });

  it('counts UTF-16 code units: a ship is two', () => {
    const end = text.indexOf('🚢') + 2;
    const ship = reading({ spans: [{ start: end - 2, end }], text: '🚢' });
    expect(checkReading(text, ship).mentions[0]?.text).toBe('🚢');
  });

  it.each<[string, Partial<Mention>]>([
    ['content that is not what the spans cover', { text: 'The harbour reopened' }],
    ['content out of order', { spans: [...mention.spans].reverse() }],
    ['content outside the text', { spans: [{ start: 0, end: 9999 }] }],
    ['a hop whose words stand elsewhere', { chain: [publisher, { ...hop!, text: 'the major' }] }],
    ['a hop with words and no span', { chain: [publisher, { ...hop!, span: null }] }],
    [
      'a cue that was moved by one',
      { chain: [publisher, { ...hop!, cue: { ...quote(text, at('said')), start: 1, end: 5 } }] },
    ],
    ['a chain without a publisher', { chain: [hop!] }],
    ['a second publisher', { chain: [publisher, publisher] }],
    ['a hedge that the text does not have', { hedges: [{ ...at('harbour'), text: 'perhaps' }] }],
    ['a mention nested in itself', { within: 0 }],
  ])('refuses %s', (_, change) => {
    expect(() => checkReading(text, reading(change))).toThrowError(
      expect.objectContaining({ code: 'span-mismatch' }),
    );
  });

  it('refuses a score above one and an empty span as ill-shaped', () => {
    expect(() => checkReading(text, reading({ checkWorthiness: 1.1 }))).toThrow();
    expect(() => checkReading(text, reading({ spans: [{ start: 3, end: 3 }], text: '' }))).toThrow();
  });
});
