import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { loadEnv } from './load-env.mjs';
import { CommandFailed } from './run-quietly.mjs';
import { createStepList } from './step-list.mjs';
import { root } from './tool-env.mjs';

/**
 * Runs the CLI of this checkout in this very process: standard streams, exit code and signals are its own, and no
 * second Node has to start. Installs and builds first what is missing.
 *
 * @param {string[]} args
 * @param {NodeJS.WriteStream} out takes the steps of installing and building
 */
export async function runCli(args, out) {
  try {
    loadEnv();
    await ensureBuilt({ scope: 'run', step: createStepList(out).step });
    const main = join(root, 'apps', 'cli', 'dist', 'main.js');
    process.argv = [process.execPath, main, ...args];
    await import(pathToFileURL(main).href);
  } catch (error) {
    console.error(error instanceof CommandFailed ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
