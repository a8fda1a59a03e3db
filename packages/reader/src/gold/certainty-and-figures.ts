import type { GoldCase } from './case.ts';

/** Hedges, certainty, polarity, figures, times, and who is meant. All names and events are invented. */
export const certaintyAndFigures: GoldCase[] = [
  {
    title: 'a hedge in the publisher’s own voice',
    text: 'Governor Tomas Rell reportedly met the rebels in Oster on Sunday.',
    mentions: [
      {
        text: 'Governor Tomas Rell reportedly met the rebels in Oster on Sunday',
        kind: 'publisher',
        quotation: 'none',
        certainty: 'probable',
        hedges: ['reportedly'],
      },
    ],
  },
  {
    title: 'the publisher’s own voice, plain',
    text: 'Rebels killed 14 soldiers near Oster on Sunday.',
    publishedAt: '2026-03-10',
    mentions: [
      {
        text: 'Rebels killed 14 soldiers near Oster on Sunday',
        kind: 'publisher',
        certainty: 'certain',
        figures: [{ value: 14, counted: 'soldiers' }],
        times: ['2026-03-08'],
      },
    ],
  },
  {
    title: 'might',
    text: 'The ministry said the dam might break.',
    mentions: [{ text: 'the dam might break', certainty: 'possible', hedges: ['might'] }],
  },
  {
    title: 'May is a month',
    text: 'The ministry said the dam broke in May 2024.',
    mentions: [
      { text: 'the dam broke in May 2024', certainty: 'certain', hedges: [], times: ['2024-05-01'] },
    ],
  },
  {
    title: 'belief',
    text: 'Residents fear the dam will break.',
    mentions: [{ text: 'the dam will break', cue: 'fear', certainty: 'probable' }],
  },
  {
    title: 'a question in reported speech',
    text: 'Brandt asked whether the gauge had failed.',
    mentions: [{ text: 'whether the gauge had failed', cue: 'asked', certainty: 'unstated' }],
  },
  {
    title: 'should',
    text: 'Brandt said the council should replace the gauge.',
    mentions: [{ text: 'the council should replace the gauge', certainty: 'unstated' }],
  },
  {
    title: 'a negated clause',
    text: 'Brandt said the gauge had not failed.',
    mentions: [{ text: 'the gauge had not failed', polarity: 'denied' }],
  },
  {
    title: 'a denial',
    text: 'Rell denied that he had met the rebels.',
    mentions: [{ text: 'that he had met the rebels', cue: 'denied', polarity: 'denied' }],
  },
  {
    title: 'a negation further in',
    text: 'Brandt said the gauge failed because nobody had not looked after it.',
    mentions: [{ text: 'the gauge failed because nobody had not looked after it', polarity: 'affirmed' }],
  },
  {
    title: 'at least',
    text: 'Police said at least 30 people were arrested.',
    mentions: [
      {
        text: 'at least 30 people were arrested',
        source: 'Police',
        figures: [{ text: '30', value: 30, comparator: 'at-least', counted: 'people' }],
      },
    ],
  },
  {
    title: 'about, in words',
    text: 'Police said about two dozen people and some three hundred sheep were rescued.',
    mentions: [
      {
        text: 'about two dozen people and some three hundred sheep were rescued',
        figures: [
          { value: 24, comparator: 'about' },
          { value: 300, comparator: 'about', counted: 'sheep' },
        ],
      },
    ],
  },
  {
    title: 'percent and money',
    text: 'The bank said profits rose by 4.5 percent to $3.2 billion.',
    mentions: [
      {
        text: 'profits rose by 4.5 percent to $3.2 billion',
        figures: [
          { value: 4.5, unit: 'percent' },
          { value: 3.2e9, unit: 'USD' },
        ],
      },
    ],
  },
  {
    title: 'a range',
    text: 'The agency said between 10 and 12 barges had sunk.',
    mentions: [
      {
        text: 'between 10 and 12 barges had sunk',
        figures: [{ value: 10, upper: 12, comparator: 'between', counted: 'barges' }],
      },
    ],
  },
  {
    title: 'dozens',
    text: 'The agency said dozens of barges had sunk.',
    mentions: [
      {
        text: 'dozens of barges had sunk',
        figures: [{ value: 12, comparator: 'multiples', counted: 'barges' }],
      },
    ],
  },
  {
    title: 'thousands separators',
    text: 'The agency said more than 1,250 homes were flooded.',
    mentions: [
      {
        text: 'more than 1,250 homes were flooded',
        figures: [{ value: 1250, comparator: 'more-than', counted: 'homes' }],
      },
    ],
  },
  {
    title: 'a date of last year',
    text: 'The ministry said the gates were closed on October 7.',
    publishedAt: '2026-03-10',
    mentions: [{ text: 'the gates were closed on October 7', times: ['2025-10-07'] }],
  },
  {
    title: 'a date that nothing resolves',
    text: 'The ministry said the gates were closed on Tuesday.',
    mentions: [{ text: 'the gates were closed on Tuesday', times: [null] }],
  },
  {
    title: 'a surname is given its full name',
    text: 'Tomas Rell left Oster on Sunday. Rell said the bridge was gone.',
    mentions: [
      { text: 'Tomas Rell left Oster on Sunday', kind: 'publisher' },
      { text: 'the bridge was gone', source: 'Rell', name: 'Tomas Rell' },
    ],
  },
  {
    title: 'a pronoun means the last speaker',
    text: 'Ida Brandt said the gauge had failed. She said nobody had looked after it.',
    mentions: [
      { text: 'the gauge had failed', name: 'Ida Brandt' },
      {
        text: 'nobody had looked after it',
        source: 'She',
        name: 'Ida Brandt',
        kind: 'person',
        naming: 'named',
      },
    ],
  },
  {
    title: 'an acronym is given its full name',
    text: 'The Varn River Agency (VRA) said the gauge had failed. The VRA said it would be replaced.',
    mentions: [
      { text: 'the gauge had failed', name: 'Varn River Agency' },
      { text: 'it would be replaced', source: 'The VRA', name: 'Varn River Agency', kind: 'organization' },
    ],
  },
  {
    title: 'an office is given the name of its holder',
    text: 'Governor Tomas Rell said the bridge was gone. The governor said it would be rebuilt.',
    mentions: [
      { text: 'the bridge was gone', name: 'Tomas Rell' },
      { text: 'it would be rebuilt', source: 'The governor', name: 'Tomas Rell' },
    ],
  },
  {
    title: 'a spokesman without a name',
    text: 'A spokesman for the ministry said the bridge was gone.',
    mentions: [
      {
        text: 'the bridge was gone',
        source: 'A spokesman for the ministry',
        kind: 'person',
        naming: 'anonymous',
      },
    ],
  },
  {
    title: 'critics are nobody in particular',
    text: 'Critics say the bridge was never safe.',
    mentions: [
      {
        text: 'the bridge was never safe',
        source: 'Critics',
        kind: 'group',
        naming: 'unspecified',
        polarity: 'denied',
      },
    ],
  },
  {
    title: 'a question of the publisher',
    text: 'Who closed the gates at Oster on Sunday?',
    mentions: [],
  },
  {
    title: 'a call to the reader',
    text: 'Read more about the Varn valley on our website and subscribe today.',
    mentions: [],
  },
  {
    title: 'an act by which its subject binds itself, hedged',
    text: 'Velden’s cabinet has reportedly agreed to sell the port of Skerry to Nordhaven Lines.',
    mentions: [
      {
        text: 'Velden’s cabinet has reportedly agreed to sell the port of Skerry to Nordhaven Lines',
        kind: 'publisher',
        quotation: 'none',
        certainty: 'probable',
        hedges: ['reportedly'],
      },
      {
        text: 'to sell the port of Skerry to Nordhaven Lines',
        source: 'Velden’s cabinet',
        cue: 'has reportedly agreed',
        certainty: 'unstated',
        within: 0,
      },
    ],
  },
];
