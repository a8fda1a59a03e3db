// npm run db:migrate: brings the database at DATABASE_URL to the newest migration.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL to the database to migrate, such as postgres://user@127.0.0.1:5432/sayso.');
  process.exit(2);
}
const built = new URL('../dist/migrate.js', import.meta.url);
if (!existsSync(built)) {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const build = spawnSync('npx', ['turbo', 'run', 'build', '--filter=@sayso/db'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
const { migrate } = await import(built.href);
try {
  const applied = await migrate(url, { onApplied: (name) => console.log(`applied ${name}`) });
  if (applied.length === 0) console.log('The database is at the newest migration.');
} catch (error) {
  console.error(error.message);
  if (error.cause?.message) console.error(error.cause.message);
  process.exit(1);
}
