import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadEngine } from './load-engine.ts';
import { migrationNames, migrationsFolder, readDatamodel } from './migration-files.ts';

/** Each migration's folder keeps the datamodel that it leads to, so that the next one can be told without a database. */
export const snapshotName = 'schema.prisma';

/**
 * The SQL that leads from the newest migration to the datamodel of today. Needs no database: it compares with the
 * datamodel kept beside the newest migration.
 *
 * @returns the script, or null where nothing changed
 */
export async function diffMigration(): Promise<string | null> {
  const newest = (await migrationNames()).at(-1);
  const datamodel = await readDatamodel();
  const engine = await loadEngine(datamodel, null);
  try {
    const snapshot = newest && (await readFile(join(migrationsFolder, newest, snapshotName), 'utf8'));
    const { stdout } = await engine.diff({
      from: snapshot
        ? { tag: 'schemaDatamodel', files: [{ path: snapshotName, content: snapshot }] }
        : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: snapshotName, content: datamodel }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return !stdout || stdout.includes('This is an empty migration') ? null : stdout;
  } finally {
    engine.free();
  }
}
