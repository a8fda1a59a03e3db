import type { GoldCase } from './case.ts';

/** The outlet through which a statement was obtained, as a hop of its own before the speaker. */
export const venues: GoldCase[] = [
  {
    title: 'told an outlet',
    text: 'Paul Roe told the Northfield Courier that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['the Northfield Courier', 'Paul Roe'] }],
  },
  {
    title: 'in an interview with an outlet, before the sentence',
    text: 'In an interview with Reuters on Monday, Paul Roe said the dam leaks.',
    mentions: [{ text: 'the dam leaks', chain: ['Reuters', 'Paul Roe'] }],
  },
  {
    title: 'in the outlet’s interview',
    text: 'In the ITV interview, Paul Roe said the dam leaks.',
    mentions: [{ text: 'the dam leaks', chain: ['the ITV', 'Paul Roe'] }],
  },
  {
    title: 'on a programme of a network: the network comes first',
    text: '“The dam leaks,” Paul Roe said on NBC’s Meet the Press.',
    mentions: [{ text: '“The dam leaks,”', chain: ['NBC', 'Paul Roe'] }],
  },
  {
    title: 'told someone who works there',
    text: 'Paul Roe told Ann Doe of the BBC that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['the BBC', 'Paul Roe'] }],
  },
  {
    title: 'a station by its call sign',
    text: 'Paul Roe told WMRN that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['WMRN', 'Paul Roe'] }],
  },
  {
    title: 'a newspaper that is introduced as one',
    text: 'Paul Roe told the newspaper Strandbote that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['Strandbote', 'Paul Roe'] }],
  },
  {
    title: 'a document that an outlet obtained',
    text: 'A memo obtained by Reuters says that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['Reuters', 'A memo obtained by Reuters'] }],
  },
  {
    title: 'the next sentence goes on',
    text: 'Paul Roe told Reuters that the dam leaks. He also said the gate is rusty.',
    mentions: [
      { text: 'that the dam leaks', chain: ['Reuters', 'Paul Roe'] },
      { text: 'the gate is rusty', chain: ['Reuters', 'He'] },
    ],
  },
  {
    title: 'another speaker does not',
    text: 'Paul Roe told Reuters that the dam leaks. Ann Doe said the gate is rusty.',
    mentions: [
      { text: 'that the dam leaks', chain: ['Reuters', 'Paul Roe'] },
      { text: 'the gate is rusty', chain: ['Ann Doe'] },
    ],
  },
  {
    title: 'another occasion ends it',
    text: 'Paul Roe told Reuters that the dam leaks. At a rally he said the gate is rusty.',
    mentions: [
      { text: 'that the dam leaks', chain: ['Reuters', 'Paul Roe'] },
      { text: 'the gate is rusty', chain: ['he'] },
    ],
  },
  {
    title: 'a debate of an outlet is no relay',
    text: 'At the CNN debate, Paul Roe said the dam leaks.',
    mentions: [{ text: 'the dam leaks', chain: ['Paul Roe'] }],
  },
  {
    title: 'an outlet that is spoken of is no relay',
    text: 'Paul Roe said CNN had misquoted him.',
    mentions: [{ text: 'CNN had misquoted him', chain: ['Paul Roe'] }],
  },
  {
    title: 'the publisher itself is no relay',
    text: 'Paul Roe told Example Wire that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', chain: ['Paul Roe'] }],
  },
];
