#!/usr/bin/env node
// `npx sayso …`: the CLI of this checkout. The first time it installs and builds, and says so on standard error.
import './check-node.mjs';

const [{ ensureBuilt }, { loadEnv }, { runCli }, { CommandFailed }, { createStepList }] = await Promise.all([
  import('./ensure-built.mjs'),
  import('./load-env.mjs'),
  import('./run-cli.mjs'),
  import('./run-quietly.mjs'),
  import('./step-list.mjs'),
]);

try {
  loadEnv();
  await ensureBuilt({ scope: 'run', step: createStepList(process.stderr).step });
  await runCli(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof CommandFailed ? `\n${error.message}` : error);
  process.exitCode = 1;
}
