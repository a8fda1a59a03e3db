import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool-env.mjs';

/** Reads the checkout's .env, where there is one. What is set already stays as it is. */
export function loadEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
