import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Made by installs, builds and tests: never a source. */
const made = new Set(['node_modules', 'dist', '.next', '.turbo', 'generated', 'coverage', 'next-env.d.ts']);
const isSource = (/** @type {string} */ name) =>
  !made.has(name) && !/\.test\.tsx?$/.test(name) && !name.endsWith('.tsbuildinfo');

/**
 * The SHA-256 of files and of all sources in folders, by path and content.
 *
 * @param {string} root what paths are relative to
 * @param {string[]} paths files and folders under it; an absent one counts as absent
 * @param {string[]} more whatever else the hash is to stand for
 */
export function hashFiles(root, paths, more = []) {
  const hash = createHash('sha256');
  for (const word of more) hash.update(`${word}\0`);
  for (const path of paths)
    for (const file of filesUnder(join(root, path)))
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .filter(isSource)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
