import { AppError, type ClaimId } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { type WireItem, wireItem } from '../fixtures/wire-item.ts';

const publishers = ['Harbour Wire', 'Evening Post', 'Island Radio'];
const speakers = ['Mayor Ilves', 'Pilot Aas', 'Coast Guard'];
const sentences = [
  'The ferry is late',
  'Rain fell all night',
  'The ferry runs behind time',
  'Nobody was hurt',
];

/** An article of a publisher in whatever state: told again it is another version, or the same. */
const telling = fc.record({
  kind: fc.constant('tell' as const),
  publisher: fc.nat(publishers.length - 1),
  killed: fc.boolean(),
  said: fc.uniqueArray(
    fc.record({ sentence: fc.nat(sentences.length - 1), speaker: fc.nat(speakers.length - 1) }),
    { minLength: 1, maxLength: 4, selector: ({ sentence }) => sentence },
  ),
});
const act = fc.oneof(
  { weight: 4, arbitrary: telling },
  fc.record({ kind: fc.constant('join' as const), one: fc.nat(9), other: fc.nat(9) }),
  fc.record({ kind: fc.constant('split' as const), one: fc.nat(9), mention: fc.nat(9) }),
  fc.record({ kind: fc.constant('reread' as const), keep: fc.integer({ min: 1, max: 4 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const itemOf = ({ publisher, killed, said }: Extract<Act, { kind: 'tell' }>): WireItem => ({
  publisher: publishers[publisher]!,
  url: `https://paper-${publisher}.example/ferry`,
  claims: said.map(({ sentence, speaker }) => ({
    text: sentences[sentence]!,
    by: { name: speakers[speaker]! },
  })),
  ...(killed ? { says: { pubStatus: 'canceled' as const } } : {}),
});

/** Another reader, which sees fewer statements in every version. */
async function reread(test: TestDatabase, keep: number): Promise<void> {
  const { jobs } = await test.database.readings.requestReread({});
  for (const { id } of jobs) {
    const { subject } = await test.database.jobs.get(id);
    if (subject.kind !== 'reread') throw new Error('no reread job');
    const { text } = await test.database.readings.articleOf(subject.versionId);
    const publisher = publishers.find((name) => text.startsWith(`(${name.toUpperCase()})`))!;
    const found = [...text.matchAll(/([A-Z][a-z ]+), ([A-Z]\w+ \w+) said\./g)];
    const claims = found
      .slice(0, keep)
      .map(([, words, name]) => ({ text: words!.trim(), by: { name: name! } }));
    const whole = wireItem({
      publisher,
      claims: found.map(([, words, name]) => ({ text: words!, by: { name: name! } })),
    });
    const { reading, blockingKeys } = wireItem({ publisher, claims, reader: `keeps-${keep}@1` });
    expect(whole.article.text).toBe(text);
    const matches = await test.database.readings.saveAgain({
      rereadJobId: id,
      versionId: subject.versionId,
      reading,
      blockingKeys,
      bandKeys: [],
    });
    await test.match(...matches.map((match) => match.id));
  }
}

async function perform(test: TestDatabase, what: Act): Promise<void> {
  const { claims } = test.database;
  if (what.kind === 'tell') return void (await test.walk(itemOf(what)));
  if (what.kind === 'reread') return await reread(test, what.keep);
  const { rows } = await test.sql.query<{ id: ClaimId }>('SELECT id FROM claims ORDER BY id');
  const at = (number: number): ClaimId | undefined => rows[number % Math.max(1, rows.length)]?.id;
  const [one, other] = [at(what.one), what.kind === 'join' ? at(what.other) : undefined];
  if (!one) return;
  try {
    if (what.kind === 'join') {
      const { jobs } = await claims.join({ claimId: one, otherId: other! });
      return await test.match(...jobs.map(({ id }) => id));
    }
    const mentions = await claims.mentions(one);
    const { id } = mentions[what.mention % mentions.length]!;
    const { jobs } = await claims.split({ claimId: one, mentionIds: [id] });
    await test.match(...jobs.map((job) => job.id));
  } catch (thrown) {
    // The other hand was first, or it is the claim's only mention: an editor is told so, and nothing happened.
    if (!(thrown instanceof AppError) || !['conflict', 'bad-request'].includes(thrown.code)) throw thrown;
  }
}

const asKept = `SELECT name, mention_count AS mentions, claim_count AS claims, article_count AS articles
  FROM sources ORDER BY name`;
const fromNothing = `
  SELECT s.name, count(DISTINCT m.id)::int AS mentions, count(DISTINCT b.claim_id)::int AS claims,
    count(DISTINCT m.article_id)::int AS articles
  FROM sources s LEFT JOIN (
    hops h JOIN mentions m ON m.id = h.mention_id
    JOIN articles a ON a.id = m.article_id AND a.counted_reading_id = m.reading_id AND a.pub_status = 'usable'
    JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
  ) ON h.source_id = s.id
  GROUP BY s.id, s.name ORDER BY s.name`;
const keysAsKept = 'SELECT key, claim_id FROM claim_keys ORDER BY key, claim_id';
const keysFromNothing = `
  SELECT DISTINCT k.key, b.claim_id FROM memberships b JOIN mentions m ON m.id = b.mention_id
  CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key) WHERE b.left_at IS NULL ORDER BY 1, 2`;
// A claim without a row is loaded mention by mention; of one that has a row every text that counts stands there.
const wordingsAsKept = `
  SELECT w.claim_id, ARRAY(
    SELECT DISTINCT one -> 'mention' ->> 'text' FROM json_array_elements(w.wordings) AS one ORDER BY 1) AS texts
  FROM claim_wordings w ORDER BY w.claim_id`;
const wordingsFromNothing = `
  SELECT w.claim_id, ARRAY(
    SELECT DISTINCT m.text FROM memberships b JOIN mentions m ON m.id = b.mention_id
    JOIN articles a ON a.id = m.article_id AND a.counted_reading_id = m.reading_id AND a.pub_status = 'usable'
    WHERE b.claim_id = w.claim_id AND b.left_at IS NULL ORDER BY 1) AS texts
  FROM claim_wordings w ORDER BY w.claim_id`;

describe('what the match keeps besides', () => {
  it('is what counting from nothing finds, whatever was told, read again, joined and split, by two hands', async () => {
    let worded = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, act), { minLength: 2, maxLength: 6 }), async (turns) => {
        const test = await openTestDatabase();
        try {
          for (const turn of turns) await Promise.all(turn.map((one) => perform(test, one)));
          const rows = async (query: string) => (await test.sql.query(query)).rows;
          expect(await rows(asKept)).toEqual(await rows(fromNothing));
          expect(await rows(keysAsKept)).toEqual(await rows(keysFromNothing));
          expect(await rows(wordingsAsKept)).toEqual(await rows(wordingsFromNothing));
          worded += (await rows('SELECT claim_id FROM claim_wordings')).length;
        } finally {
          await test.close();
        }
      }),
      // Each try is a database: the first that fails is shown, and none smaller is looked for.
      { numRuns: 12, endOnFailure: true },
    );
    expect(worded).toBeGreaterThan(0);
  }, 240_000);
});
