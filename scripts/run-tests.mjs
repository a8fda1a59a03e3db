import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countResults, summaryLine } from './count-results.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { runWatched } from './run-watched.mjs';
import { createStepList } from './step-list.mjs';
import { root, toolEnv } from './tool-env.mjs';

/** A stage that hangs is a stage that failed. Longer than any says nothing while it works. */
const silenceMs = 8 * 60_000;

/** Colours are for eyes: in a log they are only in the way. */
const isSeen = process.stdout.isTTY === true;

/** @typedef {{ name: string, command: string, args: string[], vitest?: boolean }} Stage */

/** @type {Stage[]} */
const stages = [
  { name: 'lint', command: 'biome', args: ['ci', ...(isSeen ? [] : ['--colors=off']), '.'] },
  {
    name: 'typecheck',
    command: 'turbo',
    args: ['run', 'typecheck', '--continue', '--output-logs=errors-only'],
  },
  { name: 'unit', command: 'vitest', args: ['run', '--config', 'vitest.config.ts'], vitest: true },
  {
    name: 'integration',
    command: 'vitest',
    args: ['run', '--config', 'vitest.integration.config.ts'],
    vitest: true,
  },
  { name: 'browser', command: 'vitest', args: ['run', '--config', 'vitest.browser.config.ts'], vitest: true },
];

/**
 * Sets up and runs the stages, and ends with the line `N passed, N failed`. Lint and typecheck count as one each.
 *
 * @param {string[]} wanted names of stages; all where there are none
 * @returns {Promise<number>} the exit code
 */
export async function runTests(wanted) {
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such stage: ${unknown.join(', ')}. There are ${stages.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  /** @type {import('./count-results.mjs').Counts} */
  const total = { passed: 0, failed: [], skipped: [] };
  try {
    await ensureBuilt({ scope: 'all', step: createStepList().step });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed.push('setting up: the packages could not be installed or built');
  }
  if (total.failed.length === 0)
    for (const stage of stages) {
      if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
      const counts = await runStage(stage);
      total.passed += counts.passed;
      total.failed.push(...counts.failed);
      total.skipped.push(...counts.skipped);
    }

  if (total.skipped.length > 0) console.log(`\nSkipped:\n${list(total.skipped)}`);
  if (total.failed.length > 0) console.log(`\nFailed:\n${list(total.failed)}`);
  console.log(`\n${summaryLine(total)}`);
  return total.failed.length > 0 ? 1 : 0;
}

const list = (/** @type {string[]} */ names) => names.map((name) => `  ${name}`).join('\n');

/** @param {Stage} stage */
async function runStage({ name, command, args, vitest }) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'sayso-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
    const exitCode = await run(command, vitest ? [...args, ...reporters] : args);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    const counts = vitest
      ? countResults(name, readReport(reportFile), exitCode, root)
      : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? [] : [`${name}: see above`], skipped: [] };
    console.log(`   ${summaryLine(counts)}   ${seconds} s`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} command of node_modules/.bin
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 1 where it has none
 */
async function run(command, args) {
  // A Ctrl-C reaches the stage as well. It ends, and this run with it, once it has put away what it started.
  const wait = () => {};
  process.on('SIGINT', wait);
  const program = join(root, 'node_modules', '.bin', command);
  const { code, signal, hung } = await runWatched(program, args, { cwd: root, env: testEnv(), silenceMs });
  process.off('SIGINT', wait);
  if (signal === 'SIGINT') process.exit(130);
  if (hung) console.log(`\n   It said nothing for ${silenceMs / 60_000} minutes, and was ended.`);
  return code;
}

/** Tests meet no house of the person who runs them. */
function testEnv() {
  const {
    PORT: _port,
    SAYSO_HOME: _home,
    SAYSO_HOST: _host,
    DATABASE_URL: _db,
    REDIS_URL: _redis,
    ...env
  } = toolEnv();
  // The tools write to us, and not to the terminal that they would look for.
  return isSeen ? { ...env, FORCE_COLOR: '1' } : { ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
}

function readReport(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
