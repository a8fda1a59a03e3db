import { existsSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, type Database } from '@sayso/db';
import { createQueues } from '@sayso/queue';
import type { BatchId, Totals } from '@sayso/schema';

const mediaTypes: Record<string, string> = { '.html': 'text/html', '.txt': 'text/plain' };

/** Long enough for any machine; what is not read by then is read while people look on. */
const readWithinMs = 60_000;

/** Whether a home has had its samples. What a person then does with them is theirs: they are never loaded again. */
export const samplesAreLoaded = (home: string): boolean => existsSync(markerOf(home));

const markerOf = (home: string) => join(home, 'samples-loaded');

/**
 * Hands in the bundled sample wire, once a home, and waits until it is read, so that the desk is not empty when
 * somebody first opens it.
 *
 * @returns what the house holds then
 */
export async function loadSamples(
  { home, databaseUrl, redisUrl }: { home: string; databaseUrl: string; redisUrl: string },
  folder: string,
  stop: () => boolean,
): Promise<Totals> {
  const database = createDatabase(databaseUrl);
  const queues = createQueues(redisUrl);
  try {
    let batchId: BatchId | undefined;
    for (const name of (await readdir(folder)).sort()) {
      const mediaType = mediaTypes[extname(name)];
      if (!mediaType) continue;
      const receipt = await database.documents.accept({
        bytes: await readFile(join(folder, name)),
        mediaType,
        provenance: { how: 'sample', name },
        label: name,
        ...(batchId ? { batchId } : {}),
      });
      batchId ??= receipt.batchId;
      if (!receipt.already) await queues.add({ id: receipt.jobId, kind: 'read' });
    }
    writeFileSync(markerOf(home), '');
    return await untilRead(database, stop);
  } finally {
    await queues.close();
    await database.close();
  }
}

async function untilRead(database: Database, stop: () => boolean): Promise<Totals> {
  const deadline = Date.now() + readWithinMs;
  for (;;) {
    const totals = await database.totals();
    const { waiting, active, retrying } = totals.jobs;
    if (waiting + active + retrying === 0 || stop() || Date.now() > deadline) return totals;
    await pause(100);
  }
}
