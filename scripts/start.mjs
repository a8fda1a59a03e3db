// `npm start`: installs and builds what is missing, then `sayso up`.
import './check-node.mjs';

const { runCli } = await import('./run-cli.mjs');
await runCli(['up', ...process.argv.slice(2)], process.stdout);
