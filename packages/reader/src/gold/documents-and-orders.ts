import type { GoldCase } from './case.ts';

/** Documents and offices as sources, orders and wishes, and who is meant by a short form. All of it is invented. */
export const documentsAndOrders: GoldCase[] = [
  {
    title: 'a memo that says',
    text: 'The memo states that no ship may anchor within the harbour.',
    mentions: [
      {
        text: 'that no ship may anchor within the harbour',
        source: 'The memo',
        cue: 'states',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a poll that suggests',
    text: 'A poll suggests that voters trust the mayor.',
    mentions: [{ text: 'that voters trust the mayor', source: 'A poll', cue: 'suggests', kind: 'document' }],
  },
  {
    title: 'a letter, quoted',
    text: '“The wall will not stand another winter,” the letter said.',
    mentions: [
      {
        text: '“The wall will not stand another winter,”',
        source: 'the letter',
        kind: 'document',
        polarity: 'denied',
      },
    ],
  },
  {
    title: 'an order by a court',
    text: 'The court ordered the board to publish the report.',
    mentions: [
      { text: 'the board to publish the report', source: 'The court', cue: 'ordered', certainty: 'unstated' },
    ],
  },
  {
    title: 'a threat',
    text: 'The owners threatened to close the yard.',
    mentions: [{ text: 'to close the yard', source: 'The owners', cue: 'threatened' }],
  },
  {
    title: 'a proposal',
    text: 'Marsh proposed that the council buy the mill.',
    mentions: [{ text: 'that the council buy the mill', source: 'Marsh', cue: 'proposed' }],
  },
  {
    title: 'a group that is not named',
    text: 'Experts say the river is dying.',
    mentions: [{ text: 'the river is dying', source: 'Experts', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'an organization by its acronym alone',
    text: 'The VRA said the gauge had failed.',
    mentions: [{ text: 'the gauge had failed', source: 'The VRA', kind: 'organization', naming: 'named' }],
  },
  {
    title: 'a he that means the last man who spoke',
    text: 'Tomas Rell said the gate was shut. He added that the pump had failed.',
    mentions: [
      { text: 'the gate was shut', name: 'Tomas Rell' },
      { text: 'that the pump had failed', source: 'He', name: 'Tomas Rell', kind: 'person' },
    ],
  },
  {
    title: 'a neighbour who goes unnamed',
    text: 'A neighbour said the dog had barked all night.',
    mentions: [
      { text: 'the dog had barked all night', source: 'A neighbour', kind: 'person', naming: 'anonymous' },
    ],
  },
  {
    title: 'an adverb inside the cue',
    text: 'Brandt has repeatedly said that the gauge is old.',
    mentions: [{ text: 'that the gauge is old', source: 'Brandt', cue: 'has repeatedly said' }],
  },
  {
    title: 'a curly apostrophe, a no-break space and a Windows line end',
    text: 'Brandt\u00a0said\u00a0the\u00a0gauge hadn’t frozen.\r\n\r\nRain\u00a0fell on Oster.',
    mentions: [{ text: 'the\u00a0gauge hadn’t frozen', source: 'Brandt', cue: 'said', polarity: 'denied' }],
  },
  {
    title: 'an emoji before the speaker',
    text: '🌊🌊 “The gates are shut 🙂,” Brandt said.',
    mentions: [{ text: '“The gates are shut 🙂,”', source: 'Brandt', cue: 'said', quotation: 'direct' }],
  },
  {
    title: 'a name with combining marks',
    text: 'José Nun\u0303ez said the cafe\u0301 had closed.',
    mentions: [{ text: 'the cafe\u0301 had closed', source: 'José Nun\u0303ez', name: 'José Nun\u0303ez' }],
  },
];
