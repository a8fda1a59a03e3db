import { AppError, type ClaimId, type JobId } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchDecision, MatchScene, StoredMention } from '../database.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import type { WireItem } from '../fixtures/wire-item.ts';

/** Figures of one matter: each stands against all others. */
const sentences = ['Twelve crates fell', 'Forty crates fell', 'Ninety crates fell'];

/** One paper more than a claim knows of another one's mentions. */
const early = 13;
const papers = early + 3;

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      paper: fc.nat(papers - 1),
      killed: fc.boolean(),
      said: fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 1 }),
    }),
  },
  fc.record({ kind: fc.constant('join' as const), one: fc.nat(5), other: fc.nat(5) }),
  fc.record({ kind: fc.constant('split' as const), one: fc.nat(5), mention: fc.nat(30) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const itemOf = ({ paper, killed, said }: Pick<Extract<Act, { kind: 'tell' }>, 'paper' | 'killed' | 'said'>) =>
  ({
    publisher: `Paper ${paper}`,
    url: `https://paper-${paper}.example/crates`,
    claims: said.map((sentence) => ({ text: sentences[sentence]!, by: { name: 'Pilot Aas' } })),
    ...(killed ? { says: { pubStatus: 'canceled' as const } } : {}),
  }) satisfies WireItem;

/** The words of the claims that were summed up. */
const summarised = new Set<string>();

/** By the words, and a claim tells which mentions of others it was held against. */
const decide = (scene: MatchScene): MatchDecision => {
  const decision = decideByWords(scene);
  return {
    ...decision,
    links: scene.fresh.flatMap(({ id }) =>
      scene.candidates.map(({ claimId }) => ({
        mentionId: id,
        other: { claimId },
        score: 0.5,
        relation: 'figure' as const,
      })),
    ),
    summarise: (mentions, setting) => {
      summarised.add(mentions[0]!.mention.text);
      const met = (other: StoredMention) => ({
        ...{ kind: 'figure' as const, a: mentions[0]!.id, b: other.id, words: ['', ''] },
        spans: [null, null],
      });
      return {
        ...decision.summarise(mentions, setting),
        history: { disagreements: setting.against.map(met), drifts: [] },
      };
    },
  };
};

async function match(test: TestDatabase, jobs: readonly JobId[]): Promise<void> {
  for (const matchJobId of jobs) {
    const { subject } = await test.database.jobs.get(matchJobId);
    if (subject.kind !== 'match') throw new Error('no match job');
    await test.database.claims.match({ versionId: subject.versionId, matchJobId }, decide);
  }
}

async function perform(test: TestDatabase, what: Act): Promise<void> {
  if (what.kind === 'tell') return await match(test, (await test.read(itemOf(what))).matches);
  const { rows } = await test.sql.query<{ id: ClaimId }>('SELECT id FROM claims ORDER BY id');
  const at = (number: number): ClaimId => rows[number % rows.length]!.id;
  try {
    if (what.kind === 'join') {
      const { jobs } = await test.database.claims.join({ claimId: at(what.one), otherId: at(what.other) });
      return await match(
        test,
        jobs.map(({ id }) => id),
      );
    }
    const mentions = await test.database.claims.mentions(at(what.one));
    if (mentions.length === 0) return;
    const { id } = mentions[what.mention % mentions.length]!;
    const { jobs } = await test.database.claims.split({ claimId: at(what.one), mentionIds: [id] });
    await match(
      test,
      jobs.map((job) => job.id),
    );
  } catch (thrown) {
    // The other hand was first, or it is the claim's only mention: an editor is told so, and nothing happened.
    if (!(thrown instanceof AppError) || !['conflict', 'bad-request'].includes(thrown.code)) throw thrown;
  }
}

const asTold = `
  SELECT id, ARRAY(SELECT d ->> 'b' FROM jsonb_array_elements(history -> 'disagreements') AS d ORDER BY 1) AS against
  FROM claims WHERE articles > 0 ORDER BY id`;
const fromNothing = `
  SELECT c.id, ARRAY(
    SELECT first.id FROM claim_links l
    CROSS JOIN LATERAL (
      SELECT m.id FROM memberships b JOIN mentions m ON m.id = b.mention_id
      JOIN articles a ON a.id = m.article_id AND a.counted_reading_id = m.reading_id AND a.pub_status = 'usable'
      JOIN article_versions v ON v.id = m.version_id
      WHERE b.claim_id = CASE l.a_claim_id WHEN c.id THEN l.b_claim_id ELSE l.a_claim_id END AND b.left_at IS NULL
      ORDER BY v.received_at, v.id, m.position LIMIT 12
    ) first
    WHERE c.id IN (l.a_claim_id, l.b_claim_id) ORDER BY 1) AS against
  FROM claims c WHERE c.articles > 0 ORDER BY c.id`;

describe('a claim that stands against others', () => {
  it('is told of their first mentions as they are, whatever is told, killed, joined and split', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, act), { minLength: 2, maxLength: 5 }), async (turns) => {
        const test = await openTestDatabase();
        try {
          for (let paper = 0; paper < early; paper += 1)
            await perform(test, {
              ...{ kind: 'tell', paper, killed: false },
              said: paper < 2 ? [0, 1] : paper < early - 1 ? [0] : [0, 2],
            });
          for (const turn of turns) await Promise.all(turn.map((one) => perform(test, one)));
          const told = (await test.sql.query(asTold)).rows;
          expect(told).toEqual((await test.sql.query(fromNothing)).rows);
          expect(told.length).toBeGreaterThan(0);
        } finally {
          await test.close();
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);

  it('is told of what an editor joins to one of them, whose own mention came after it all', async () => {
    const test = await openTestDatabase();
    try {
      const tell = (paper: number, said: number[]) =>
        perform(test, { kind: 'tell', paper, killed: false, said });
      await tell(0, [0, 1]);
      for (let paper = 1; paper < early; paper += 1) await tell(paper, [0]);
      await tell(early, [2]);
      const idOf = async (sentence: number) =>
        (await test.one<{ id: ClaimId }>('SELECT id FROM claims WHERE text = $1', [sentences[sentence]])).id;
      const { jobs } = await test.database.claims.join({ claimId: await idOf(2), otherId: await idOf(0) });
      await match(
        test,
        jobs.map(({ id }) => id),
      );
      expect((await test.sql.query(asTold)).rows).toEqual((await test.sql.query(fromNothing)).rows);
    } finally {
      await test.close();
    }
  }, 60_000);

  it('is not summed up anew for what comes after all that it knows of them', async () => {
    const test = await openTestDatabase();
    try {
      const tell = (paper: number, said: number[]) =>
        perform(test, { kind: 'tell', paper, killed: false, said });
      await tell(0, [0, 1]);
      for (let paper = 1; paper < early; paper += 1) await tell(paper, [0]);
      summarised.clear();
      await tell(early, [0]);
      expect([...summarised]).toEqual([sentences[0]]);
      summarised.clear();
      await perform(test, { kind: 'tell', paper: 3, killed: true, said: [0] });
      expect([...summarised].sort()).toEqual([sentences[1], sentences[0]]);
    } finally {
      await test.close();
    }
  }, 60_000);
});
