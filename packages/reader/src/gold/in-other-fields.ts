import type { GoldCase } from './case.ts';

/** From courts, markets, laboratories, pitches and obituaries. All names and events are invented. */
export const inOtherFields: GoldCase[] = [
  {
    title: 'minutes that show',
    text: 'Prices would fall more slowly than in May, minutes of their November meeting showed on Wednesday.',
    mentions: [
      {
        text: 'Prices would fall more slowly than in May',
        source: 'minutes of their November meeting',
        kind: 'document',
      },
    ],
  },
  {
    title: 'several people of a firm with an ampersand',
    text: 'Analysts at Reed & Marsh estimate that sales could reach $900m.',
    mentions: [
      {
        text: 'that sales could reach $900m',
        source: 'Analysts at Reed & Marsh',
        cue: 'estimate',
        kind: 'group',
      },
    ],
  },
  {
    title: 'a surname that is a verb elsewhere',
    text: 'Cole Brand trains the side. Brand has won four of his 19 matches. “Managers get sacked,” he said.',
    mentions: [
      { text: 'Brand has won four of his 19 matches', kind: 'publisher' },
      { text: '“Managers get sacked,”', source: 'he', name: 'Cole Brand' },
    ],
  },
  {
    title: 'asked, he shrugs',
    text: 'Asked if he feared the sack, Ilo Brand shrugged.',
    mentions: [],
  },
  {
    title: 'told to a station that no list knows',
    text: '“We had 22 shots,” Ilo Brand told Radio Fen.',
    mentions: [{ text: '“We had 22 shots,”', chain: ['Radio Fen', 'Ilo Brand'] }],
  },
  {
    title: 'behind a semicolon',
    text: 'The referee waved the protests away; officials said the goal would stand.',
    mentions: [{ text: 'the goal would stand', source: 'officials' }],
  },
  {
    title: 'a firm described before it is named, and by its first word',
    text: 'The drug’s maker, Avantis Bio, said two people had fallen ill. Avantis hopes to win approval in May.',
    mentions: [
      { text: 'two people had fallen ill', kind: 'organization', name: 'Avantis Bio' },
      { text: 'to win approval in May', kind: 'organization', name: 'Avantis Bio' },
    ],
  },
  {
    title: 'the company is no university',
    text: 'Avantis Bio paid for the trial. Dr. Tamsin Orr of Lorne University ran it. The company said both patients had recovered.',
    mentions: [
      { text: 'Avantis Bio paid for the trial', kind: 'publisher' },
      { text: 'Dr. Tamsin Orr of Lorne University ran it', kind: 'publisher' },
      { text: 'both patients had recovered', kind: 'organization', name: 'Avantis Bio' },
    ],
  },
  {
    title: 'the company is no campaign group, and no ticker',
    text: 'Corvin Energy plc (LSE: CRV) lost 96 million crowns. Environmental group Clear Coast picketed it. The company said it would sue.',
    mentions: [
      { text: 'Corvin Energy plc (LSE: CRV) lost 96 million crowns', kind: 'publisher' },
      { text: 'Environmental group Clear Coast picketed it', kind: 'publisher' },
      { text: 'it would sue', kind: 'organization', name: 'Corvin Energy' },
    ],
  },
  {
    title: 'a memoir says nothing by itself',
    text: 'Bela Storn wrote late. In her 1998 memoir, Low Water, she claimed that her father had been jailed.',
    mentions: [{ text: 'that her father had been jailed', source: 'she', name: 'Bela Storn' }],
  },
  {
    title: 'a story disputed',
    text: 'Ms. Storn said her father had been jailed, a story her sister always disputed.',
    mentions: [
      { text: 'her father had been jailed', source: 'Ms. Storn', polarity: 'affirmed' },
      { text: 'her father had been jailed', source: 'her sister', polarity: 'denied' },
    ],
  },
  {
    title: 'neither confirmed nor denied',
    text: 'The Courier reported that one of them was a soldier, something the ministry neither confirmed nor denied.',
    mentions: [{ text: 'that one of them was a soldier', source: 'The Courier' }],
  },
  {
    title: 'someone unnamed goes on speaking',
    text: 'Ostmark’s president insists that he wants a settlement. “We have buried enough,” he declared on Sunday.',
    mentions: [
      { text: 'that he wants a settlement', kind: 'person', name: 'Ostmark’s president' },
      { text: '“We have buried enough,”', source: 'he', name: 'Ostmark’s president' },
    ],
  },
  {
    title: 'a neighbour goes on speaking, and is a woman',
    text: 'Ida Lorn died on Monday. “They fired six shots,” said a neighbour. “I saw it from my kitchen,” she added.',
    mentions: [
      { text: '“They fired six shots,”', kind: 'person', naming: 'anonymous' },
      {
        text: '“I saw it from my kitchen,”',
        source: 'she',
        kind: 'person',
        naming: 'anonymous',
        name: 'neighbour',
      },
    ],
  },
  {
    title: 'one of the critics',
    text: 'His critics, including the exiled premier Lida Hahn, say that he has used every truce to rearm.',
    mentions: [{ text: 'that he has used every truce to rearm', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'whom she did not name',
    text: 'Ms. Lind said the dead man, whom she did not name, had opened fire.',
    mentions: [
      {
        text: 'the dead man, whom she did not name, had opened fire',
        source: 'Ms. Lind',
        polarity: 'affirmed',
      },
    ],
  },
  {
    title: 'nothing seen, nothing said',
    text: 'The memo was leaked in May. Example Wire has not seen the memo. Neither the ministry nor the court responded to requests for comment.',
    mentions: [{ text: 'The memo was leaked in May', kind: 'publisher' }],
  },
  {
    title: 'what people see is no view of theirs',
    text: 'Campaigners say many never see a doctor. Ms. Tan said 9,000 people saw it.',
    mentions: [
      { text: 'many never see a doctor', source: 'Campaigners' },
      { text: '9,000 people saw it', source: 'Ms. Tan' },
    ],
  },
  {
    title: 'what accounts for a rise explains nothing to anyone',
    text: 'Mr. Hask claimed that tariffs explain half of the rise.',
    mentions: [{ text: 'that tariffs explain half of the rise', source: 'Mr. Hask' }],
  },
  {
    title: 'a march, and years that are none of the figures',
    text: 'The march passed off peacefully, the council said. The firm said it was on track to meet its 2030 targets.',
    mentions: [
      { text: 'The march passed off peacefully', source: 'the council', times: [] },
      { text: 'it was on track to meet its 2030 targets', source: 'The firm', figures: [] },
    ],
  },
  {
    title: 'cars recalled, and a memory',
    text: 'Helio Motors recalled 12,000 cars on Monday. The mayor recalled that the bridge had shaken.',
    mentions: [
      { text: 'Helio Motors recalled 12,000 cars on Monday', kind: 'publisher' },
      { text: 'that the bridge had shaken', source: 'The mayor' },
    ],
  },
  {
    title: 'those who have read it',
    text: 'A report due on Friday blames the ministry for the failure, two people who have read it said.',
    mentions: [
      {
        text: 'A report due on Friday blames the ministry for the failure',
        source: 'two people who have read it',
        kind: 'group',
        naming: 'anonymous',
      },
      { text: 'the ministry for the failure', cue: 'blames', within: 0 },
    ],
  },
  {
    title: 'one neighbour',
    text: 'One neighbour, who gave no name, said the door was never locked.',
    mentions: [{ text: 'the door was never locked', kind: 'person', naming: 'anonymous' }],
  },
];
