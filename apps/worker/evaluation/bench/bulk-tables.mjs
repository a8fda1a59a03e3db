// Rows by the hundred thousand: columns sent as JSON, the indexes that only searching needs made when all is there.
import { deriveTables } from './derive-tables.mjs';

const columns = {
  articles: `id text, publisher_id text, current_version_id text, standing_version_id text, current_reading_id text,
    counted_reading_id text, headline text, excerpt text, published_at text, received_at timestamptz,
    version_count int, mention_count int`,
  article_versions: `id text, article_id text, number int, document_id text, publisher_id text, content_key text,
    headline text, text text, published_at text, article jsonb, received_at timestamptz`,
  readings: 'id text, version_id text, reader text, language text, entities jsonb, topics jsonb',
  mentions: `id text, reading_id text, version_id text, article_id text, position int, text text, spans jsonb,
    quotation text, hedges jsonb, certainty text, polarity text, figures jsonb, times jsonb, check_worthiness float8,
    context jsonb, blocking_keys text[]`,
  sources: 'id text, kind text, naming text, key text, name text',
  hops: `mention_id text, position int, kind text, naming text, name text, text text, span jsonb, cue jsonb,
    source_id text`,
  claims: `id text, text text, standing_mention_id text, articles int, publishers int, origins int, unknown int,
    check_worthiness float8, priority float8, origin_report jsonb, first_seen_at timestamptz, last_seen_at timestamptz`,
  memberships: 'mention_id text, claim_id text, joined_by text',
  claim_links: 'a_claim_id text, b_claim_id text, relation text, score float8, found_by text',
  version_bands: 'version_id text, article_id text, keys text[]',
  copies: `a_version_id text, b_version_id text, verdict text, share_a float8, share_b float8, passages jsonb`,
};

const namesOf = (definition) => definition.split(',').map((column) => column.trim().split(/\s+/)[0]);

/** A row list for each table. */
export const emptyRows = () => Object.fromEntries(Object.keys(columns).map((table) => [table, []]));

export async function insertRows(client, rows) {
  for (const [table, definition] of Object.entries(columns)) {
    if (rows[table].length === 0) continue;
    const names = namesOf(definition).join(', ');
    await client.query(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r (${definition})`,
      [JSON.stringify(rows[table])],
    );
  }
}

/** Takes off the indexes that keep nothing unique. @returns their definitions */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relname = ANY ($1) AND t.relnamespace = 'public'::regnamespace AND NOT i.indisunique`,
    [[...Object.keys(columns), 'claim_texts', 'source_names']],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

/**
 * Runs `fill` without the indexes and without the checks of references, and makes the indexes after it. The archive is
 * as one that grew so: the tables are vacuumed and analysed.
 */
export async function inBulk(client, fill) {
  await client.query(`SET maintenance_work_mem = '512MB'`);
  await client.query('SET session_replication_role = replica');
  const definitions = await dropIndexes(client);
  await fill();
  await deriveTables(client);
  for (const definition of definitions) await client.query(definition);
  await client.query('SET session_replication_role = DEFAULT');
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}
