import type { GoldCase } from './case.ts';

/** What polls find, where no verb of saying tells it. All names and events are invented. */
export const polls: GoldCase[] = [
  {
    title: 'an average has somebody leading, another poll gives more',
    text: 'The Marlow average of three polls has Roe leading by 20 points, with a Vantage poll giving her a 30-point advantage.',
    mentions: [
      { text: 'Roe leading by 20 points', kind: 'document', cue: 'has', certainty: 'certain' },
      { text: 'her a 30-point advantage', kind: 'document', cue: 'giving' },
    ],
  },
  {
    title: 'a poll gives a lead',
    text: 'A new Vantage poll gives Roe a five-point lead over Dahl.',
    mentions: [{ text: 'Roe a five-point lead over Dahl', source: 'A new Vantage poll', kind: 'document' }],
  },
  {
    title: 'what a share of voters said in a poll, the poll says',
    text: 'Sixty-seven percent of voters said they disliked the plan in a Vantage poll this month.',
    mentions: [
      { text: 'Sixty-seven percent of voters said they disliked the plan', kind: 'document', cue: 'in' },
      {
        text: 'they disliked the plan',
        chain: ['a Vantage poll', 'Sixty-seven percent of voters'],
        within: 0,
      },
    ],
  },
  {
    title: 'a question behind a colon',
    text: 'Moderator Jill Tan asked the candidates a simple question: Who will pay for the tunnel?',
    mentions: [{ text: 'Who will pay for the tunnel', source: 'Moderator Jill Tan', certainty: 'unstated' }],
  },
];
