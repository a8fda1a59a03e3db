import type { VersionId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimSetting, MatchDecision, MatchScene, NearTexts, StoredCopy } from '../database.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import type { WireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const first = { limit: 30 };

/** Stands in for the worker's thread: what is near is a copy, as a whole. */
const copiesOf = ({ text, near }: NearTexts): StoredCopy[] =>
  near.map((other) => {
    const [a, b] = text.versionId < other.versionId ? [text, other] : [other, text];
    const all = ({ text: words }: typeof a) => ({ start: 0, end: words.length });
    return {
      aVersionId: a.versionId,
      bVersionId: b.versionId,
      a: a.articleId,
      b: b.articleId,
      verdict: 'copy',
      shareA: 1,
      shareB: 1,
      passages: [{ a: all(a), b: all(b), quotation: false }],
    };
  });

/** Reads an item and matches it, and gives what the match was told. */
async function walk(item: WireItem, change: (scene: MatchScene) => Partial<MatchDecision> = () => ({})) {
  const { matches } = await test.read(item);
  const settings: ClaimSetting[] = [];
  let seen: NearTexts | undefined;
  let versionId: VersionId | undefined;
  const again = async () => {
    for (const matchJobId of matches) {
      const { subject } = await test.database.jobs.get(matchJobId);
      if (subject.kind !== 'match') throw new Error('That is no match job.');
      versionId = subject.versionId;
      await test.database.claims.match({ versionId, matchJobId }, async (scene) => {
        const near = await scene.texts;
        seen = near;
        const decision = decideByWords(scene);
        return {
          ...decision,
          copies: Promise.resolve(copiesOf(near)),
          summarise: (mentions, setting) => {
            settings.push(setting);
            return decision.summarise(mentions, setting);
          },
          ...change(scene),
        };
      });
    }
  };
  await again();
  return { scene: seen!, settings, versionId: versionId!, again };
}

const storm = 'Forty horses swam ashore';

describe('near-copies', () => {
  it('finds texts of other articles by their keys, with their furniture, and no others', async () => {
    const one = await walk({ publisher: 'Harbour Wire', claims: [{ text: storm }] });
    expect(one.scene.near).toEqual([]);
    await walk({ publisher: 'Echo', headline: 'Fair', claims: [{ text: 'Buns cost nine crowns' }] });
    const { scene } = await walk({
      publisher: 'Courier',
      claims: [{ text: storm }, { text: 'Nobody knows why' }],
    });
    expect(scene.near).toEqual([one.scene.text]);
    expect(scene.text.text.slice(scene.text.furniture[0]!.start, scene.text.furniture[0]!.end)).toBe(
      '(COURIER)',
    );
  });

  it('keeps what was found once, and tells it to every claim that both articles make', async () => {
    const one = await walk({ publisher: 'Harbour Wire', claims: [{ text: storm }] });
    const two = await walk({ publisher: 'Courier', claims: [{ text: storm }, { text: 'Nobody knows why' }] });
    expect(two.settings.map(({ copies }) => copies.length).sort()).toEqual([0, 1]);
    const [copy] = two.settings.flatMap(({ copies }) => copies);
    expect([copy!.aVersionId, copy!.bVersionId].sort()).toEqual([one.versionId, two.versionId].sort());
    expect(copy).toMatchObject({ verdict: 'copy', shareA: 1, passages: [{ quotation: false }] });

    await two.again();
    await one.again();
    expect(await test.one('SELECT count(*)::int AS n FROM copies')).toEqual({ n: 1 });
    expect(await test.one('SELECT count(*)::int AS n FROM version_bands')).toEqual({ n: 2 });
  });

  it('shows the passages on the pages of both articles, each as it stands there', async () => {
    const one = await walk({ publisher: 'Harbour Wire', headline: 'Horses', claims: [{ text: storm }] });
    const two = await walk({
      publisher: 'Courier',
      headline: 'Swim',
      claims: [{ text: storm }, { text: 'Nobody knows why' }],
    });
    for (const [mine, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const page = await test.database.articles.get(mine.scene.text.articleId);
      expect(page.nearCopies).toMatchObject([
        {
          id: other.scene.text.articleId,
          verdict: 'copy',
          passages: [{ start: 0, text: page.article.text }],
        },
      ]);
    }
  });

  it('does not hold a text against one that its article no longer says', async () => {
    const url = 'https://news.example/horses';
    await walk({ publisher: 'Harbour Wire', url, claims: [{ text: storm }] });
    const later = await walk({
      publisher: 'Harbour Wire',
      url,
      says: { modifiedAt: '2026-05-07T10:00:00Z' },
      claims: [{ text: 'Every single animal drowned' }],
    });
    expect(later.scene.near).toEqual([]);
    const { scene } = await walk({ publisher: 'Courier', claims: [{ text: storm }] });
    expect(scene.near).toEqual([]);
  });

  it('asks the index and reads no table through', async () => {
    await test.sql.query(`INSERT INTO version_bands (version_id, article_id, keys)
      SELECT 'v' || n, 'a' || n, ARRAY(SELECT md5((n * 50 + k)::text) FROM generate_series(1, 40) AS k)
      FROM generate_series(1, 5000) AS n`);
    await test.sql.query('ANALYZE version_bands');
    const { rows } = await test.sql.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT b.version_id FROM unnest(ARRAY[md5('77'), md5('78')]) AS key
       CROSS JOIN LATERAL (SELECT version_id FROM version_bands WHERE keys @> ARRAY[key] LIMIT 200) b`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('version_bands_keys_idx');
    expect(plan).not.toContain('Seq Scan on version_bands');
  });
});

describe('claims that stand against one another', () => {
  it('are told of one another, on the pages of both', async () => {
    await walk({ publisher: 'Harbour Wire', claims: [{ text: 'Twelve crates fell' }] });
    const [twelve] = (await test.database.claims.list({ order: 'new' }, first)).items;
    const oppose = (mentions: Parameters<MatchDecision['summarise']>[0], { against }: ClaimSetting) => ({
      disagreements: against.map((other) => ({
        kind: 'figure' as const,
        a: mentions[0]!.id,
        b: other.id,
        words: [mentions[0]!.mention.text, other.mention.text],
        spans: [null, null],
      })),
      drifts: [],
    });
    const { again } = await walk(
      { publisher: 'Courier', claims: [{ text: 'Forty crates fell' }] },
      (scene) => {
        const decision = decideByWords(scene);
        return {
          links: [
            {
              mentionId: scene.fresh[0]?.id ?? ('men_none' as never),
              other: { claimId: twelve!.id },
              score: 0.4,
              relation: 'figure',
            },
          ],
          summarise: (mentions, setting) => ({
            ...decision.summarise(mentions, setting),
            history: oppose(mentions, setting),
          }),
        };
      },
    );
    const { items } = await test.database.claims.list({ order: 'new' }, first);
    const pages = await Promise.all(items.map(({ id }) => test.database.claims.get(id)));
    for (const page of pages) {
      expect(page.disagreements).toHaveLength(1);
      expect(page.disagreements[0]!.words).toContain(page.text);
      expect(page.disagreeing.map(({ text }) => text).sort()).toEqual([
        'Forty crates fell',
        'Twelve crates fell',
      ]);
      expect(page.drifts).toEqual([]);
    }
    await again();
    expect(await test.one('SELECT relation, score FROM claim_links')).toEqual({
      relation: 'figure',
      score: 0.4,
    });
  });
});
