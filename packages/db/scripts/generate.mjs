// Generates the Prisma client into src/generated. Does nothing where it already fits the schema, so that every build
// may call it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const prismaRoot = fileURLToPath(new URL('../../../prisma', import.meta.url));
const output = join(packageRoot, 'src', 'generated');
const require = createRequire(import.meta.url);
const prismaManifest = require.resolve('prisma/package.json');

const migrationNames = readdirSync(join(prismaRoot, 'migrations'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const fingerprint = createHash('sha256')
  .update(readFileSync(join(prismaRoot, 'schema.prisma')))
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(JSON.parse(readFileSync(prismaManifest, 'utf8')).version)
  .update(migrationNames.join('\n'))
  .digest('hex');

const stamp = join(output, 'fingerprint');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) process.exit(0);

rmSync(stamp, { force: true });
const prismaCli = join(dirname(prismaManifest), 'build', 'index.js');
const run = spawnSync(process.execPath, [prismaCli, 'generate', '--no-hints'], {
  cwd: packageRoot,
  encoding: 'utf8',
  env: {
    ...process.env,
    // Generating never runs the schema engine, but refuses to start without one and would download it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(run.status ?? 1);
}

mkdirSync(output, { recursive: true });
writeFileSync(
  join(output, 'migration-names.ts'),
  `/** The migrations that this build was made against, in their order. */\nexport const migrationNames: readonly string[] = ${JSON.stringify(migrationNames, null, 2)};\n`,
);
writeFileSync(stamp, fingerprint);
