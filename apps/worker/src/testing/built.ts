import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A file of the built worker: threads and child processes load no TypeScript.
 *
 * @throws Error that names what is missing
 */
export function builtFile(path: string): URL {
  const file = new URL(`../../dist/${path}`, import.meta.url);
  if (!existsSync(file))
    throw new Error(`apps/worker/dist/${path} is not built: run npm run build first. npm test does.`);
  return file;
}

export const builtPath = (path: string): string => fileURLToPath(builtFile(path));

/** The files of the threads, as `main` hands them to a worker. */
export const threadFiles = () => ({
  read: builtFile('threads/read-document.js'),
  reread: builtFile('threads/reread-article.js'),
  match: builtFile('threads/match-scene.js'),
  split: builtFile('threads/split-feed.js'),
});
