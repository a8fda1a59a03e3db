import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { readMigrations } from './migrations/migration-files.ts';

const templateLock = 7_296_002;

/** What the migrations say: databases made from other ones are another template. */
async function fingerprint(): Promise<string> {
  const { migrationDirectories } = await readMigrations();
  return createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex').slice(0, 12);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

const exists = async (client: pg.Client, database: string): Promise<boolean> =>
  (await client.query('SELECT FROM pg_database WHERE datname = $1', [database])).rowCount === 1;

/** Makes the migrated database that all others are copied from, once for each state of the migrations. */
async function ensureTemplate(server: string): Promise<string> {
  const template = `sayso_template_${await fingerprint()}`;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    if (await exists(client, template)) return;
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate(addressOf(server, draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
  });
  return template;
}

/** The server that TEST_DATABASE_URL names. The one place where tests look for it. */
function testServer(): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    throw new Error(
      'TEST_DATABASE_URL is not set: it names a PostgreSQL server on which databases may be created. npm test sets it.',
    );
  return server;
}

type TemporaryDatabase = { url: string; drop(): Promise<void> };

async function createTemporary(server: string, template: string): Promise<TemporaryDatabase> {
  const name = `sayso_test_${randomBytes(8).toString('hex')}`;
  // Copied file by file, and not through the log: a third of the time, to make and to drop.
  await withClient(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  );
  return {
    url: addressOf(server, name),
    drop: () =>
      withClient(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/**
 * A fresh database with all migrations applied, for one test file: a copy of a template that is made once.
 *
 * @throws Error where TEST_DATABASE_URL is not set
 */
export async function testDatabase(): Promise<TemporaryDatabase> {
  const server = testServer();
  return await createTemporary(server, await ensureTemplate(server));
}

/** A database without a table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TemporaryDatabase> {
  return await createTemporary(testServer(), 'template0');
}

/** Runs SQL that no repository has a way for, such as setting a row's clock back. */
export const runSql = (url: string, sql: string): Promise<void> =>
  withClient(url, async (client) => {
    await client.query(sql);
  });
