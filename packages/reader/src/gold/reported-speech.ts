import type { GoldCase } from './case.ts';

/** Speech in the reporter's words. All names and events are invented. */
export const reportedSpeech: GoldCase[] = [
  {
    title: 'something else ends, and speculation is nobody’s',
    text: 'Volke will stay, his agent has said, ending months of speculation that he would leave for free.',
    mentions: [
      { text: 'Volke will stay', kind: 'person' },
      { text: 'that he would leave for free', source: null, cue: 'speculation', certainty: 'probable' },
    ],
  },
  {
    title: 'what went on while somebody spoke',
    text: 'The dam will hold, Roe said, as critics accused her of hiding a crack.',
    mentions: [
      { text: 'The dam will hold', source: 'Roe' },
      { text: 'her of hiding a crack', source: 'critics', cue: 'accused', within: null },
    ],
  },
  {
    title: 'a source that goes on to say more',
    text: 'Seven miners remain trapped, according to the Varn Rescue Service, which said the shaft had been flooded.',
    mentions: [
      { text: 'Seven miners remain trapped', source: 'the Varn Rescue Service' },
      { text: 'the shaft had been flooded', source: 'which', name: 'Varn Rescue Service' },
    ],
  },
  {
    title: 'a relative clause of saying inside a sentence',
    text: 'The Varn Rescue Service, which said seven men were trapped, sent divers on Friday.',
    mentions: [
      {
        text: 'The Varn Rescue Service, which said seven men were trapped, sent divers on Friday',
        kind: 'publisher',
      },
      { text: 'seven men were trapped', name: 'Varn Rescue Service', within: 0 },
    ],
  },
  {
    title: 'one of them, unnamed',
    text: 'Two miners said they had smelled gas. One of them, who asked not to be named, said the sensors were off.',
    mentions: [
      { text: 'they had smelled gas', source: 'Two miners' },
      { text: 'the sensors were off', kind: 'person', naming: 'anonymous' },
    ],
  },
  {
    title: 'something that proves stubborn says nothing',
    text: 'Inflation was proving “more persistent than we had judged”, the bank said.',
    mentions: [{ text: 'Inflation was proving “more persistent than we had judged”', source: 'the bank' }],
  },
  {
    title: 'a clause with that',
    text: 'The ministry said that two bridges had collapsed.',
    mentions: [
      {
        text: 'that two bridges had collapsed',
        source: 'The ministry',
        cue: 'said',
        kind: 'organization',
        quotation: 'indirect',
        figures: [{ value: 2, comparator: 'exactly', counted: 'bridges' }],
      },
    ],
  },
  {
    title: 'a clause without that',
    text: 'The ministry said two bridges had collapsed.',
    mentions: [{ text: 'two bridges had collapsed', source: 'The ministry' }],
  },
  {
    title: 'a day between the verb and the clause',
    text: 'The ministry said on Tuesday that two bridges had collapsed.',
    mentions: [{ text: 'that two bridges had collapsed', source: 'The ministry', cue: 'said' }],
  },
  {
    title: 'the attribution behind',
    text: 'Two bridges had collapsed near Oster, the ministry said.',
    mentions: [{ text: 'Two bridges had collapsed near Oster', source: 'the ministry', cue: 'said' }],
  },
  {
    title: 'the attribution behind, with its circumstances',
    text: 'Two bridges had collapsed near Oster, the ministry said in a statement on Tuesday.',
    mentions: [{ text: 'Two bridges had collapsed near Oster', source: 'the ministry', cue: 'said' }],
  },
  {
    title: 'the attribution in the middle',
    text: 'The bridges, the ministry said, will reopen in June.',
    mentions: [{ text: 'The bridges … will reopen in June', source: 'the ministry', cue: 'said' }],
  },
  {
    title: 'two verbs of one subject',
    text: 'Marsh said the permit had lapsed and added that nobody had noticed.',
    mentions: [
      { text: 'the permit had lapsed', source: 'Marsh', cue: 'said' },
      { text: 'that nobody had noticed', source: 'Marsh', cue: 'added' },
    ],
  },
  {
    title: 'a participle that shares the subject',
    text: 'Marsh rejected the plan, saying it would cost too much.',
    mentions: [
      { text: 'the plan', source: 'Marsh', cue: 'rejected', certainty: 'unstated', polarity: 'affirmed' },
      { text: 'it would cost too much', source: 'Marsh', cue: 'saying' },
    ],
  },
  {
    title: 'a second speaker after but',
    text: 'The ministry said the bridge was safe, but residents said it had cracked.',
    mentions: [
      { text: 'the bridge was safe', source: 'The ministry' },
      { text: 'it had cracked', source: 'residents', kind: 'group', naming: 'unspecified' },
    ],
  },
  {
    title: 'an apposition between subject and verb',
    text: 'Edda Marsh, a councillor from Oster, said the bridge had been inspected.',
    mentions: [
      {
        text: 'the bridge had been inspected',
        source: 'Edda Marsh, a councillor from Oster',
        name: 'Edda Marsh',
        kind: 'person',
      },
    ],
  },
  {
    title: 'a relative clause in the subject',
    text: 'Officials who asked not to be named said the bridge had been inspected.',
    mentions: [
      {
        text: 'the bridge had been inspected',
        source: 'Officials who asked not to be named',
        kind: 'group',
        naming: 'anonymous',
      },
    ],
  },
  {
    title: 'a participle in the subject',
    text: 'A report published in May found that the bridge had been inspected.',
    mentions: [
      {
        text: 'that the bridge had been inspected',
        source: 'A report published in May',
        cue: 'found',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a relative pronoun as subject',
    text: 'The plan angered residents who say the valley will flood.',
    mentions: [
      { text: 'The plan angered residents who say the valley will flood', kind: 'publisher' },
      { text: 'the valley will flood', source: 'who', cue: 'say', kind: 'group', within: 0 },
    ],
  },
  {
    title: 'a hearer',
    text: 'Marsh told reporters that the valley would flood.',
    mentions: [{ text: 'that the valley would flood', source: 'Marsh', cue: 'told', chain: ['Marsh'] }],
  },
  {
    title: 'a reporter comments on what was said',
    text: 'The ministry said the bridge had cracked, adding to the pressure on the mayor.',
    mentions: [{ text: 'the bridge had cracked', source: 'The ministry' }],
  },
  {
    title: 'content in content',
    text: 'The ministry said Marsh had warned that the bridge would fall.',
    mentions: [
      { text: 'Marsh had warned that the bridge would fall', source: 'The ministry', within: null },
      {
        text: 'that the bridge would fall',
        source: 'Marsh',
        cue: 'had warned',
        within: 0,
        chain: ['The ministry', 'Marsh'],
      },
    ],
  },
  {
    title: 'the passive with an agent',
    text: 'The plan was criticized by residents on Monday.',
    mentions: [{ text: 'The plan', source: 'residents', cue: 'was criticized', kind: 'group' }],
  },
  {
    title: 'the passive with nobody',
    text: 'The mayor is believed to have left the country.',
    mentions: [
      {
        text: 'The mayor … to have left the country',
        source: null,
        cue: 'is believed',
        kind: 'unspecified',
        naming: 'unspecified',
        certainty: 'probable',
      },
    ],
  },
  {
    title: 'an empty subject in the passive',
    text: 'It was announced that the valley would be cleared by June.',
    mentions: [
      {
        text: 'that the valley would be cleared by June',
        source: null,
        cue: 'was announced',
        kind: 'unspecified',
      },
    ],
  },
  {
    title: 'a refusal is no claim',
    text: 'The company declined to comment on Tuesday.',
    mentions: [],
  },
  {
    title: 'an order',
    text: 'Marsh urged residents to leave the valley before dark.',
    mentions: [
      {
        text: 'residents to leave the valley before dark',
        source: 'Marsh',
        cue: 'urged',
        certainty: 'unstated',
      },
    ],
  },
  {
    title: 'an order to a pronoun',
    text: 'Marsh phoned the mayor and begged him to open the gates.',
    mentions: [{ text: 'to open the gates', source: 'Marsh', cue: 'begged', certainty: 'unstated' }],
  },
  {
    title: 'a purpose of asking',
    text: 'Marsh visited the governor to implore her to open the gates at Oster.',
    mentions: [
      {
        text: 'Marsh visited the governor to implore her to open the gates at Oster',
        source: null,
        kind: 'publisher',
      },
      { text: 'to open the gates at Oster', source: 'Marsh', cue: 'implore', within: 0 },
    ],
  },
  {
    title: 'a promise',
    text: 'The governor vowed to rebuild the bridge.',
    mentions: [
      { text: 'to rebuild the bridge', source: 'The governor', cue: 'vowed', certainty: 'unstated' },
    ],
  },
  {
    title: 'a call for something',
    text: 'Residents called for an inquiry into the collapse.',
    mentions: [
      { text: 'an inquiry into the collapse', source: 'Residents', cue: 'called for', certainty: 'unstated' },
    ],
  },
  {
    title: 'pointed out',
    text: 'Marsh pointed out that the bridge was built in 1931.',
    mentions: [{ text: 'that the bridge was built in 1931', source: 'Marsh', cue: 'pointed out' }],
  },
  {
    title: 'went on to say',
    text: 'Marsh went on to say that the bridge was old.',
    mentions: [{ text: 'that the bridge was old', source: 'Marsh', cue: 'went on to say' }],
  },
  {
    title: 'went on to deny',
    text: 'Marsh went on to deny that the bridge was old.',
    mentions: [
      { text: 'that the bridge was old', source: 'Marsh', cue: 'went on to deny', polarity: 'denied' },
    ],
  },
  {
    title: 'a judgement with an object',
    text: 'Marsh called the plan “a gift to the builders.”',
    mentions: [
      { text: 'the plan “a gift to the builders.”', source: 'Marsh', cue: 'called', quotation: 'mixed' },
    ],
  },
  {
    title: 'the story itself says nothing',
    text: 'The development underscores the delicate balance in the valley.',
    mentions: [],
  },
  {
    title: 'a headline',
    text: 'Governor Says Valley Will Flood',
    mentions: [{ text: 'Valley Will Flood', source: 'Governor', cue: 'Says' }],
  },
];
