import type { GoldCase } from './case.ts';

/** More of direct speech: where the speaker stands, how long it runs, which marks it has. All of it is invented. */
export const directSpeech: GoldCase[] = [
  {
    title: 'asked by someone, replied',
    text: 'Lorn, asked by reporters on Tuesday whether a deal was near, replied: “I never comment on rumours.”',
    mentions: [
      {
        text: '“I never comment on rumours.”',
        source: 'Lorn',
        cue: 'replied',
      },
    ],
  },
  {
    title: 'pre-posed, with a comma',
    text: 'Petra Lindqvist said, “The gates will open at noon.”',
    mentions: [
      { text: '“The gates will open at noon.”', source: 'Petra Lindqvist', cue: 'said', quotation: 'direct' },
    ],
  },
  {
    title: 'pre-posed, with a colon',
    text: 'Lindqvist added: “We have nothing to hide.”',
    mentions: [
      { text: '“We have nothing to hide.”', source: 'Lindqvist', cue: 'added', quotation: 'direct' },
    ],
  },
  {
    title: 'mid-posed between two sentences of one speech, the verb first',
    text: '“The gates will open at noon,” said Lindqvist. “Nobody will be turned away.”',
    mentions: [
      {
        text: '“The gates will open at noon,” … “Nobody will be turned away.”',
        source: 'Lindqvist',
        cue: 'said',
      },
    ],
  },
  {
    title: 'mid-posed inside a clause',
    text: '“If the gates stay shut,” the mayor warned, “the lower town will drown.”',
    mentions: [
      {
        text: '“If the gates stay shut,” … “the lower town will drown.”',
        source: 'the mayor',
        cue: 'warned',
        quotation: 'direct',
      },
    ],
  },
  {
    title: 'post-posed, with a title and a place before the name',
    text: '“We heard a crack like thunder,” recalled Oster fire chief Bram Holt.',
    mentions: [
      {
        text: '“We heard a crack like thunder,”',
        source: 'Oster fire chief Bram Holt',
        cue: 'recalled',
        name: 'Bram Holt',
      },
    ],
  },
  {
    title: 'an exclamation',
    text: '“Run!” the warden shouted.',
    mentions: [{ text: '“Run!”', source: 'the warden', cue: 'shouted', quotation: 'direct' }],
  },
  {
    title: 'a speech of three paragraphs, marks at the head of each',
    text: '“The wall is sound,” Holt said.\n\n“We drilled it in nine places.\n\n“Not one core was cracked.”',
    mentions: [
      {
        text: '“The wall is sound,” … “We drilled it in nine places. … “Not one core was cracked.”',
        source: 'Holt',
        cue: 'said',
      },
    ],
  },
  {
    title: 'a pronoun as the speaker behind the speech',
    text: 'Bram Holt walked the wall. “It is sound,” he said.',
    mentions: [{ text: '“It is sound,”', source: 'he', name: 'Bram Holt', kind: 'person', naming: 'named' }],
  },
  {
    title: 'a statement as the speaker',
    text: '“No jobs will be lost,” the company said in a statement.',
    mentions: [
      {
        text: '“No jobs will be lost,”',
        source: 'the company',
        cue: 'said',
        kind: 'organization',
        polarity: 'denied',
      },
    ],
  },
  {
    title: 'mixed: words of his inside a clause of the reporter’s',
    text: 'Holt described the repair as “a plaster on a broken leg.”',
    mentions: [
      {
        text: 'the repair as “a plaster on a broken leg.”',
        source: 'Holt',
        cue: 'described',
        quotation: 'mixed',
      },
    ],
  },
  {
    title: 'mixed: two scraps in one clause',
    text: 'Marsh said the council had been “asleep” and the engineers “worse than asleep.”',
    mentions: [
      {
        text: 'the council had been “asleep” and the engineers “worse than asleep.”',
        source: 'Marsh',
        quotation: 'mixed',
      },
    ],
  },
  {
    title: 'scare quotes in what somebody says stay mixed and hedge nothing',
    text: 'Marsh said the “experts” had never seen the wall.',
    mentions: [
      { text: 'the “experts” had never seen the wall', source: 'Marsh', hedges: [], polarity: 'denied' },
    ],
  },
  {
    title: 'scare quotes in the publisher’s own voice are nobody’s speech',
    text: 'The “temporary” bridge at Oster collapsed on Sunday and killed two hikers.',
    mentions: [
      {
        text: 'The “temporary” bridge at Oster collapsed on Sunday and killed two hikers',
        kind: 'publisher',
        quotation: 'none',
        hedges: [],
        certainty: 'certain',
      },
    ],
  },
  {
    title: 'guillemets',
    text: '«The dam will hold,» Lindqvist said.',
    mentions: [{ text: '«The dam will hold,»', source: 'Lindqvist', quotation: 'direct' }],
  },
];
