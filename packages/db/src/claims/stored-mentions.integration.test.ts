import type { ClaimId } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Transaction } from '../connection/connection.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { counts, loadMentionsOf } from './stored-mentions.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

/** Articles of one mention each; the first `told` of them tell `claims` claims. */
const fill = ({ articles, told, claims }: { articles: number; told: number; claims: number }) => `
  SET session_replication_role = replica;
  INSERT INTO articles (id, current_version_id, standing_version_id, counted_reading_id, version_count, mention_count,
      headline, excerpt, published_at, received_at)
    SELECT 'art_' || n, 'ver_' || n, 'ver_' || n, 'rdg_' || n, 1, 1, '', '', NULL, now()
    FROM generate_series(1, ${articles}) AS n;
  INSERT INTO article_versions (id, article_id, number, document_id, content_key, text, article, received_at)
    SELECT 'ver_' || n, 'art_' || n, 1, 'doc', '', '', '{"credits": []}', now()
    FROM generate_series(1, ${articles}) AS n;
  INSERT INTO mentions (id, reading_id, version_id, article_id, position, text, spans, quotation, hedges, certainty,
      polarity, figures, times, check_worthiness, context, blocking_keys)
    SELECT 'men_' || n, 'rdg_' || n, 'ver_' || n, 'art_' || n, 0, 'The bell rang', '[]', 'none', '[]', 'unstated',
      'affirmed', '[]', '[]', 0, '{}', '{}' FROM generate_series(1, ${articles}) AS n;
  INSERT INTO mention_forms (mention_id, reading_id, version_id, article_id, position, received_at, form)
    SELECT id, reading_id, version_id, article_id, 0, now(), '[]' FROM mentions;
  INSERT INTO memberships (mention_id, claim_id, joined_by)
    SELECT 'men_' || n, 'clm_' || n % ${claims}, 'test' FROM generate_series(1, ${told}) AS n;
  SET session_replication_role = DEFAULT;
  ANALYZE articles, article_versions, mentions, mention_forms, memberships`;

type Plan = {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
};

/** Rows that a plan read of each table. */
function readOf(plan: Plan, found = new Map<string, number>()): Map<string, number> {
  const table = plan['Relation Name'];
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  if (table) found.set(table, (found.get(table) ?? 0) + rows);
  for (const inner of plan.Plans ?? []) readOf(inner, found);
  return found;
}

it('reads no more of any table than the claims have mentions, however many articles there are', async () => {
  const [claims, told] = [20, 400];
  await test.sql.query(fill({ articles: 6_000, told, claims }));
  let asked = Prisma.empty;
  const listening = {
    $queryRaw: async (...query: Parameters<typeof Prisma.sql>) => {
      asked = Prisma.sql(...query);
      return [];
    },
  } as unknown as Transaction;
  const ids = Array.from({ length: claims }, (_, n) => `clm_${n}` as ClaimId);
  await loadMentionsOf(listening, ids, counts);

  const session = await test.sql.connect();
  await session.query('SET enable_seqscan = off');
  const { rows } = await session.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${asked.text}`, asked.values);
  session.release(true);
  const read = readOf(rows[0]['QUERY PLAN'][0].Plan);
  for (const table of ['memberships', 'mention_forms', 'articles'])
    expect([table, read.get(table)]).toEqual([table, told]);
  expect(read.has('mentions') || read.has('article_versions')).toBe(false);
});
