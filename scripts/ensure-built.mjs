import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { holdLock } from './hold-lock.mjs';
import { runQuietly } from './run-quietly.mjs';
import { root, toolEnv } from './tool-env.mjs';

/**
 * Installs and builds what is not installed and built yet; does nothing, in a few hundredths of a second, where all
 * is. Cut short at any point, the next call puts it right.
 *
 * @param {object} options
 * @param {'run' | 'all'} options.scope `run` leaves out what only the tests need (a browser, for one)
 * @param {(label: string, work: () => Promise<void>) => Promise<void>} options.step
 */
export async function ensureBuilt({ scope, step }) {
  if (isInstalled(scope) && isBuilt()) return;
  const release = await holdLock(join(root, 'node_modules', '.sayso-lock'));
  try {
    if (!isInstalled(scope)) await step('Install the packages', () => install(scope));
    if (!isBuilt()) await step('Build', build);
  } finally {
    release();
  }
}

// Stamps lie in node_modules, so that they go when it goes.
const installStamp = join(root, 'node_modules', '.sayso-installed.json');
const buildStamp = join(root, 'node_modules', '.sayso-built.json');

const workspaces = () =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(group, entry.name)),
  );

const installHash = () =>
  hashFiles(
    root,
    [
      'package.json',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'tests/package.json',
      ...workspaces().map((folder) => join(folder, 'package.json')),
    ],
    [process.platform, process.arch, process.versions.modules],
  );

const buildHash = () =>
  hashFiles(
    root,
    ['packages', 'apps', 'prisma', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json'],
    [process.versions.modules],
  );

/** What `npm start` runs, and is worth nothing without. */
const outputs = ['apps/cli/dist/main.js', 'apps/worker/dist/main.js', 'apps/dashboard/.next/BUILD_ID'];

function isInstalled(/** @type {'run' | 'all'} */ scope) {
  const stamp = readStamp(installStamp);
  return stamp?.hash === installHash() && (stamp.scope === 'all' || stamp.scope === scope);
}

function isBuilt() {
  return readStamp(buildStamp)?.hash === buildHash() && outputs.every((path) => existsSync(join(root, path)));
}

async function install(/** @type {'run' | 'all'} */ scope) {
  const hash = installHash();
  rmSync(installStamp, { force: true });
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const filter = scope === 'run' ? ['--filter', '!@sayso/tests'] : [];
  await runQuietly('npx', ['-y', packageManager, '--dir', root, 'install', '--frozen-lockfile', ...filter], {
    // From outside the checkout, where npx finds no pnpm of ours: that one lies in the node_modules that pnpm may have
    // to replace (another store, another version), and would take itself away under its own feet.
    cwd: tmpdir(),
    // pnpm asks before it replaces a folder, and there is nobody to answer.
    env: { ...toolEnv(), CI: 'true' },
    advice:
      'The packages could not be installed. Is the npm registry within reach, and is there room on the disk? Then run the command again.',
  });
  writeFileSync(installStamp, JSON.stringify({ hash, scope }));
}

async function build() {
  const hash = buildHash();
  // A build that failed or was cut short left no stamp; what Next keeps of such a one, it would believe in.
  if (!existsSync(buildStamp))
    rmSync(join(root, 'apps', 'dashboard', '.next'), { recursive: true, force: true });
  rmSync(buildStamp, { force: true });
  await runQuietly(
    join(root, 'node_modules', '.bin', 'turbo'),
    ['run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      env: toolEnv(),
      advice: 'The build failed. What it said is above; `npm run build` shows all of it.',
    },
  );
  writeFileSync(buildStamp, JSON.stringify({ hash }));
}

function readStamp(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
