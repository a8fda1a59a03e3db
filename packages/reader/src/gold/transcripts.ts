import type { GoldCase } from './case.ts';

/** Speakers told by a label. All names and events are invented. */
export const transcripts: GoldCase[] = [
  {
    title: 'a transcript: every word of a turn is its speaker’s, by the full name that the text gives',
    text: [
      'Jane Marsh met reporters on Monday.',
      'TAN: Will the dam hold?',
      'MARSH: The dam will hold. The council has paid for it.',
      'TAN: And are they public?',
      'MARSH: They will be by Friday.',
    ].join('\n\n'),
    mentions: [
      { text: 'Jane Marsh met reporters on Monday', kind: 'publisher' },
      { text: 'Will the dam hold?', source: 'TAN', kind: 'person', certainty: 'unstated' },
      { text: 'The dam will hold. The council has paid for it', source: 'MARSH', name: 'Jane Marsh' },
      { text: 'And are they public?', source: 'TAN' },
      { text: 'They will be by Friday', source: 'MARSH', kind: 'person', naming: 'named' },
    ],
  },
  {
    title: 'someone quoted inside a turn',
    text: 'Jane Marsh: The council told me that the wall had been rebuilt.\n\nLeo Tan: By whom?\n\nJane Marsh: By us.',
    mentions: [
      { text: 'The council told me that the wall had been rebuilt', name: 'Jane Marsh' },
      { text: 'that the wall had been rebuilt', chain: ['Jane Marsh', 'The council'], within: 0 },
      { text: 'By whom?', name: 'Leo Tan' },
      { text: 'By us', name: 'Jane Marsh' },
    ],
  },
  {
    title: 'question and answer',
    text: 'Q: Will the dam hold?\n\nA: It will hold for a hundred years. The council has paid 40 million crowns.',
    mentions: [
      { text: 'Will the dam hold?', source: 'Q', kind: 'person', naming: 'unspecified' },
      {
        text: 'It will hold for a hundred years. The council has paid 40 million crowns',
        source: 'A',
        kind: 'person',
        naming: 'unspecified',
        name: null,
      },
    ],
  },
  {
    title: 'labels with an office, or how they are heard',
    text: 'JANE MARSH, water minister: The dam will hold.\n\nLEO TAN (by telephone): Does she know that?\n\nJANE MARSH, water minister: I do.',
    mentions: [
      { text: 'The dam will hold', source: 'JANE MARSH' },
      { text: 'Does she know that?', source: 'LEO TAN' },
      { text: 'I do', source: 'JANE MARSH' },
    ],
  },
  {
    title: 'a diary is none',
    text: 'WHAT: A meeting on the dam\n\nWHEN: Friday at noon\n\nWHERE: The old town hall of Marlow\n\nWHAT: Lunch will be served',
    mentions: [],
  },
];
