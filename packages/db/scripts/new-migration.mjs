// npm run db:new -- NAME: writes a migration that leads from the newest one to prisma/schema.prisma. Needs no database.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const name = process.argv
  .slice(2)
  .join('_')
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, '_');
if (!/[a-z0-9]/.test(name)) {
  console.error('Say what the migration does: npm run db:new -- add_reviews');
  process.exit(2);
}
const root = fileURLToPath(new URL('../../..', import.meta.url));
const build = spawnSync('npx', ['turbo', 'run', 'build', '--filter=@sayso/db', '--output-logs=errors-only'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);
const { diffMigration, snapshotName } = await import(
  new URL('../dist/migrations/diff-migration.js', import.meta.url).href
);

const script = await diffMigration();
const moment = new Date().toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
const folder = join(root, 'prisma', 'migrations', `${moment}_${name}`);
mkdirSync(folder);
writeFileSync(
  join(folder, 'migration.sql'),
  script ??
    '-- The datamodel did not change. Write what it cannot say (checks, triggers, partial indexes).\n',
);
copyFileSync(join(root, 'prisma', 'schema.prisma'), join(folder, snapshotName));
console.log(`Wrote ${join('prisma', 'migrations', `${moment}_${name}`)}. Read its SQL before you commit it.`);
