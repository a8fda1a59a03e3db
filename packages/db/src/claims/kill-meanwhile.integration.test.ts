import type { MentionId } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ComparedMention } from '../database.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const url = 'https://news.example/whale';
const whale = { text: 'A whale lies in the harbour of Norrvik' };

/** The mentions that the one claim is compared by. */
async function kept(): Promise<MentionId[]> {
  const { rows } = await test.sql.query('SELECT wordings FROM claim_wordings');
  return rows.flatMap(({ wordings }) => (wordings as ComparedMention[]).map(({ id }) => id));
}

it.each([
  ['kept', ''],
  ['not kept', 'DELETE FROM claim_wordings'],
])(
  'a kill that comes while another article is matched is told by its own match at the latest, where wordings were %s',
  async (_, forget) => {
    const first = await test.walk({ publisher: 'Tide Wire', url, headline: 'Whale', claims: [whale] });
    await test.walk({ publisher: 'Evening Post', headline: 'A whale', claims: [whale] });
    const { article: killed } = (await test.storedOf(first.documentId))[0]!;
    if (forget) await test.sql.query(forget);
    const third = await test.read({ publisher: 'Courier', headline: 'Whale again', claims: [whale] });
    const [matchJobId] = third.matches;
    const { subject } = await test.database.jobs.get(matchJobId!);
    if (subject.kind !== 'match') throw new Error('That is no match job.');

    let after: typeof third.matches = [];
    await test.database.claims.match(
      { versionId: subject.versionId, matchJobId: matchJobId! },
      async (scene) => {
        // All that the third is compared with was loaded, and nothing is stored yet.
        const kill = await test.read({
          ...{ publisher: 'Tide Wire', url, headline: 'KILL: Whale', claims: [] },
          says: { pubStatus: 'canceled' },
        });
        after = kill.matches;
        return decideByWords(scene);
      },
    );
    expect(after.length).toBeGreaterThan(0);
    await test.match(...after);

    const rows = await test.sql.query<{ id: MentionId }>('SELECT id FROM mentions WHERE article_id = $1', [
      killed,
    ]);
    const gone = rows.rows.map(({ id }) => id);
    expect(gone.length).toBeGreaterThan(0);
    const left = await kept();
    expect(left).toHaveLength(1);
    expect(left.filter((id) => gone.includes(id))).toEqual([]);
    expect(
      await test.one("SELECT articles, flags->0->>'kind' AS flag FROM claims WHERE articles > 0"),
    ).toEqual({
      articles: 2,
      flag: 'killed',
    });
  },
);
