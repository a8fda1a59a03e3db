#!/usr/bin/env node
// `npx sayso …`: the CLI of this checkout. The first time it installs and builds, and says so on standard error.
import './check-node.mjs';

const { runCli } = await import('./run-cli.mjs');
await runCli(process.argv.slice(2), process.stderr);
