import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tool-env.mjs';

/**
 * Runs the built CLI in this very process: standard streams, exit code and signals are its own, and no second Node
 * has to start.
 *
 * @param {string[]} args
 */
export async function runCli(args) {
  const main = join(root, 'apps', 'cli', 'dist', 'main.js');
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
}
