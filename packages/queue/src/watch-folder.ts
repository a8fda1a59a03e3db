import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  AppError,
  type JobId,
  type JobKind,
  maxDocumentBytes,
  type Provenance,
  sizeInWords,
} from '@sayso/schema';

/** Files of one look that are taken in; the others are taken in the next. */
const atATime = 500;

/** Folders within folders that are looked into. */
const deepest = 8;

/** From the end of one look to the next, in milliseconds: what is alike over so long is being written by nobody. */
export const lookEveryMs = 2_000;

/** What a file looked like: the same twice running means that nobody is still writing it. */
type Look = { size: number; modifiedMs: number };

/** What became of a file: taken in, known by its bytes from before, or refused. `file` is its path within the folder. */
export type WatchedFile =
  | { outcome: 'taken'; file: string; jobId: JobId }
  | { outcome: 'known'; file: string }
  | { outcome: 'refused'; file: string; error: unknown };

/** What watching needs of whoever watches. */
export type WatchRoom = {
  documents: {
    /** Whether a document of this SHA-256 (hex) is stored. */
    has(sha256: string): Promise<boolean>;
    accept(document: {
      bytes: Uint8Array;
      mediaType: null;
      provenance: Provenance;
      label: string;
    }): Promise<{ jobId: JobId }>;
  };
  /** Tells the queue of a stored job; that Redis is away is no failure. */
  deliver(job: { id: JobId; kind: JobKind }): Promise<unknown>;
  /** Hears of each file once, and again when it has changed. */
  tell(file: WatchedFile): void | Promise<void>;
  /** Ends a look before its next file. */
  signal?: AbortSignal;
};

const same = (a: Look | undefined, b: Look): boolean =>
  a !== undefined && a.size === b.size && a.modifiedMs === b.modifiedMs;

/** Files that are not there yet, or not for us: hidden ones, and those that programs write under another name first. */
const isUnfinished = (name: string): boolean =>
  /^[.~]|~$|\.(?:tmp|temp|part|partial|crdownload|swp)$/i.test(name);

/**
 * Takes in the files of a folder as they come, those of its folders too. Nothing in it is changed, moved or deleted.
 * What was taken in before is known by its bytes, whatever it is called and however often the watching is started.
 *
 * @returns a look at the folder, to be made again and again. It rejects where the folder cannot be read, and with the
 *   AppError `service-unavailable` where PostgreSQL is away: what was not taken in is taken in by a later look
 */
export function watchFolder(folder: string, room: WatchRoom): () => Promise<void> {
  const seen = new Map<string, Look>();
  const settled = new Map<string, Look>();
  let shut = new Set<string>();

  return async () => {
    const { files, unreadable } = await listFiles(folder);
    for (const [path, error] of unreadable)
      if (!shut.has(path)) await room.tell({ outcome: 'refused', file: relative(folder, path), error });
    shut = new Set(unreadable.keys());
    for (const path of [...seen.keys()]) if (!files.has(path)) seen.delete(path);
    for (const path of [...settled.keys()]) if (!files.has(path)) settled.delete(path);
    let taken = 0;
    for (const [path, look] of files) {
      if (room.signal?.aborted) return;
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
    const file = relative(folder, path);
    try {
      if (look.size > maxDocumentBytes)
        throw new AppError(
          'too-large',
          `The file is ${sizeInWords(look.size)}; the limit is ${sizeInWords(maxDocumentBytes)}.`,
        );
      const bytes = await readFile(path);
      if (bytes.byteLength === 0) return;
      if (await room.documents.has(createHash('sha256').update(bytes).digest('hex')))
        return await room.tell({ outcome: 'known', file });
      const { jobId } = await room.documents.accept({
        bytes,
        mediaType: null,
        provenance: { how: 'file', name: file },
        label: file,
      });
      await room.deliver({ id: jobId, kind: 'read' });
      await room.tell({ outcome: 'taken', file, jobId });
    } catch (error) {
      // PostgreSQL is away: the file is looked at again when it is back.
      if (error instanceof AppError && error.code === 'service-unavailable') throw error;
      await room.tell({ outcome: 'refused', file, error });
    }
  }
}

type Listed = { files: Map<string, Look>; unreadable: Map<string, unknown> };

/**
 * Every file of a folder and how it looks now, links left out: they may lead anywhere. A folder within it that cannot
 * be read holds up nothing beside it.
 */
async function listFiles(folder: string): Promise<Listed> {
  const listed: Listed = { files: new Map(), unreadable: new Map() };
  await list(folder, 0);
  return listed;

  async function list(path: string, depth: number): Promise<void> {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (isUnfinished(entry.name)) continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory() && depth < deepest)
        await list(inner, depth + 1).catch((error: NodeJS.ErrnoException) => {
          // Gone by now, as a file may be.
          if (error.code !== 'ENOENT') listed.unreadable.set(inner, error);
        });
      if (!entry.isFile()) continue;
      const found = await stat(inner).catch(() => null);
      if (found) listed.files.set(inner, { size: found.size, modifiedMs: found.mtimeMs });
    }
  }
}
