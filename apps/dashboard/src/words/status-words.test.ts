import { ArticleId, type ClaimFlag } from '@sayso/schema';
import { expect, it } from 'vitest';
import { flagWords, statusMark, statusSentence, statusWord } from './status-words.ts';

const at = '2026-05-06T10:05:00.000Z';
const until = '2026-05-07T00:00:00.000Z';
const article = { id: ArticleId.parse(`art_${'0'.repeat(32)}`), headline: null, publisher: null };

it.each<[ClaimFlag['kind'], string | null, string]>([
  ['killed', null, 'Rests on an item that was killed at 6 May 2026, 10:05 UTC'],
  ['withheld', null, 'Rests on an item that is withheld since 6 May 2026, 10:05 UTC'],
  ['withheld', until, 'Rests on an item withheld by an embargo until 7 May 2026, 00:00 UTC'],
  ['withdrawn', null, 'No longer said by an article that was changed at 6 May 2026, 10:05 UTC'],
  ['corrected', null, 'Rests on an article that was corrected at 6 May 2026, 10:05 UTC'],
])('a claim’s flag %s, until %s, says: %s', (kind, end, words) => {
  expect(flagWords({ kind, at, until: end, note: null, article })).toBe(words);
});

it('says how an article stands, and nothing of one that may be used', () => {
  expect(statusSentence({ pubStatus: 'usable', at: null, note: null, until: null })).toBeNull();
  expect(statusSentence({ pubStatus: 'canceled', at, note: null, until: null })).toMatch(
    /^Killed at 6 May 2026/,
  );
  expect(statusSentence({ pubStatus: 'withheld', at, note: null, until })).toMatch(
    /^Embargoed until 7 May 2026/,
  );
  expect(statusSentence({ pubStatus: 'withheld', at, note: null, until: null })).toMatch(
    /by its publisher at 6 May/,
  );
  const withheld = { pubStatus: 'withheld', at, note: null } as const;
  expect(statusMark({ ...withheld, until })).toBe('Embargoed until 7 May 2026, 00:00 UTC');
  expect(statusMark({ ...withheld, until: null })).toBe('Withheld');
  expect(['usable', 'withheld', 'canceled'].map((status) => statusWord(status as 'usable'))).toEqual([
    null,
    'Withheld',
    'Killed',
  ]);
});
