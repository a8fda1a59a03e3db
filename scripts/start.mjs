// `npm start`: installs and builds what is missing, then hands over to `sayso up`.
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
  await ensureBuilt({ scope: 'run', step: createStepList().step });
  await runCli(['up', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof CommandFailed ? `\n${error.message}` : error);
  process.exitCode = 1;
}
