import type { GoldCase } from './case.ts';

/** Of what kind a source is, whether it goes by a name, and by which. */
export const sourceKinds: GoldCase[] = [
  {
    title: 'a class of people is nobody in particular',
    text: 'Critics said the ferry was never safe.',
    mentions: [{ text: 'the ferry was never safe', kind: 'group', naming: 'unspecified', name: 'Critics' }],
  },
  {
    title: 'officials who spoke are particular ones, though unnamed',
    text: 'Officials said the ferry was never safe.',
    mentions: [{ text: 'the ferry was never safe', kind: 'group', naming: 'anonymous' }],
  },
  {
    title: 'two of a class are particular ones',
    text: 'Two voters said the hall was locked.',
    mentions: [{ text: 'the hall was locked', kind: 'group', naming: 'anonymous', name: 'voters' }],
  },
  {
    title: 'witnesses are a class',
    text: 'Witnesses said the mast fell first.',
    mentions: [{ text: 'the mast fell first', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'close friends of someone are particular ones',
    text: 'Ann Roe’s friends said she would resign.',
    mentions: [{ text: 'she would resign', kind: 'group', naming: 'anonymous' }],
  },
  {
    title: 'the founders of a firm are named by it',
    text: 'Nordhaven’s founders said they would sell the yard.',
    mentions: [{ text: 'they would sell the yard', kind: 'group', naming: 'named' }],
  },
  {
    title: 'a spokesman without a name',
    text: 'A spokesman for Ann Roe said the letter was genuine.',
    mentions: [{ text: 'the letter was genuine', kind: 'person', naming: 'anonymous' }],
  },
  {
    title: 'a plumber whom nobody names',
    text: 'A retired plumber said the pipes were rotten.',
    mentions: [{ text: 'the pipes were rotten', kind: 'person', naming: 'anonymous' }],
  },
  {
    title: 'a named group of two',
    text: 'Ann Roe and Bo Doe said the vote was fair.',
    mentions: [{ text: 'the vote was fair', kind: 'group', naming: 'named', name: 'Ann Roe; Bo Doe' }],
  },
  {
    title: 'an organization under its name',
    text: 'The Marland Rivers Agency said the gauge had failed.',
    mentions: [
      { text: 'the gauge had failed', kind: 'organization', naming: 'named', name: 'Marland Rivers Agency' },
    ],
  },
  {
    title: 'a country speaks for itself',
    text: 'Norway said it would close the strait.',
    mentions: [{ text: 'it would close the strait', kind: 'organization', naming: 'named', name: 'Norway' }],
  },
  {
    title: 'a study is a document',
    text: 'A new study found that the herring had moved north.',
    mentions: [{ text: 'that the herring had moved north', kind: 'document', naming: 'unspecified' }],
  },
  {
    title: 'the poll of an outlet is a document',
    text: 'A Northfield Courier poll found that most residents walk to work.',
    mentions: [
      {
        text: 'that most residents walk to work',
        kind: 'document',
        naming: 'named',
        name: 'Northfield Courier poll',
      },
    ],
  },
  {
    title: 'the average of polls is a document',
    text: 'An average of four polls showed that Roe was ahead.',
    mentions: [{ text: 'that Roe was ahead', kind: 'document', naming: 'unspecified' }],
  },
  {
    title: 'members of a party are people',
    text: 'Several members of the Harbour Party said the dues were too high.',
    mentions: [{ text: 'the dues were too high', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'a capital at the start of a sentence makes no name of a class',
    text: 'Fans of the club said the price was an insult.',
    mentions: [{ text: 'the price was an insult', kind: 'group', naming: 'unspecified' }],
  },
];
