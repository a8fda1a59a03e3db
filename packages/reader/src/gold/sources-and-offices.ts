import type { GoldCase } from './case.ts';

/** Whom an office, an epithet, a phrase around a name stands for; and who is no source though he is the subject. */
export const sourcesAndOffices: GoldCase[] = [
  {
    title: 'nobody whom a clause names is the pronoun that says it',
    text: 'Ann Roe praised the harbour. Bo Doe met Cal Poe. He said Poe had paid.',
    mentions: [
      { text: 'the harbour', name: 'Ann Roe' },
      { text: 'Poe had paid', name: 'Bo Doe' },
    ],
  },
  {
    title: 'whoever spoke at length goes on speaking',
    text: '“The dam is weak,” said Eric Doe. “Paul Roe built it. It was cheap. It was fast.” He added that the lock leaks.',
    mentions: [
      { text: '“The dam is weak,” … “Paul Roe built it. It was cheap. It was fast.”', name: 'Eric Doe' },
      { text: 'that the lock leaks', name: 'Eric Doe' },
    ],
  },
  {
    title: 'the donor is whoever was called a donor',
    text: 'The harbour donor Paul Roe met Eric Doe. The donor said the gift was his own.',
    mentions: [
      { text: 'The harbour donor Paul Roe met Eric Doe' },
      { text: 'the gift was his own', kind: 'person', naming: 'named', name: 'Paul Roe' },
    ],
  },
  {
    title: 'former is no office',
    text: 'Former mayor Paul Roe met Governor Eric Doe. The former mayor said the bridge holds.',
    mentions: [
      { text: 'Former mayor Paul Roe met Governor Eric Doe' },
      { text: 'the bridge holds', kind: 'person', name: 'Paul Roe' },
    ],
  },
  {
    title: 'someone by the state he is from',
    text: 'Paul Roe spoke first. The Texan said the vote was fair.',
    mentions: [{ text: 'the vote was fair', kind: 'person', naming: 'named', name: 'Paul Roe' }],
  },
  {
    title: 'a chief of staff, by the name behind the comma',
    text: 'Mayor Ann Roe’s chief of staff, Eric Doe, said the lock leaks.',
    mentions: [{ text: 'the lock leaks', kind: 'person', naming: 'named', name: 'Eric Doe' }],
  },
  {
    title: 'a master of ceremonies, by the name that follows',
    text: '“Welcome to the quay,” said master of ceremonies Eric Doe, a baker.',
    mentions: [{ text: '“Welcome to the quay,”', kind: 'person', naming: 'named', name: 'Eric Doe' }],
  },
  {
    title: 'a chief whom the apposition names',
    text: 'The campaign chief, Eric Doe, said the lists were complete.',
    mentions: [{ text: 'the lists were complete', kind: 'person', naming: 'named', name: 'Eric Doe' }],
  },
  {
    title: 'an office that no list knows, before a full name',
    text: 'Oster County Recorder Ann Roe said the lists were complete.',
    mentions: [{ text: 'the lists were complete', kind: 'person', naming: 'named', name: 'Ann Roe' }],
  },
  {
    title: 'a place before a surname that the text knows',
    text: 'Eric Doe arrived. In Wisconsin Doe said the lists were complete.',
    mentions: [{ text: 'the lists were complete', kind: 'person', name: 'Eric Doe' }],
  },
  {
    title: 'a watchdog is no person',
    text: 'Harbour Watch said the lists were complete.',
    mentions: [
      { text: 'the lists were complete', kind: 'organization', naming: 'named', name: 'Harbour Watch' },
    ],
  },
  {
    title: 'a giant is a firm',
    text: 'The snack giant Brelko said the plant would close.',
    mentions: [{ text: 'the plant would close', kind: 'organization', naming: 'named', name: 'Brelko' }],
  },
  {
    title: 'a share of those asked is a class',
    text: 'Some 56 percent said the harbour was safe.',
    mentions: [{ text: 'the harbour was safe', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'those who … are a class',
    text: 'Those who were asked said the harbour was safe.',
    mentions: [{ text: 'the harbour was safe', kind: 'group', naming: 'unspecified' }],
  },
  {
    title: 'a working paper is no newspaper',
    text: 'A working paper says the dam leaks.',
    mentions: [{ text: 'the dam leaks', kind: 'document', naming: 'unspecified' }],
  },
  {
    title: 'a news site by its name',
    text: 'A news site called Low Tide reported that the dam leaks.',
    mentions: [{ text: 'that the dam leaks', kind: 'outlet', naming: 'named', name: 'Low Tide' }],
  },
  {
    title: 'some group is an unnamed one, though it is for someone with a name',
    text: 'A pro-Roe group said the harbour was safe.',
    mentions: [{ text: 'the harbour was safe', kind: 'organization', naming: 'anonymous' }],
  },
  {
    title: 'a legislature',
    text: 'The legislature said the harbour was safe.',
    mentions: [{ text: 'the harbour was safe', kind: 'organization', naming: 'named' }],
  },
  {
    title: 'who is expected to do something does not say so',
    text: 'Ann Roe is expected to open the lock on Monday.',
    mentions: [{ text: 'Ann Roe … to open the lock on Monday', source: null, kind: 'unspecified' }],
  },
  {
    title: 'who opened a session by saying something said it',
    text: 'Ann Roe opened the session by saying that the lock leaks.',
    mentions: [
      { text: 'Ann Roe opened the session by saying that the lock leaks' },
      { text: 'that the lock leaks', source: 'Ann Roe', kind: 'person', name: 'Ann Roe' },
    ],
  },
  {
    title: 'an order states nothing',
    text: '“Check the gauge before dawn,” Ann Roe said.',
    mentions: [{ text: '“Check the gauge before dawn,”', certainty: 'unstated' }],
  },
  {
    title: 'who does not think so holds the contrary',
    text: 'Engineers do not think the dam will hold.',
    mentions: [{ text: 'the dam will hold', certainty: 'probable', polarity: 'denied' }],
  },
  {
    title: 'how to do something is no statement',
    text: 'Ann Roe explained how best to stop the leak.',
    mentions: [{ text: 'how best to stop the leak', certainty: 'unstated' }],
  },
  {
    title: 'a rival who is dismissed is not denied',
    text: 'Ann Roe dismissed Eric Doe as a novice.',
    mentions: [{ text: 'Eric Doe as a novice', polarity: 'affirmed' }],
  },
  {
    title: 'who could not be reached says nothing',
    text: 'Ann Roe could not immediately be reached for comment on Tuesday. The ferry sank off Oster on Monday.',
    mentions: [{ text: 'The ferry sank off Oster on Monday', source: null }],
  },
  {
    title: 'no thanks is no denial',
    text: '“No thanks to the mayor,” Ann Roe said.',
    mentions: [{ text: '“No thanks to the mayor,”', polarity: 'affirmed' }],
  },
];
