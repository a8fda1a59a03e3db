import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { createDatabase } from './create-database.ts';
import { migrate } from './migrate.ts';
import { diffMigration } from './migrations/diff-migration.ts';
import { loadEngine } from './migrations/load-engine.ts';
import { migrationNames, readDatamodel } from './migrations/migration-files.ts';
import { emptyDatabase, testDatabase } from './testing.ts';

let drops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const drop of drops) await drop();
  drops = [];
});

async function empty(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  drops.push(drop);
  return url;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The SQL that makes today's datamodel of nothing. */
async function datamodelScript(): Promise<string> {
  const content = await readDatamodel();
  const engine = await loadEngine(content, null);
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return stdout!;
}

const recorded = (url: string) =>
  query(
    url,
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished, rolled_back_at IS NULL AS stands
     FROM _prisma_migrations ORDER BY started_at`,
  );
const allApplied = async () =>
  (await migrationNames()).map((name) => ({ name, finished: true, stands: true }));

describe('migrating', () => {
  it('applies every migration once, and tells of each', async () => {
    const url = await empty();
    const told: string[] = [];
    const applied = await migrate(url, { onApplied: (name) => told.push(name) });
    expect(applied).toEqual(await migrationNames());
    expect(told).toEqual(applied);
    expect(await migrate(url)).toEqual([]);
    expect(await recorded(url)).toEqual(await allApplied());
  });

  it('is safe where three processes do it at once', async () => {
    const url = await empty();
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(await migrationNames());
    expect(await recorded(url)).toEqual(await allApplied());
  });

  it('goes on where it was cut off', async () => {
    const url = await empty();
    await migrate(url);
    const names = await migrationNames();
    await query(
      url,
      `DROP SCHEMA public CASCADE; CREATE SCHEMA public;
       CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
         finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
         started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0);
       INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('cut-off', 'x', '${names[0]}')`,
    );
    expect(await migrate(url)).toEqual(names);
    expect((await recorded(url))[0]).toMatchObject({ finished: false, stands: false });
  });

  it('says in a sentence that nobody answers, or that there is no such database', async () => {
    await expect(migrate('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
      code: 'service-unavailable',
      message: 'The database does not answer. Try again in a moment.',
    });
    const url = new URL(await empty());
    url.pathname = '/sayso_no_such_database';
    await expect(migrate(url.href)).rejects.toMatchObject({
      code: 'service-unavailable',
      message: 'There is no database of that name. Create it, or correct DATABASE_URL.',
    });
  });

  it('leads to the datamodel: its columns are those that a database made of it has, its indexes are there', async () => {
    const migrated = await empty();
    await migrate(migrated);
    const made = await empty();
    await query(made, `CREATE EXTENSION pg_trgm; ${await datamodelScript()}`);
    const columns = `SELECT table_name, column_name, udt_name, datetime_precision, is_nullable, column_default
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`;
    expect(await query(migrated, columns)).toEqual(await query(made, columns));
    // How an index is stored (WITH …) is for the migrations to say.
    const rules = `SELECT regexp_replace(indexdef, ' WITH \\([^)]*\\)', '') AS rule FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')`;
    const rulesOf = async (url: string) => (await query(url, rules)).map(({ rule }) => rule);
    expect(await rulesOf(migrated)).toEqual(expect.arrayContaining(await rulesOf(made)));
  });
});

it('the newest migration keeps the datamodel of today beside it', async () => {
  expect(await diffMigration()).toBeNull();
});

describe('asking how the database is', () => {
  it('is well where all migrations are applied', async () => {
    const { url, drop } = await testDatabase();
    drops.push(drop);
    const database = createDatabase(url);
    await expect(database.ping()).resolves.toBeUndefined();
    await database.close();
  });

  it('names what is wrong where one is missing, or all are, or nobody answers', async () => {
    const url = await empty();
    const database = createDatabase(url);
    await expect(database.ping()).rejects.toMatchObject({
      code: 'service-unavailable',
      message: /not set up/,
    });
    await migrate(url);
    await query(url, 'UPDATE _prisma_migrations SET rolled_back_at = now()');
    await expect(database.ping()).rejects.toMatchObject({
      code: 'service-unavailable',
      message: /older than this Sayso/,
    });
    await database.close();

    const away = createDatabase('postgres://nobody@127.0.0.1:1/none');
    await expect(away.ping()).rejects.toMatchObject({ code: 'service-unavailable' });
    await expect(away.totals()).rejects.toMatchObject({ code: 'service-unavailable' });
    await expect(away.changes.listen(() => {})).rejects.toMatchObject({ code: 'service-unavailable' });
    await away.close();
  });
});
