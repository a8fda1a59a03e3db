import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A file of the built worker: processes and threads of ours load no TypeScript.
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

/** The files of processes and threads, as `main` hands them to a worker. */
export const workFiles = () => ({
  runner: builtFile('processes/run-tasks.js'),
  read: builtFile('processes/read-document.js'),
  reread: builtFile('processes/reread-article.js'),
  split: builtFile('processes/split-feed.js'),
  match: builtFile('threads/match-scene.js'),
});
