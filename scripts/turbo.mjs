// `npm run build` and `npm run typecheck`: turbo with the environment that every tool here gets.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, toolEnv } from './tool-env.mjs';

const turbo = join(root, 'node_modules', '.bin', 'turbo');
const { status } = spawnSync(turbo, process.argv.slice(2), { cwd: root, env: toolEnv(), stdio: 'inherit' });
process.exitCode = status ?? 1;
