import type { GoldCase } from './case.ts';

/** Names and offices as agencies print them. All names and events are invented. */
export const namesOnTheWire: GoldCase[] = [
  {
    title: 'an unknown word that reports',
    text: 'On Monday L’Arena reported that the player had been offered a new contract.',
    mentions: [{ text: 'that the player had been offered a new contract', kind: 'outlet', name: 'L’Arena' }],
  },
  {
    title: 'an organization by the first words of its name',
    text: 'The fine was paid by Pacific Meridian Electric. Pacific Meridian said it had detected a fault.',
    mentions: [
      { text: 'The fine was paid by Pacific Meridian Electric', kind: 'publisher' },
      { text: 'it had detected a fault', kind: 'organization', name: 'Pacific Meridian Electric' },
    ],
  },
  {
    title: 'what has a foreign ministry is a country',
    text: 'A spokesman for Norland’s foreign ministry denied it. In May, Norland said that the list had been changed.',
    mentions: [
      { text: 'it', polarity: 'denied' },
      { text: 'that the list had been changed', source: 'Norland', kind: 'organization' },
    ],
  },
  {
    title: 'a given name that is a preposition elsewhere',
    text: 'Finance Minister Per Strand said the budget was sound.',
    mentions: [{ text: 'the budget was sound', kind: 'person', naming: 'named', name: 'Per Strand' }],
  },
  {
    title: 'a firm by its legal form',
    text: 'Goldfarb & Sons said the market had turned.',
    mentions: [{ text: 'the market had turned', kind: 'organization', name: 'Goldfarb & Sons' }],
  },
  {
    title: 'a firm described before it is named',
    text: 'The fruit importer, Tropa, said it was cooperating with police.',
    mentions: [{ text: 'it was cooperating with police', kind: 'organization', name: 'Tropa' }],
  },
  {
    title: 'a plural that owns a league',
    text: 'The Farmers’ League said the tax was unfair.',
    mentions: [{ text: 'the tax was unfair', kind: 'organization', name: 'Farmers’ League' }],
  },
  {
    title: 'figures of an organization, behind',
    text: 'Seizures rose to 3.4 tonnes last year, Europol figures show.',
    mentions: [
      { text: 'Seizures rose to 3.4 tonnes last year', source: 'Europol figures', kind: 'document' },
    ],
  },
  {
    title: 'the bank is the one that spoke, not the one last named',
    text: 'Norland’s central bank said prices would fall. Economists polled by Brenner Bank agree. The bank said a cut was unlikely.',
    mentions: [
      { text: 'prices would fall', name: 'Norland’s central bank' },
      { text: 'Economists polled by Brenner Bank agree', source: null },
      { text: 'a cut was unlikely', name: 'Norland’s central bank' },
    ],
  },
  {
    title: 'a lawyer for one of them, described further',
    text: 'A lawyer for one of them, who is believed to be a docker, said his client knew nothing.',
    mentions: [{ text: 'his client knew nothing', kind: 'person', naming: 'anonymous' }],
  },
  {
    title: 'a service speaks, and then it',
    text: 'The customs service said the box was sealed. It said no one had opened it.',
    mentions: [
      { text: 'the box was sealed', kind: 'organization' },
      { text: 'no one had opened it', kind: 'organization', name: 'customs service' },
    ],
  },
  {
    title: 'they are those with whom the sentence before opens',
    text: 'Independent experts urged caution. The work took a year. Researchers at Ostmere gave 64 people juice. The pressure fell, they reported on Wednesday.',
    mentions: [
      { text: 'Researchers at Ostmere gave 64 people juice', source: null },
      { text: 'The pressure fell', source: 'they', name: 'researchers' },
    ],
  },
  {
    title: 'an email that was not answered is no claim',
    text: 'The embassy did not immediately reply to an email seeking comment.',
    mentions: [],
  },
];
