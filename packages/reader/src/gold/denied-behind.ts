import type { GoldCase } from './case.ts';

/** What is denied, doubted or left unsaid behind what somebody said. All names and events are invented. */
export const deniedBehind: GoldCase[] = [
  {
    title: 'charges he denies',
    text: 'Prosecutors allege Lorn took bribes worth $2 million, charges he denies.',
    mentions: [
      { text: 'Lorn took bribes worth $2 million', source: 'Prosecutors', polarity: 'affirmed' },
      { text: 'Lorn took bribes worth $2 million', source: 'he', cue: 'denies', polarity: 'denied' },
    ],
  },
  {
    title: 'a charge, behind a clause in the middle',
    text: 'Ida Lorn took bribes, prosecutors say, a charge her lawyers reject.',
    mentions: [
      { text: 'Ida Lorn took bribes', source: 'prosecutors', cue: 'say' },
      { text: 'Ida Lorn took bribes', source: 'her lawyers', cue: 'reject', polarity: 'denied' },
    ],
  },
  {
    title: 'an allegation called absurd',
    text: 'Two miners said the sensors had been switched off — an allegation Piet Aalders called “absurd.”',
    mentions: [
      { text: 'the sensors had been switched off', source: 'Two miners', naming: 'anonymous' },
      {
        text: 'the sensors had been switched off',
        source: 'Piet Aalders',
        cue: 'called',
        polarity: 'denied',
      },
    ],
  },
  {
    title: 'a charge dismissed as nonsense',
    text: 'The opposition says the vote was rigged, a charge the government dismissed as “nonsense”.',
    mentions: [
      { text: 'the vote was rigged', source: 'The opposition' },
      { text: 'the vote was rigged', source: 'the government', cue: 'dismissed', polarity: 'denied' },
    ],
  },
  {
    title: 'denied by someone',
    text: 'Norland says Veldania fired the rocket, a claim denied by Veldania.',
    mentions: [
      { text: 'Veldania fired the rocket', source: 'Norland' },
      { text: 'Veldania fired the rocket', source: 'Veldania', cue: 'denied', polarity: 'denied' },
    ],
  },
  {
    title: 'something the council denies',
    text: 'Lorn said the plan was dead, something the council denies.',
    mentions: [
      { text: 'the plan was dead', source: 'Lorn', polarity: 'affirmed' },
      { text: 'the plan was dead', source: 'the council', polarity: 'denied' },
    ],
  },
  {
    title: 'which they deny, behind the publisher’s own statement',
    text: 'Ida Lorn took 2 million crowns from Nordhaven Lines, a charge she denies.',
    mentions: [
      { text: 'Ida Lorn took 2 million crowns from Nordhaven Lines', kind: 'publisher' },
      {
        text: 'Ida Lorn took 2 million crowns from Nordhaven Lines',
        source: 'she',
        name: 'Ida Lorn',
        polarity: 'denied',
        within: null,
      },
    ],
  },
  {
    title: 'a claim that could not be verified',
    text: 'The army said it had shot down three drones, a claim that could not be independently confirmed.',
    mentions: [{ text: 'it had shot down three drones', source: 'The army' }],
  },
  {
    title: 'a figure that could not be verified',
    text: 'The ministry said 14 soldiers had died, a figure that could not be verified.',
    mentions: [{ text: '14 soldiers had died', source: 'The ministry' }],
  },
  {
    title: 'a noun, and the newsroom’s verdict on it',
    text: 'The union’s claim that 4,000 people marched could not be verified.',
    mentions: [
      { text: 'that 4,000 people marched', source: 'The union’s', cue: 'claim', polarity: 'affirmed' },
    ],
  },
  {
    title: 'the newsroom could not verify',
    text: 'The army said it had shot down three drones. The claim could not be independently verified.',
    mentions: [{ text: 'it had shot down three drones', source: 'The army' }],
  },
  {
    title: 'the newsroom could not verify, by name',
    text: 'KVNA could not independently verify the claim.',
    mentions: [],
  },
  {
    title: 'declining to elaborate',
    text: 'The dam is safe, Lorn told reporters, declining to elaborate.',
    mentions: [{ text: 'The dam is safe', source: 'Lorn', cue: 'told' }],
  },
  {
    title: 'declined to say',
    text: 'Lorn confirmed the talks but declined to say where they were held.',
    mentions: [{ text: 'the talks', source: 'Lorn', cue: 'confirmed' }],
  },
  {
    title: 'would not discuss',
    text: 'Ms. Berti would not discuss figures. The deal is close, she said.',
    mentions: [{ text: 'The deal is close', source: 'she' }],
  },
  {
    title: 'no group has claimed',
    text: 'No group has claimed responsibility for the blast.',
    mentions: [{ text: 'No group has claimed responsibility for the blast', kind: 'publisher' }],
  },
  {
    title: 'someone who denies it, inside what others say',
    text: 'The court convicted Karl Voss, who denied the theft.',
    mentions: [
      { text: 'The court convicted Karl Voss, who denied the theft', kind: 'publisher' },
      { text: 'the theft', source: 'who', name: 'Karl Voss', polarity: 'denied', within: 0 },
    ],
  },
  {
    title: 'accused by someone of something',
    text: 'Lorn was accused by Ms. Tan of lying.',
    mentions: [{ text: 'Lorn … of lying', source: 'Ms. Tan', cue: 'was accused' }],
  },
  {
    title: 'criticised by someone for something',
    text: 'The plan was criticised by unions for its cost.',
    mentions: [{ text: 'The plan … for its cost', source: 'unions', naming: 'unspecified' }],
  },
  {
    title: 'feared dead',
    text: 'Eleven people were feared dead after the ferry capsized.',
    mentions: [
      { text: 'Eleven people … dead after the ferry capsized', source: null, certainty: 'probable' },
    ],
  },
  {
    title: 'presumed drowned, with a comparator',
    text: 'At least 40 sailors are presumed drowned.',
    mentions: [
      {
        text: 'At least 40 sailors … drowned',
        kind: 'unspecified',
        certainty: 'probable',
        figures: [{ value: 40, comparator: 'at-least' }],
      },
    ],
  },
  {
    title: 'referring to',
    text: '“We know what they are up to,” Ms. Tan said, referring to the board.',
    mentions: [{ text: '“We know what they are up to,”', source: 'Ms. Tan' }],
  },
  {
    title: 'an apposition inside what is said',
    text: 'The ministry believes Ms. Tan, the former head of the port, took bribes.',
    mentions: [
      {
        text: 'Ms. Tan, the former head of the port, took bribes',
        source: 'The ministry',
        certainty: 'probable',
      },
    ],
  },
  {
    title: 'according to one but not another',
    text: 'According to the ministry — but not the council — the dam is safe.',
    mentions: [{ text: 'the dam is safe', source: 'the ministry', cue: 'According to' }],
  },
  {
    title: 'a clause between dashes in the source',
    text: 'Ms. Dahl — who chairs the board — said the port would close.',
    mentions: [{ text: 'the port would close', kind: 'person', name: 'Dahl' }],
  },
  {
    title: 'police without an article',
    text: 'Police said 900 people had marched.',
    mentions: [{ text: '900 people had marched', kind: 'organization', naming: 'named' }],
  },
  {
    title: 'the opposition',
    text: 'The opposition says the vote was rigged.',
    mentions: [{ text: 'the vote was rigged', kind: 'group', naming: 'unspecified' }],
  },
];
