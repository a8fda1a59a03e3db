import type { GoldCase } from './case.ts';

/** Denials and refusals, nouns that attribute, as X put it, and other ways beside a verb of saying. All invented. */
export const denialsAndNouns: GoldCase[] = [
  {
    title: 'denied with a participle',
    text: 'Rell denied taking the money.',
    mentions: [{ text: 'taking the money', source: 'Rell', cue: 'denied', polarity: 'denied' }],
  },
  {
    title: 'denied with an object',
    text: 'The company denied the accusation.',
    mentions: [{ text: 'the accusation', source: 'The company', cue: 'denied', polarity: 'denied' }],
  },
  {
    title: 'did not say',
    text: 'Rell did not say whether he would resign.',
    mentions: [{ text: 'whether he would resign', source: 'Rell', certainty: 'unstated' }],
  },
  {
    title: 'refused to comment',
    text: 'The bank refused to comment on the report.',
    mentions: [],
  },
  {
    title: 'would not comment',
    text: 'A spokesman for the bank would not comment.',
    mentions: [],
  },
  {
    title: 'did not respond',
    text: 'The ministry did not immediately respond to a request for comment.',
    mentions: [],
  },
  {
    title: 'refuted',
    text: 'Marsh disputed that the permit had lapsed.',
    mentions: [{ text: 'that the permit had lapsed', source: 'Marsh', cue: 'disputed', polarity: 'denied' }],
  },
  {
    title: 'as someone put it, in front',
    text: 'As Brandt put it, the valley is a bathtub.',
    mentions: [{ text: 'the valley is a bathtub', source: 'Brandt', cue: 'put it' }],
  },
  {
    title: 'per, with an agency',
    text: 'Rain will return by Friday, per the Varn Weather Service.',
    mentions: [{ text: 'Rain will return by Friday', source: 'the Varn Weather Service', cue: 'per' }],
  },
  {
    title: 'a warning that',
    text: 'Residents ignored a warning by the council that the wall was cracked.',
    mentions: [{ text: 'that the wall was cracked', cue: 'warning' }],
  },
  {
    title: 'a ruling that',
    text: 'The owner welcomed the court’s ruling that the wall was his.',
    mentions: [
      { text: 'the court’s ruling that the wall was his', source: 'The owner', cue: 'welcomed' },
      { text: 'that the wall was his', source: 'the court’s', cue: 'ruling', within: 0 },
    ],
  },
  {
    title: 'an announcement that',
    text: 'The announcement by Nordhaven Lines that it would close the yard surprised nobody.',
    mentions: [
      {
        text: 'The announcement by Nordhaven Lines that it would close the yard surprised nobody',
        kind: 'publisher',
      },
      { text: 'that it would close the yard', cue: 'announcement', within: 0 },
    ],
  },
  {
    title: 'a belief that',
    text: 'Brandt shares the belief that the river is dying.',
    mentions: [
      { text: 'Brandt shares the belief that the river is dying', kind: 'publisher' },
      { text: 'that the river is dying', cue: 'belief', within: 0, certainty: 'probable' },
    ],
  },
  {
    title: 'a call for',
    text: 'Residents have repeated their call for a new wall.',
    mentions: [
      { text: 'their call for a new wall', source: 'Residents', cue: 'have repeated', certainty: 'unstated' },
    ],
  },
  {
    title: 'sources say, behind',
    text: 'The governor will resign on Friday, sources say.',
    mentions: [
      { text: 'The governor will resign on Friday', source: 'sources', cue: 'say', naming: 'anonymous' },
    ],
  },
  {
    title: 'it is said',
    text: 'It is said that the old mill is haunted.',
    mentions: [{ text: 'that the old mill is haunted', source: null, kind: 'unspecified' }],
  },
  {
    title: 'is expected to',
    text: 'The court is expected to rule on Friday.',
    mentions: [
      { text: 'The court … to rule on Friday', source: null, cue: 'is expected', certainty: 'probable' },
    ],
  },
  {
    title: 'reports that',
    text: 'Reports that the mill had burned down were false.',
    mentions: [
      { text: 'Reports that the mill had burned down were false', kind: 'publisher' },
      { text: 'that the mill had burned down', cue: 'Reports', kind: 'unspecified', within: 0 },
    ],
  },
  {
    title: 'accused of',
    text: 'Marsh accused the board of hiding the report.',
    mentions: [{ text: 'the board of hiding the report', source: 'Marsh', cue: 'accused' }],
  },
  {
    title: 'blamed for',
    text: 'The pilots’ union blamed fog for the collision.',
    mentions: [{ text: 'fog for the collision', source: 'The pilots’ union', cue: 'blamed' }],
  },
  {
    title: 'a writer on a platform',
    text: 'Rell wrote on his website that he would not resign.',
    mentions: [{ text: 'that he would not resign', source: 'Rell', cue: 'wrote', polarity: 'denied' }],
  },
  {
    title: 'a tweet',
    text: '“The wall has gone,” Marsh tweeted on Monday.',
    mentions: [{ text: '“The wall has gone,”', source: 'Marsh', cue: 'tweeted', quotation: 'direct' }],
  },
];
