import { setTimeout as pause } from 'node:timers/promises';
import { lookEveryMs, watchFolder } from '@sayso/queue';
import { AppError, newId } from '@sayso/schema';
import { listBatch } from '../ingest/await-jobs.ts';
import { explainFileError } from '../input/read-document.ts';
import type { Io } from '../output/io.ts';
import type { Services } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';
import type { Interrupt } from '../up/catch-interrupt.ts';
import { createFileTeller } from './tell-files.ts';

/**
 * Takes in the files of a folder as they come, until it is interrupted; the file at hand then is taken in whole. A
 * PostgreSQL, Redis or folder that is away ends nothing: it is said once, and what came meanwhile is taken in later.
 *
 * @param options.path the folder as it was typed, for sentences
 */
export async function watchUntilInterrupt(
  io: Io,
  services: Services,
  { folder, path, interrupt }: { folder: string; path: string; interrupt: Interrupt },
): Promise<void> {
  const { db } = services;
  const batchId = newId('batch');
  const teller = createFileTeller(io);
  const leaving = new AbortController();
  void interrupt.first.then(() => leaving.abort());
  let trouble: string | null = null;
  let isRedisAway = false;
  const look = watchFolder(folder, {
    documents: {
      has: (sha256) => db.documents.has(sha256),
      accept: (document) => db.documents.accept({ ...document, batchId }),
    },
    async deliver(job) {
      const told = await tellQueue(services, job);
      if (!told && !isRedisAway)
        io.note('Redis does not answer. What is taken in is stored, and will be read once it is back.');
      isRedisAway = !told;
    },
    tell: teller.tell,
    signal: leaving.signal,
  });

  const refused = new Set<string>();
  async function tellRefusals(): Promise<void> {
    for (const { id, label, failure } of await listBatch(db, batchId, 'quarantined')) {
      if (refused.has(id) || !failure) continue;
      refused.add(id);
      await teller.tellRefusal(label, failure);
    }
  }

  io.note(`Watching ${path}, in batch ${batchId}. Ctrl-C ends it.`);
  while (!interrupt.happened) {
    try {
      await look();
      await tellRefusals();
      if (trouble) io.note('Going on.');
      trouble = null;
    } catch (error) {
      const { message } = error instanceof AppError ? error : explainFolderError(error, path);
      if (message !== trouble) io.note(`${message} What comes meanwhile is taken in once that is over.`);
      trouble = message;
    }
    await pause(lookEveryMs, undefined, { signal: leaving.signal }).catch(() => {});
  }
  await tellRefusals().catch(() => {});
  await teller.finish();
}

function explainFolderError(error: unknown, path: string): AppError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new AppError('not-found', `There is no folder ${path}.`)
    : explainFileError(error, path);
}
