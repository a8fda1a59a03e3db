import type { GoldCase } from './case.ts';

/** Whom a pronoun, a short form or a description means: the fullest name that the article gives. */
export const whoIsMeant: GoldCase[] = [
  {
    title: 'someone of whom more is told, and who says more',
    text: '“Both of them are crooks,” said Ray Dunphy, 62, a retired machinist who said he would stay home.',
    mentions: [
      { text: '“Both of them are crooks,”', name: 'Ray Dunphy' },
      { text: 'he would stay home', source: 'who', name: 'Ray Dunphy' },
    ],
  },
  {
    title: 'a surname that is a verb, and a title of two words',
    text: 'Chief Executive Nina Strand told analysts the market had changed. Strand said the plant would close.',
    mentions: [
      { text: 'the market had changed', name: 'Nina Strand' },
      { text: 'the plant would close', name: 'Nina Strand' },
    ],
  },
  {
    title: 'the carmaker, based somewhere',
    text: 'The loss was told by Hailwood Motors. The Ostmere-based carmaker said it had cut 400 jobs.',
    mentions: [
      { text: 'The loss was told by Hailwood Motors', kind: 'publisher' },
      { text: 'it had cut 400 jobs', kind: 'organization', name: 'Hailwood Motors' },
    ],
  },
  {
    title: 'who spoke goes on, before whom he speaks of',
    text: 'Mayor Tom Roe praised Bo Doe on Monday. He said the bridge was safe.',
    mentions: [{ text: 'Bo Doe' }, { text: 'the bridge was safe', name: 'Tom Roe' }],
  },
  {
    title: 'the subject of the sentence before, before those in it',
    text: 'Paul Roe visited the yard of George Doe. He said the cranes were old.',
    mentions: [
      { text: 'Paul Roe visited the yard of George Doe' },
      { text: 'the cranes were old', name: 'Paul Roe' },
    ],
  },
  {
    title: 'a woman among men',
    text: 'Anna Roe met Paul Doe and George Poe at the pier. She said the lights were out.',
    mentions: [
      { text: 'Anna Roe met Paul Doe and George Poe at the pier' },
      { text: 'the lights were out', name: 'Anna Roe' },
    ],
  },
  {
    title: 'nobody who is only named inside a quotation',
    text: '“Paul Doe lost the keys,” said George Roe. “Paul Doe always does.” He said the door was open.',
    mentions: [
      { text: '“Paul Doe lost the keys,” … “Paul Doe always does.”', name: 'George Roe' },
      { text: 'the door was open', name: 'George Roe' },
    ],
  },
  {
    title: 'one surname, two people',
    text: 'Paul Roe and his sister, Anna Roe, own the mill. Ms. Roe said it was for sale.',
    mentions: [{ text: 'it was for sale', name: 'Anna Roe' }],
  },
  {
    title: 'a son of the same name',
    text: 'Paul Roe Sr. lives by the mill, which Paul Roe runs. Roe said it was for sale.',
    mentions: [
      { text: 'Paul Roe Sr. lives by the mill, which Paul Roe runs' },
      { text: 'it was for sale', name: 'Paul Roe' },
    ],
  },
  {
    title: 'a surname that is a word for a people',
    text: 'Mark Cuban owns the team. Cuban said it was for sale.',
    mentions: [{ text: 'it was for sale', kind: 'person', name: 'Mark Cuban' }],
  },
  {
    title: 'a given name that is a verb, at the start of a sentence',
    text: 'Mark Doe said the dam was safe.',
    mentions: [{ text: 'the dam was safe', name: 'Mark Doe' }],
  },
  {
    title: 'an office that the article ties to a name',
    text: 'Paul Doe, the harbour master, met Governor Anna Roe. The governor said the quay was full.',
    mentions: [
      { text: 'Paul Doe, the harbour master, met Governor Anna Roe' },
      { text: 'the quay was full', name: 'Anna Roe' },
    ],
  },
  {
    title: 'the star whom the article named before',
    text: 'Comedian Paul Roe left the show in May. The star said he was tired.',
    mentions: [
      { text: 'Comedian Paul Roe left the show in May' },
      { text: 'he was tired', name: 'Paul Roe' },
    ],
  },
  {
    title: 'a relative clause after a town',
    text: 'The yard belongs to Paul Roe of Oslo, who said it would close.',
    mentions: [
      { text: 'The yard belongs to Paul Roe of Oslo, who said it would close' },
      { text: 'it would close', kind: 'person', name: 'Paul Roe' },
    ],
  },
  {
    title: 'his response is he',
    text: 'Paul Roe spoke of the crash. His response suggested that the crew was tired.',
    mentions: [{ text: 'the crash' }, { text: 'that the crew was tired', kind: 'person', name: 'Paul Roe' }],
  },
  {
    title: 'who is asked is no source of the question',
    text: 'Paul Roe was asked whether the crew was tired.',
    mentions: [{ text: 'whether the crew was tired', kind: 'unspecified', certainty: 'unstated' }],
  },
  {
    title: 'his campaign under his name',
    text: 'Paul Roe spoke in Oslo. His campaign said the hall was full.',
    mentions: [{ text: 'the hall was full', kind: 'organization', name: "Paul Roe's campaign" }],
  },
];
