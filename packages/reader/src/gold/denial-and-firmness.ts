import type { GoldCase } from './case.ts';

/** What is denied and what is not, and how firmly things are said, by the main clause of what is said. */
export const denialAndFirmness: GoldCase[] = [
  {
    title: 'a denial of a thing',
    text: 'Roe denied the allegation.',
    mentions: [{ text: 'the allegation', polarity: 'denied' }],
  },
  {
    title: 'what is turned down is not denied',
    text: 'Roe rejected the offer.',
    mentions: [{ text: 'the offer', polarity: 'affirmed' }],
  },
  {
    title: 'a negated main verb',
    text: 'Roe said the dam did not leak.',
    mentions: [{ text: 'the dam did not leak', polarity: 'denied', certainty: 'certain' }],
  },
  {
    title: 'a negation further in denies nothing',
    text: 'Roe said the dam that did not leak had held.',
    mentions: [{ text: 'the dam that did not leak had held', polarity: 'affirmed' }],
  },
  {
    title: '“not only” denies nothing',
    text: 'Roe said the dam was not only old but cracked.',
    mentions: [{ text: 'the dam was not only old but cracked', polarity: 'affirmed' }],
  },
  {
    title: '“no” as the subject’s determiner',
    text: 'Roe said no bridge had fallen.',
    mentions: [{ text: 'no bridge had fallen', polarity: 'denied' }],
  },
  {
    title: 'a negated cue denies nothing and states nothing',
    text: 'Roe did not say that the dam leaked.',
    mentions: [{ text: 'that the dam leaked', polarity: 'affirmed', certainty: 'unstated' }],
  },
  {
    title: 'belief as the main verb of what is said',
    text: '“I think the dam leaks,” Roe said.',
    mentions: [{ text: '“I think the dam leaks,”', certainty: 'probable' }],
  },
  {
    title: 'a belief in something is none that it is so',
    text: '“We believe in the dam,” Roe said.',
    mentions: [{ text: '“We believe in the dam,”', certainty: 'certain' }],
  },
  {
    title: 'a hope states nothing',
    text: 'Roe hopes that the dam will hold.',
    mentions: [{ text: 'that the dam will hold', certainty: 'unstated' }],
  },
  {
    title: '“should” in the main clause, past a relative one',
    text: 'Roe said the keys that he lost should be replaced.',
    mentions: [{ text: 'the keys that he lost should be replaced', certainty: 'unstated' }],
  },
  {
    title: 'a hedge in the main clause, past a condition',
    text: 'Roe said that if the rain lasts, the dam could break.',
    mentions: [
      { text: 'that if the rain lasts, the dam could break', certainty: 'possible', hedges: ['could'] },
    ],
  },
  {
    title: 'a hedge of a detail',
    text: 'Roe said the crew left the ship that night because the hull might have cracked.',
    mentions: [
      { text: 'the crew left the ship that night because the hull might have cracked', certainty: 'certain' },
    ],
  },
  {
    title: '“could not” is no hedge',
    text: 'Roe said the crew could not swim.',
    mentions: [{ text: 'the crew could not swim', certainty: 'certain', polarity: 'denied', hedges: [] }],
  },
  {
    title: 'praise tells what it praises',
    text: 'Roe praised the crew for saving two children.',
    mentions: [{ text: 'the crew for saving two children', certainty: 'certain' }],
  },
  {
    title: 'a question denies nothing',
    text: 'Roe asked whether the crew could not swim.',
    mentions: [{ text: 'whether the crew could not swim', certainty: 'unstated', polarity: 'affirmed' }],
  },
  {
    title: 'a report that is denied',
    text: 'Roe denied reports that the dam leaked.',
    mentions: [{ text: 'reports that the dam leaked', polarity: 'denied' }],
  },
];
