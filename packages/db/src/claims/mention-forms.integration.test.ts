import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { migrate } from '../migrate.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

/** All that is kept beside mentions, claims and sources. */
async function kept() {
  const rowsOf = async (query: string) => (await test.sql.query(query)).rows;
  return {
    forms: await rowsOf('SELECT *, form::text AS form FROM mention_forms ORDER BY mention_id'),
    texts: await rowsOf('SELECT * FROM claim_texts ORDER BY claim_id'),
    names: await rowsOf('SELECT * FROM source_names ORDER BY source_id'),
  };
}

/** As a database is that was made before these tables were there. */
const before = `
  DROP TABLE mention_forms, claim_texts, source_names;
  DROP FUNCTION add_claim_texts, change_claim_text, add_source_names, change_source_name CASCADE;
  CREATE INDEX claims_text_idx ON claims USING gin (text gin_trgm_ops);
  CREATE INDEX sources_name_idx ON sources USING gin (name gin_trgm_ops);
  DELETE FROM _prisma_migrations WHERE migration_name >= '20261201030354'`;

it('what was there before is given the forms, texts and names that new mentions, claims and sources get', async () => {
  await test.walk({
    publisher: 'Tide Wire',
    headline: 'Ferries',
    claims: [
      { text: 'The ferry will stop in May', by: { name: 'Minister Roos' } },
      { text: 'Forty horses swam ashore' },
    ],
  });
  await test.walk({
    publisher: 'Courier',
    headline: 'No ferry',
    claims: [{ text: 'The ferry will stop in May', by: { name: 'An aide', naming: 'anonymous' } }],
  });
  const now = await kept();
  expect([now.forms, now.texts, now.names].map((rows) => rows.length)).toEqual([3, 2, 2]);
  await test.sql.query(before);
  await migrate(test.url);
  expect(await kept()).toEqual(now);
});

it('the texts and names that are searched are those of today', async () => {
  await test.walk({
    publisher: 'Tide Wire',
    headline: 'Ferries',
    claims: [{ text: 'The ferry will stop in May', by: { name: 'Minister Roos' } }],
  });
  await test.sql.query(`UPDATE claims SET text = 'The ferry stops'; UPDATE sources SET name = 'Roos'`);
  const { texts, names } = await kept();
  expect([texts.map(({ text }) => text), names.map(({ name }) => name)]).toEqual([
    ['The ferry stops'],
    ['Roos'],
  ]);
});
