import pg from 'pg';
import { toDatabaseError } from './connection/database-error.ts';
import { loadEngine } from './migrations/load-engine.ts';
import { readDatamodel, readMigrations } from './migrations/migration-files.ts';

/** Any number that nothing else in the database locks. */
const migrationLock = 7_296_001;

/**
 * A migration that was cut off left a mark that stops all later ones, until somebody says that it was rolled back.
 * Each is one transaction, so it was.
 */
async function forgetCutOff(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known");
  if (rows[0]?.known)
    await client.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
    );
}

/**
 * Brings a database to the newest migration, and does nothing where it is there. Two processes may do so at once: the
 * second waits for the first. `_prisma_migrations` is written as `prisma migrate deploy` writes it.
 *
 * @param url of a PostgreSQL database that exists
 * @returns the names of the migrations that were applied, oldest first
 * @throws AppError `service-unavailable` where PostgreSQL does not answer
 */
export async function migrate(
  url: string,
  options: { onApplied?: (name: string) => void } = {},
): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  // A session that breaks tells it by an event too; the query that waits on it rejects, and that is enough.
  pool.on('error', () => {});
  try {
    const holder = await pool.connect();
    holder.on('error', () => {});
    try {
      await holder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
      await forgetCutOff(holder);
      const engine = await loadEngine(await readDatamodel(), pool);
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: await readMigrations(),
        filters: { externalTables: [], externalEnums: [] },
      });
      engine.free();
      for (const name of appliedMigrationNames) options.onApplied?.(name);
      return appliedMigrationNames;
    } finally {
      // Closes the session, and with it gives up the lock.
      holder.release(true);
    }
  } catch (thrown) {
    throw toDatabaseError(thrown);
  } finally {
    await pool.end();
  }
}
