import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@sayso/db';
import type { BatchId, Job, JobState } from '@sayso/schema';
import type { HandedIn } from './item.ts';

const open: readonly JobState[] = ['waiting', 'active', 'retrying'];

/** How long no worker may give a sign of life before waiting for one is given up, in milliseconds. */
const patienceMs = 20_000;

/** Looking at many jobs takes longer, and is done less often: a fifth of the time at most. */
const pauseAfter = (tookMs: number): number => Math.min(2000, Math.max(150, 4 * tookMs));

/** All jobs of a batch, the newest first; only those in one state where it is given. */
export async function listBatch(
  db: Pick<Database, 'jobs'>,
  batchId: BatchId,
  state?: JobState,
): Promise<Job[]> {
  const jobs: Job[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof db.jobs.list>> = await db.jobs.list(
      { batchId, ...(state && { state }) },
      { limit: 100, cursor },
    );
    // What an address led to may be another batch's to read: that it was here already is told by the lack of a job here.
    jobs.push(...page.items.filter((job) => job.batchId === batchId));
    cursor = page.nextCursor;
  } while (cursor);
  return jobs;
}

/** The inputs that some job is still at. A job leads to the next one in one transaction, so none is missed between. */
async function listOpen(
  db: Pick<Database, 'jobs'>,
  batchId: BatchId,
  items: HandedIn[],
): Promise<HandedIn[]> {
  const labels = new Set<string>();
  for (const state of open) for (const job of await listBatch(db, batchId, state)) labels.add(job.label);
  const still: HandedIn[] = [];
  for (const item of items) {
    const state = item.already ? (await db.jobs.get(item.jobId)).state : null;
    if (state ? open.includes(state) : labels.has(item.label)) still.push(item);
  }
  return still;
}

/**
 * Waits until every job of the inputs has come to an end, the matching included.
 *
 * @param onProgress hears how many inputs are through
 * @returns what ended the waiting: all are through, nobody works, or the signal
 */
export async function awaitJobs(
  db: Pick<Database, 'jobs' | 'workers'>,
  batchId: BatchId,
  items: HandedIn[],
  options: { onProgress: (through: number) => void; signal: AbortSignal; patience?: number },
): Promise<'through' | 'no-worker' | 'interrupted'> {
  const { onProgress, signal, patience = patienceMs } = options;
  let still = items;
  let lastAlive = Date.now();
  for (;;) {
    const began = Date.now();
    still = await listOpen(db, batchId, still);
    onProgress(items.length - still.length);
    if (still.length === 0) return 'through';
    if (signal.aborted) return 'interrupted';
    const beat = await db.workers.lastBeatMs();
    if (beat !== null && beat < patience) lastAlive = Date.now();
    if (Date.now() - lastAlive >= patience) return 'no-worker';
    await pause(pauseAfter(Date.now() - began), undefined, { signal }).catch(() => {});
  }
}
