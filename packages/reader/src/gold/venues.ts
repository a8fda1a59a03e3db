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
  {
    title: 'who is told something else by name hears it, not the outlet',
    text: 'Paul Roe told Reuters that the dam leaks. He told the court that the gate is rusty.',
    mentions: [
      { text: 'that the dam leaks', chain: ['Reuters', 'Paul Roe'] },
      { text: 'that the gate is rusty', chain: ['He'] },
    ],
  },
  {
    title: 'the quotation that opens the next paragraph',
    text: 'In an interview with Reuters, Paul Roe called the dam a ruin.\n\n“It leaks,” said Roe.',
    mentions: [
      { text: 'the dam a ruin', chain: ['Reuters', 'Paul Roe'] },
      { text: '“It leaks,”', chain: ['Reuters', 'Roe'] },
    ],
  },
  {
    title: 'a poll that an outlet published is its own',
    text: 'A poll published by Reuters shows that Roe is ahead.',
    mentions: [{ text: 'that Roe is ahead', chain: ['A poll published by Reuters'] }],
  },
  {
    title: 'a question on the air',
    text: 'On CNN, Ann Doe asked whether the dam leaks.',
    mentions: [{ text: 'whether the dam leaks', chain: ['CNN', 'Ann Doe'] }],
  },
  {
    title: 'a meeting with the outlet’s editors',
    text: 'In a meeting with the Northfield Courier’s editorial board, Paul Roe said the dam leaks.',
    mentions: [{ text: 'the dam leaks', chain: ['the Northfield Courier', 'Paul Roe'] }],
  },
];
