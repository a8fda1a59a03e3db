import type { GoldCase } from './case.ts';

/** Direct and mixed speech. All names and events are invented. */
export const quotations: GoldCase[] = [
  {
    title: 'who turns to somebody before the colon speaks behind it',
    text: 'Orhan Selk said coffee cured gout. Claire Marsh turned to him: “We have been misled,” she said.',
    mentions: [
      { text: 'coffee cured gout', name: 'Orhan Selk' },
      { text: '“We have been misled,”', source: 'she', name: 'Claire Marsh', quotation: 'direct' },
    ],
  },
  {
    title: 'a quotation before its speaker',
    text: '“The dam will hold,” engineer Petra Lindqvist said.',
    mentions: [
      {
        text: '“The dam will hold,”',
        source: 'engineer Petra Lindqvist',
        cue: 'said',
        kind: 'person',
        naming: 'named',
        name: 'Petra Lindqvist',
        quotation: 'direct',
        certainty: 'certain',
      },
    ],
  },
  {
    title: 'the verb before the speaker, with an apposition',
    text: '“The dam will hold,” said Petra Lindqvist, the chief engineer of the Varn authority.',
    mentions: [
      {
        text: '“The dam will hold,”',
        source: 'Petra Lindqvist, the chief engineer of the Varn authority',
        cue: 'said',
        kind: 'person',
        name: 'Petra Lindqvist',
      },
    ],
  },
  {
    title: 'a quotation cut by its speaker',
    text: '“The dam,” Lindqvist said, “will hold until spring.”',
    mentions: [
      {
        text: '“The dam,” … “will hold until spring.”',
        source: 'Lindqvist',
        cue: 'said',
        quotation: 'direct',
      },
    ],
  },
  {
    title: 'a second quotation after the speaker',
    text: '“The dam will hold,” Lindqvist said. “We have checked every gate.”',
    mentions: [{ text: '“The dam will hold,” … “We have checked every gate.”', source: 'Lindqvist' }],
  },
  {
    title: 'a quotation that runs over paragraphs',
    text: '“The dam will hold,” Lindqvist said. “We have checked every gate.\n\n“And we shall check them again.”',
    mentions: [
      {
        text: '“The dam will hold,” … “We have checked every gate. … “And we shall check them again.”',
        source: 'Lindqvist',
        quotation: 'direct',
      },
    ],
  },
  {
    title: 'a quotation after a colon in the next paragraph',
    text: 'Lindqvist told the hearing on Tuesday:\n\n“Nobody asked us about the eastern wall.”',
    mentions: [
      {
        text: '“Nobody asked us about the eastern wall.”',
        source: 'Lindqvist',
        cue: 'told',
        polarity: 'denied',
      },
    ],
  },
  {
    title: 'straight marks',
    text: '"The dam will hold," Lindqvist said.',
    mentions: [{ text: '"The dam will hold,"', source: 'Lindqvist', quotation: 'direct' }],
  },
  {
    title: 'doubled single marks',
    text: "''The dam will hold,'' Lindqvist said.",
    mentions: [{ text: "''The dam will hold,''", source: 'Lindqvist', quotation: 'direct' }],
  },
  {
    title: 'single marks around speech with an apostrophe in it',
    text: '‘We can’t open the gates,’ Lindqvist said.',
    mentions: [
      { text: '‘We can’t open the gates,’', source: 'Lindqvist', quotation: 'direct', polarity: 'denied' },
    ],
  },
  {
    title: 'speech inside speech',
    text: '“The minister told us that the dam was safe,” Lindqvist said.',
    mentions: [
      { text: '“The minister told us that the dam was safe,”', source: 'Lindqvist', within: null },
      {
        text: 'that the dam was safe',
        source: 'The minister',
        cue: 'told',
        within: 0,
        chain: ['Lindqvist', 'The minister'],
      },
    ],
  },
  {
    title: 'a few quoted words in a report',
    text: 'Lindqvist said that the wall was “cracked in four places” and needed work.',
    mentions: [
      {
        text: 'that the wall was “cracked in four places” and needed work',
        source: 'Lindqvist',
        quotation: 'mixed',
      },
    ],
  },
  {
    title: 'words before the quotation belong to the content',
    text: 'But when the rain comes, “nobody will sleep in Varn,” Lindqvist said.',
    mentions: [
      {
        text: 'But when the rain comes, “nobody will sleep in Varn,”',
        source: 'Lindqvist',
        quotation: 'mixed',
      },
    ],
  },
  {
    title: 'a question in quotation marks',
    text: '“Who signed the permit?” Councillor Edda Marsh asked.',
    mentions: [
      {
        text: '“Who signed the permit?”',
        source: 'Councillor Edda Marsh',
        cue: 'asked',
        certainty: 'unstated',
      },
    ],
  },
  {
    title: 'circumstances between the verb and the quotation',
    text: 'Lindqvist said at a news conference on Friday, “The gates are shut.”',
    mentions: [{ text: '“The gates are shut.”', source: 'Lindqvist', cue: 'said' }],
  },
  {
    title: 'circumstances behind the verb',
    text: '“The gates are shut,” Lindqvist said after she had walked the wall.',
    mentions: [{ text: '“The gates are shut,”', source: 'Lindqvist', cue: 'said' }],
  },
  {
    title: 'a title in quotation marks is no speech',
    text: 'The choir sang “Songs of the Varn Valley” on Sunday.',
    mentions: [],
  },
  {
    title: 'a signature line',
    text: '“The river took everything we had in one single night.”\n\n― Marta Oduya',
    mentions: [
      {
        text: '“The river took everything we had in one single night.”',
        source: 'Marta Oduya',
        kind: 'person',
        quotation: 'direct',
      },
    ],
  },
  {
    title: 'a transcript',
    text: 'MARSH: The permit was never signed by this council.',
    mentions: [
      { text: 'The permit was never signed by this council', source: 'MARSH', cue: ':', polarity: 'denied' },
    ],
  },
  {
    title: 'two speakers in one paragraph',
    text: '“The gates are shut,” Lindqvist said. “They are not,” Marsh replied.',
    mentions: [
      { text: '“The gates are shut,”', source: 'Lindqvist' },
      { text: '“They are not,”', source: 'Marsh', cue: 'replied', polarity: 'denied' },
    ],
  },
];
