import type { GoldCase } from './case.ts';

/** Who says that who says what; outlets in between; sources that several cues share. All of it is invented. */
export const nestingAndRelays: GoldCase[] = [
  {
    title: 'a promise inside a report',
    text: 'The ministry said that Rell had promised to rebuild the bridge.',
    mentions: [
      { text: 'that Rell had promised to rebuild the bridge', source: 'The ministry', within: null },
      {
        text: 'to rebuild the bridge',
        source: 'Rell',
        cue: 'had promised',
        within: 0,
        chain: ['The ministry', 'Rell'],
        certainty: 'unstated',
      },
    ],
  },
  {
    title: 'three deep',
    text: 'The Oster Courier reported that Marsh had said that residents believed the wall was unsafe.',
    mentions: [
      {
        text: 'that Marsh had said that residents believed the wall was unsafe',
        source: 'The Oster Courier',
      },
      {
        text: 'that residents believed the wall was unsafe',
        chain: ['The Oster Courier', 'Marsh'],
        within: 0,
      },
      { text: 'the wall was unsafe', chain: ['The Oster Courier', 'Marsh', 'residents'], within: 1 },
    ],
  },
  {
    title: 'a denial inside a report',
    text: 'The agency said the minister had denied that the gates were shut.',
    mentions: [
      { text: 'the minister had denied that the gates were shut', source: 'The agency' },
      { text: 'that the gates were shut', source: 'the minister', within: 0, polarity: 'denied' },
    ],
  },
  {
    title: 'an accusation inside a quotation',
    text: '“The mayor told us that the wall was safe,” said Edda Marsh.',
    mentions: [
      { text: '“The mayor told us that the wall was safe,”', source: 'Edda Marsh' },
      { text: 'that the wall was safe', source: 'The mayor', within: 0, chain: ['Edda Marsh', 'The mayor'] },
    ],
  },
  {
    title: 'an outlet that was told',
    text: 'Two aides told the Oster Courier that the governor would resign.',
    mentions: [
      {
        text: 'that the governor would resign',
        source: 'Two aides',
        cue: 'told',
        chain: ['the Oster Courier', 'Two aides'],
        kind: 'group',
        naming: 'anonymous',
      },
    ],
  },
  {
    title: 'an outlet that first reported what others say',
    text: 'The governor will resign, according to the Oster Courier.',
    mentions: [
      { text: 'The governor will resign', source: 'the Oster Courier', kind: 'outlet', cue: 'according to' },
    ],
  },
  {
    title: 'a source shared by said and added',
    text: 'Lindqvist said the gates were shut and added that the pumps were running.',
    mentions: [
      { text: 'the gates were shut', source: 'Lindqvist', cue: 'said' },
      { text: 'that the pumps were running', source: 'Lindqvist', cue: 'added' },
    ],
  },
  {
    title: 'a source shared by a verb and a participle behind',
    text: 'The board dismissed the report, calling it a guess.',
    mentions: [
      { text: 'the report', source: 'The board', cue: 'dismissed' },
      { text: 'it a guess', source: 'The board', cue: 'calling' },
    ],
  },
  {
    title: 'one clause shared by two verbs',
    text: 'Marsh said and her lawyers confirmed that the permit had lapsed.',
    mentions: [{ text: 'that the permit had lapsed', source: 'her lawyers', cue: 'confirmed' }],
  },
  {
    title: 'two clauses of one verb',
    text: 'The ministry said that two bridges had collapsed and that a third was shut.',
    mentions: [
      {
        text: 'that two bridges had collapsed and that a third was shut',
        source: 'The ministry',
        cue: 'said',
      },
    ],
  },
  {
    title: 'two people as one source',
    text: 'Tomas Rell and Ida Brandt said the gauge had failed.',
    mentions: [{ text: 'the gauge had failed', source: 'Tomas Rell and Ida Brandt', cue: 'said' }],
  },
  {
    title: 'a spokeswoman with a name, for an office',
    text: 'Mara Quist, a spokeswoman for the port authority, said the crane had been repaired.',
    mentions: [
      {
        text: 'the crane had been repaired',
        source: 'Mara Quist, a spokeswoman for the port authority',
        kind: 'person',
        naming: 'named',
        name: 'Mara Quist',
      },
    ],
  },
  {
    title: 'an official on condition of anonymity',
    text: 'A senior official, speaking on condition of anonymity, said the talks had failed.',
    mentions: [{ text: 'the talks had failed', kind: 'person', naming: 'anonymous', cue: 'said' }],
  },
  {
    title: 'a document that shows',
    text: 'Internal letters show that the board knew of the crack in 2024.',
    mentions: [
      {
        text: 'that the board knew of the crack in 2024',
        source: 'Internal letters',
        cue: 'show',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a study that found',
    text: 'A study by the Varn Institute found that eels had returned to the river.',
    mentions: [
      {
        text: 'that eels had returned to the river',
        source: 'A study by the Varn Institute',
        cue: 'found',
        kind: 'document',
      },
    ],
  },
];
