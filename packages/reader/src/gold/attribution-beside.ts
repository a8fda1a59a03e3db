import type { GoldCase } from './case.ts';

/** According to, as … put it, nouns that attribute, relays. All names and events are invented. */
export const attributionBeside: GoldCase[] = [
  {
    title: 'according to one who is told of at length',
    text: 'According to one of the diplomats, who spoke on condition of anonymity because the talks are secret, the list is closed.',
    mentions: [
      {
        text: 'the list is closed',
        cue: 'According to',
        kind: 'person',
        naming: 'anonymous',
        certainty: 'certain',
      },
    ],
  },
  {
    title: 'a second one puts a number near another',
    text: 'A second diplomat put the number at closer to 25.',
    mentions: [{ text: 'the number at closer to 25', source: 'A second diplomat', naming: 'anonymous' }],
  },
  {
    title: 'said behind, and then when it was said, in a clause',
    text: 'The Halden Bridge will stay closed until the spring, Mayor Mira Castellan said on Monday after engineers had looked at its piers.',
    mentions: [
      {
        text: 'The Halden Bridge will stay closed until the spring',
        source: 'Mayor Mira Castellan',
        cue: 'said',
        kind: 'person',
        name: 'Mira Castellan',
      },
    ],
  },
  {
    title: 'said behind, when asked',
    text: 'The Harbour Trust has no plans to sell, its chief Ida Voss said when reporters asked.',
    mentions: [{ text: 'The Harbour Trust has no plans to sell', name: 'Ida Voss' }],
  },
  {
    title: 'according to, before',
    text: 'According to the Varn Institute, the river rose by two metres.',
    mentions: [
      {
        text: 'the river rose by two metres',
        source: 'the Varn Institute',
        cue: 'According to',
        kind: 'organization',
        naming: 'named',
        figures: [{ value: 2, unit: 'metre' }],
      },
    ],
  },
  {
    title: 'according to, behind, with a relative clause',
    text: 'The river rose by two metres, according to Ida Brandt, who runs the gauge at Oster.',
    mentions: [
      {
        text: 'The river rose by two metres',
        source: 'Ida Brandt, who runs the gauge at Oster',
        cue: 'according to',
        name: 'Ida Brandt',
      },
    ],
  },
  {
    title: 'according to, in the middle',
    text: 'The river, according to Brandt, rose overnight.',
    mentions: [{ text: 'The river … rose overnight', source: 'Brandt' }],
  },
  {
    title: 'according to reports',
    text: 'According to reports, shelling has killed thousands of villagers.',
    mentions: [
      {
        text: 'shelling has killed thousands of villagers',
        source: 'reports',
        cue: 'According to',
        kind: 'unspecified',
        naming: 'unspecified',
        figures: [{ value: 1000, comparator: 'multiples', counted: 'villagers' }],
      },
    ],
  },
  {
    title: 'as someone put it',
    text: 'The valley, as Brandt put it, is a bathtub.',
    mentions: [{ text: 'The valley … is a bathtub', source: 'Brandt', cue: 'put it' }],
  },
  {
    title: 'in her view',
    text: 'Brandt spoke next. In her view, the gauge at Oster was broken.',
    mentions: [{ text: 'the gauge at Oster was broken', source: 'her', cue: 'view' }],
  },
  {
    title: 'per',
    text: 'The gauge had failed twice, per the Oster council.',
    mentions: [
      { text: 'The gauge had failed twice', source: 'the Oster council', cue: 'per', kind: 'organization' },
    ],
  },
  {
    title: 'a noun with nobody behind it',
    text: 'There is growing speculation that the governor could resign.',
    mentions: [
      {
        text: 'that the governor could resign',
        source: null,
        cue: 'growing speculation',
        kind: 'unspecified',
        certainty: 'possible',
        hedges: ['could'],
      },
    ],
  },
  {
    title: 'a noun with an owner',
    text: 'Brandt’s claim that the gauge had failed was dismissed by the council.',
    mentions: [
      { text: 'that the gauge had failed', source: 'Brandt’s', cue: 'claim', kind: 'person', within: null },
    ],
  },
  {
    title: 'a noun that its clause is about',
    text: 'The crack was known to the engineers in 2024, a claim that the board rejects.',
    mentions: [
      { text: 'The crack was known to the engineers in 2024', kind: 'publisher' },
      { text: 'The crack was known to the engineers in 2024', source: 'the board', polarity: 'denied' },
    ],
  },
  {
    title: 'a pledge',
    text: 'Voters remember his pledge to rebuild the bridge.',
    mentions: [
      { text: 'his pledge to rebuild the bridge', source: 'Voters', cue: 'remember' },
      { text: 'to rebuild the bridge', source: 'his', cue: 'pledge', within: 0, certainty: 'unstated' },
    ],
  },
  {
    title: 'a ruling of a named court',
    text: 'The Supreme Court of Varn issued a ruling suggesting that the dam was illegal.',
    mentions: [
      {
        text: 'The Supreme Court of Varn issued a ruling suggesting that the dam was illegal',
        kind: 'publisher',
      },
      {
        text: 'that the dam was illegal',
        source: 'a ruling',
        cue: 'suggesting',
        kind: 'document',
        naming: 'named',
        name: 'Supreme Court of Varn ruling',
        within: 0,
      },
    ],
  },
  {
    title: 'told an outlet',
    text: 'The dam was illegal, Brandt told the Oster Courier.',
    mentions: [
      { text: 'The dam was illegal', chain: ['the Oster Courier', 'Brandt'], source: 'Brandt', cue: 'told' },
    ],
  },
  {
    title: 'in an interview with an outlet',
    text: 'In an interview with the Oster Courier, Brandt said the dam was illegal.',
    mentions: [{ text: 'the dam was illegal', chain: ['the Oster Courier', 'Brandt'] }],
  },
  {
    title: 'an outlet that cites',
    text: 'The Oster Courier, citing two unnamed aides, reported that the governor had resigned.',
    mentions: [
      {
        text: 'that the governor had resigned',
        chain: ['The Oster Courier', 'two unnamed aides'],
        kind: 'group',
        naming: 'anonymous',
        name: 'aides',
        cue: 'citing',
      },
    ],
  },
  {
    title: 'an outlet that cites, behind',
    text: 'The governor had resigned, the Oster Courier reported, citing court documents.',
    mentions: [
      {
        text: 'The governor had resigned',
        chain: ['the Oster Courier', 'court documents'],
        kind: 'document',
        cue: 'citing',
      },
    ],
  },
  {
    title: 'an outlet that cites, between its verb and what it reports',
    text: 'The Oster Courier reported on Monday, citing two officials, that the governor had resigned.',
    mentions: [
      {
        text: 'that the governor had resigned',
        chain: ['The Oster Courier', 'two officials'],
        naming: 'anonymous',
        cue: 'citing',
      },
    ],
  },
  {
    title: 'an outlet alone',
    text: 'The Oster Courier reported that the governor had resigned.',
    mentions: [
      {
        text: 'that the governor had resigned',
        source: 'The Oster Courier',
        kind: 'outlet',
        naming: 'named',
        name: 'Oster Courier',
      },
    ],
  },
];
