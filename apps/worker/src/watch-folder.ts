import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Documents } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { deliverJob } from './deliver-job.ts';

/** Files of one look that are taken in; the others are taken in the next. */
const atATime = 500;

/** Folders within folders that are looked into. */
const deepest = 8;

/** What a file looked like: the same twice running means that nobody is still writing it. */
type Look = { size: number; modifiedMs: number };

const same = (a: Look | undefined, b: Look): boolean =>
  a !== undefined && a.size === b.size && a.modifiedMs === b.modifiedMs;

/** Files that are not there yet, or not for us: hidden ones, and those that programs write under another name first. */
const isUnfinished = (name: string): boolean =>
  /^[.~]|~$|\.(?:tmp|temp|part|partial|crdownload|swp)$/i.test(name);

/**
 * Takes in the files of a folder as they come, those of its folders too. Nothing in it is changed, moved or deleted.
 * What was taken in before is known by its bytes, whatever it is called and however often the worker is started.
 *
 * @returns a look at the folder, to be made again and again
 */
export function watchFolder(
  folder: string,
  room: { documents: Pick<Documents, 'accept' | 'has'>; queues: Pick<Queues, 'add'>; log: Log },
): () => Promise<void> {
  const seen = new Map<string, Look>();
  const settled = new Map<string, Look>();

  return async () => {
    const files = await listFiles(folder);
    for (const path of [...seen.keys()]) if (!files.has(path)) seen.delete(path);
    for (const path of [...settled.keys()]) if (!files.has(path)) settled.delete(path);
    let taken = 0;
    for (const [path, look] of files) {
      if (same(settled.get(path), look)) continue;
      const isWhole = same(seen.get(path), look);
      seen.set(path, look);
      if (!isWhole || taken >= atATime) continue;
      await takeFile(path, look);
      settled.set(path, look);
      taken += 1;
    }
  };

  async function takeFile(path: string, look: Look): Promise<void> {
    const name = relative(folder, path);
    try {
      if (look.size > maxDocumentBytes)
        throw new AppError(
          'too-large',
          `The file is ${sizeInWords(look.size)}; the limit is ${sizeInWords(maxDocumentBytes)}.`,
        );
      const bytes = await readFile(path);
      if (bytes.byteLength === 0) return;
      if (await room.documents.has(createHash('sha256').update(bytes).digest('hex'))) return;
      const { jobId } = await room.documents.accept({
        bytes,
        mediaType: null,
        provenance: { how: 'file', name },
        label: name,
      });
      await deliverJob({ id: jobId, kind: 'read' }, room);
      room.log.info({ file: name, jobId }, 'took in a file of the watched folder');
    } catch (error) {
      // PostgreSQL is away: the file is looked at again when it is back.
      if (error instanceof AppError && error.code === 'service-unavailable') throw error;
      room.log.warn({ file: name, err: error }, 'a file of the watched folder cannot be taken in');
    }
  }
}

/** Every file of a folder and how it looks now, links left out: they may lead anywhere. */
async function listFiles(folder: string, depth = 0): Promise<Map<string, Look>> {
  const files = new Map<string, Look>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (isUnfinished(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest)
      for (const [inner, look] of await listFiles(path, depth + 1)) files.set(inner, look);
    if (!entry.isFile()) continue;
    // It may be gone by now.
    const found = await stat(path).catch(() => null);
    if (found) files.set(path, { size: found.size, modifiedMs: found.mtimeMs });
  }
  return files;
}
