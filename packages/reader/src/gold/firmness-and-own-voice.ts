import type { GoldCase } from './case.ts';

/** How firmly a claim is made, its numbers and days, and what the publisher states itself. All of it is invented. */
export const firmnessAndOwnVoice: GoldCase[] = [
  {
    title: 'could',
    text: 'The agency said the river could rise by another metre.',
    mentions: [{ text: 'the river could rise by another metre', certainty: 'possible', hedges: ['could'] }],
  },
  {
    title: 'allegedly, in the publisher’s own voice',
    text: 'The treasurer of Oster allegedly took 40,000 crowns from the fund in May.',
    mentions: [
      {
        text: 'The treasurer of Oster allegedly took 40,000 crowns from the fund in May',
        kind: 'publisher',
        certainty: 'probable',
        hedges: ['allegedly'],
      },
    ],
  },
  {
    title: 'a month, and no modal',
    text: 'The ministry said the bridge of Oster would open in mid-May.',
    mentions: [
      {
        text: 'the bridge of Oster would open in mid-May',
        source: 'The ministry',
        certainty: 'certain',
        hedges: [],
      },
    ],
  },
  {
    title: 'likely',
    text: 'Holt said the fire was likely set on purpose.',
    mentions: [{ text: 'the fire was likely set on purpose', certainty: 'probable', hedges: ['likely'] }],
  },
  {
    title: 'perhaps',
    text: 'Brandt said the gauge had perhaps frozen.',
    mentions: [{ text: 'the gauge had perhaps frozen', certainty: 'possible', hedges: ['perhaps'] }],
  },
  {
    title: 'suspects',
    text: 'Police suspect that the fire was set on purpose.',
    mentions: [
      { text: 'that the fire was set on purpose', source: 'Police', cue: 'suspect', certainty: 'probable' },
    ],
  },
  {
    title: 'appears to',
    text: 'The ministry said the pump appeared to have failed.',
    mentions: [{ text: 'the pump appeared to have failed', certainty: 'probable' }],
  },
  {
    title: 'a confirmation',
    text: 'The ministry confirmed that the pump had failed.',
    mentions: [{ text: 'that the pump had failed', cue: 'confirmed', certainty: 'certain', hedges: [] }],
  },
  {
    title: 'a prediction',
    text: 'Economists predict that prices will fall by June.',
    mentions: [{ text: 'that prices will fall by June', source: 'Economists', certainty: 'probable' }],
  },
  {
    title: 'a hope',
    text: 'Ida Brandt said she hoped the eels would return.',
    mentions: [{ text: 'she hoped the eels would return', source: 'Ida Brandt' }],
  },
  {
    title: 'up to, and a currency behind the number',
    text: 'The council said repairs could cost up to 3 million euros.',
    mentions: [
      {
        text: 'repairs could cost up to 3 million euros',
        figures: [{ value: 3_000_000, comparator: 'at-most', unit: 'EUR' }],
      },
    ],
  },
  {
    title: 'fewer than',
    text: 'The union said fewer than 200 drivers had turned up.',
    mentions: [
      {
        text: 'fewer than 200 drivers had turned up',
        figures: [{ value: 200, comparator: 'less-than', counted: 'drivers' }],
      },
    ],
  },
  {
    title: 'hundreds',
    text: 'Witnesses said hundreds of gulls lay on the beach.',
    mentions: [
      {
        text: 'hundreds of gulls lay on the beach',
        figures: [{ value: 100, comparator: 'multiples', counted: 'gulls' }],
      },
    ],
  },
  {
    title: 'a range with a dash',
    text: 'The agency said 10-12 barges had sunk.',
    mentions: [{ text: '10-12 barges had sunk', figures: [{ value: 10, upper: 12, comparator: 'between' }] }],
  },
  {
    title: 'a percent sign',
    text: 'The union said 85% of drivers had stayed at home.',
    mentions: [{ text: '85% of drivers had stayed at home', figures: [{ value: 85, unit: 'percent' }] }],
  },
  {
    title: 'percentage points',
    text: 'The agency said support had fallen by two percentage points.',
    mentions: [
      {
        text: 'support had fallen by two percentage points',
        figures: [{ value: 2, unit: 'percentage-point' }],
      },
    ],
  },
  {
    title: 'last week, by the article’s own date',
    text: 'The ministry said the gates were opened yesterday.',
    publishedAt: '2026-03-10',
    mentions: [{ text: 'the gates were opened yesterday', times: ['2026-03-09'] }],
  },
  {
    title: 'a day that is yet to come',
    text: 'The ministry said the gates would open on March 14.',
    publishedAt: '2026-03-10',
    mentions: [{ text: 'the gates would open on March 14', times: ['2026-03-14'] }],
  },
  {
    title: 'a statement of fact in the publisher’s own voice',
    text: 'A ferry with 60 passengers ran aground near Skerry on Tuesday.',
    publishedAt: '2026-03-12',
    mentions: [
      {
        text: 'A ferry with 60 passengers ran aground near Skerry on Tuesday',
        kind: 'publisher',
        quotation: 'none',
        figures: [{ value: 60, counted: 'passengers' }],
        times: ['2026-03-10'],
      },
    ],
  },
  {
    title: 'comment is no claim',
    text: 'The delicate balance between hope and despair remains a complex challenge for the valley.',
    mentions: [],
  },
  {
    title: 'scene-setting is no claim',
    text: 'It was a grey morning, and the gulls were quiet.',
    mentions: [],
  },
  {
    title: 'an aside to the reader is no claim',
    text: 'Please share your pictures of the flood with us.',
    mentions: [],
  },
  {
    title: 'own voice beside a claim',
    text: 'Rebels killed nine guards in Oster on Monday. The ministry said the garrison had fled.',
    mentions: [
      { text: 'Rebels killed nine guards in Oster on Monday', kind: 'publisher' },
      { text: 'the garrison had fled', source: 'The ministry' },
    ],
  },
];
