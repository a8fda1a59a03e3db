import type { GoldCase } from './case.ts';

/** Who is quoted by whom as saying what, and hearsay that nobody vouches for. All names and events are invented. */
export const passedOn: GoldCase[] = [
  {
    title: 'documents tell what someone told',
    text: 'According to court documents, Walter Pruitt told an agent in 2015 that he had two judges in his pocket.',
    mentions: [
      {
        text: 'Walter Pruitt told an agent in 2015 that he had two judges in his pocket',
        chain: ['court documents'],
        kind: 'document',
      },
      {
        text: 'that he had two judges in his pocket',
        chain: ['court documents', 'Walter Pruitt'],
        within: 0,
      },
    ],
  },
  {
    title: 'a photograph shows',
    text: 'The photo, posted on Twitter by a former aide, Kim Bristow, shows Huxley with his arm around a banker.',
    mentions: [
      { text: 'Huxley with his arm around a banker', source: 'The photo', kind: 'document', cue: 'shows' },
    ],
  },
  {
    title: 'indicted on charges that',
    text: 'Walter Pruitt was indicted on charges that he funneled $350,000 to five lawmakers.',
    mentions: [
      {
        text: 'Walter Pruitt was indicted on charges that he funneled $350,000 to five lawmakers',
        kind: 'publisher',
      },
      { text: 'that he funneled $350,000 to five lawmakers', cue: 'charges', source: null, within: 0 },
    ],
  },
  {
    title: 'quoting what it called informed circles',
    text: 'State television, quoting what it called informed circles, said the exchange would take place.',
    mentions: [
      {
        text: 'the exchange would take place',
        chain: ['State television', 'informed circles'],
        kind: 'group',
      },
    ],
  },
  {
    title: 'citing what it described as officials',
    text: 'The Marlow Gazette, citing what it described as senior officials, reported that the port would close.',
    mentions: [{ text: 'that the port would close', chain: ['The Marlow Gazette', 'senior officials'] }],
  },
  {
    title: 'an outlet quotes someone as saying',
    text: 'State television quoted the minister as saying that the talks had failed.',
    mentions: [
      {
        text: 'that the talks had failed',
        chain: ['State television', 'the minister'],
        cue: 'saying',
        certainty: 'certain',
      },
    ],
  },
  {
    title: 'an agency quotes someone, behind the quotation',
    text: '“The bridge will not open this year,” the KVNA news agency quoted Orin Vash as saying.',
    mentions: [
      {
        text: '“The bridge will not open this year,”',
        chain: ['the KVNA news agency', 'Orin Vash'],
        kind: 'person',
        quotation: 'direct',
      },
    ],
  },
  {
    title: 'someone is quoted by an outlet',
    text: 'Ida Roe was quoted by the Marlow Gazette as saying that the dam would hold.',
    mentions: [
      { text: 'that the dam would hold', chain: ['the Marlow Gazette', 'Ida Roe'], name: 'Ida Roe' },
    ],
  },
  {
    title: 'someone is quoted, and the outlet comes last',
    text: '“The dam is safe,” Mr. Roe was quoted as saying by the Marlow Gazette.',
    mentions: [{ text: '“The dam is safe,”', chain: ['the Marlow Gazette', 'Mr. Roe'], kind: 'person' }],
  },
  {
    title: 'someone is quoted, by nobody that is named',
    text: 'The mayor was quoted as saying the bridge would open in June.',
    mentions: [{ text: 'the bridge would open in June', chain: ['The mayor'], cue: 'was quoted as saying' }],
  },
  {
    title: 'quoted as telling somebody, on a day',
    text: 'Lorn was quoted on Monday by the Courier as telling reporters that the border would reopen.',
    mentions: [{ text: 'that the border would reopen', chain: ['the Courier', 'Lorn'], cue: 'telling' }],
  },
  {
    title: 'quoting without saying: a step of the chain',
    text: 'The Marlow Gazette, quoting two unnamed officials, reported that the port would close.',
    mentions: [{ text: 'that the port would close', chain: ['The Marlow Gazette', 'two unnamed officials'] }],
  },
  {
    title: 'in the words of someone',
    text: 'In the words of Ms. Dahl, the plan is “a waste of money.”',
    mentions: [{ text: 'the plan is “a waste of money.”', source: 'Ms. Dahl', kind: 'person' }],
  },
  {
    title: 'according to, inside what someone says, behind that',
    text: 'Mr. Roe said that, according to the police, the bridge was unsafe.',
    mentions: [
      { text: 'that, according to the police, the bridge was unsafe', chain: ['Mr. Roe'] },
      { text: 'the bridge was unsafe', chain: ['Mr. Roe', 'the police'], within: 0 },
    ],
  },
  {
    title: 'according to, inside what someone says, behind its subject',
    text: 'Ana Roe said the harbour, according to the port authority, would close in May.',
    mentions: [
      { text: 'the harbour, according to the port authority, would close in May', chain: ['Ana Roe'] },
      { text: 'the harbour … would close in May', chain: ['Ana Roe', 'the port authority'], within: 0 },
    ],
  },
  {
    title: 'according to, behind a whole report: who passes it on comes first',
    text: 'She said the town would be evacuated, according to the Gazette.',
    mentions: [
      { text: 'She said the town would be evacuated', chain: ['the Gazette'] },
      { text: 'the town would be evacuated', chain: ['the Gazette', 'She'], within: 0 },
    ],
  },
  {
    title: 'is said to: nobody vouches for it',
    text: 'The company is said to be planning 400 job cuts.',
    mentions: [{ text: 'The company … to be planning 400 job cuts', chain: [null], certainty: 'probable' }],
  },
  {
    title: 'is understood to have',
    text: 'The minister is understood to have resigned on Monday.',
    mentions: [{ text: 'The minister … to have resigned on Monday', certainty: 'probable' }],
  },
  {
    title: 'a condition behind that',
    text: 'She said that, if the river rose again, the town would be evacuated.',
    mentions: [{ text: 'that, if the river rose again, the town would be evacuated', source: 'She' }],
  },
  {
    title: 'a title that only people bear',
    text: 'Councillor Dee Park said the plan was dead.',
    mentions: [{ text: 'the plan was dead', kind: 'person', name: 'Dee Park' }],
  },
  {
    title: 'a port speaks for those who run it',
    text: 'Porto Maro said it would close its harbour to tankers.',
    mentions: [{ text: 'it would close its harbour to tankers', kind: 'organization', name: 'Porto Maro' }],
  },
  {
    title: 'footage is a document',
    text: 'Drone footage showed that the roof had fallen in.',
    mentions: [{ text: 'that the roof had fallen in', kind: 'document' }],
  },
  {
    title: 'who puts a number at something says so',
    text: 'Governor Anton Beck put the number of wounded at 61, including seven children.',
    mentions: [
      {
        text: 'the number of wounded at 61, including seven children',
        source: 'Governor Anton Beck',
        cue: 'put',
        certainty: 'certain',
      },
    ],
  },
  {
    title: 'put the toll at, between two numbers',
    text: 'Insurers have put the damage at between $2m and $3m.',
    mentions: [{ text: 'the damage at between $2m and $3m', source: 'Insurers', cue: 'have put' }],
  },
  {
    title: 'in what somebody called: his words, and not those of who is quoted before',
    text: 'Twelve people died, officials said, in what Mayor Ana Roe called “a catastrophe”.',
    mentions: [
      { text: 'Twelve people died', source: 'officials' },
      { text: '“a catastrophe”', source: 'Mayor Ana Roe', cue: 'called' },
    ],
  },
  {
    title: 'two ministries of one country are two',
    text: 'Norland’s defence ministry said its forces had left. Norland’s foreign ministry said talks would go on.',
    mentions: [
      { text: 'its forces had left', name: 'Norland’s defence ministry' },
      { text: 'talks would go on', name: 'Norland’s foreign ministry' },
    ],
  },
  {
    title: 'an office is named with what it is an office of',
    text: 'Veldania’s foreign minister said the border was open.',
    mentions: [{ text: 'the border was open', kind: 'person', name: 'Veldania’s foreign minister' }],
  },
  {
    title: 'one of the people is somebody in particular',
    text: 'One of the people said the board had met on Friday.',
    mentions: [{ text: 'the board had met on Friday', kind: 'person', naming: 'anonymous' }],
  },
  {
    title: 'another is somebody in particular, too',
    text: 'Another testified that files had gone missing from a locked cabinet.',
    mentions: [
      { text: 'that files had gone missing from a locked cabinet', source: 'Another', naming: 'anonymous' },
    ],
  },
  {
    title: 'anonymity asked for is no claim',
    text: 'She asked that her name not be used.',
    mentions: [],
  },
  {
    title: 'a group’s name is no person’s',
    text: 'The monitoring group Open Skies said October was the deadliest month.',
    mentions: [{ text: 'October was the deadliest month', kind: 'organization', name: 'Open Skies' }],
  },
  {
    title: 'no comment, in whatever words',
    text: 'The company said it would not comment on ongoing litigation.',
    mentions: [],
  },
];
