import { setTimeout as pause } from 'node:timers/promises';
import type { Jobs, Politeness } from '@sayso/db';
import { Postponed } from '@sayso/queue';
import type { JobId } from '@sayso/schema';

/** A wait so short, in milliseconds, is waited out; for a longer one the job makes room for others. */
const waitedOutMs = 250;

/**
 * Waits for a job's turn at a host, which all workers ask one after the other.
 *
 * @throws Postponed where the turn is later: the job comes again then
 */
export async function takeTurn(
  jobId: JobId,
  url: string,
  { jobs, politeness }: { jobs: Pick<Jobs, 'takeTurn'>; politeness: Politeness },
  signal: AbortSignal,
): Promise<void> {
  const { hostname } = new URL(url);
  const wait = await jobs.takeTurn(jobId, hostname, politeness);
  if (wait === 0) return;
  if (wait > waitedOutMs) throw new Postponed(wait);
  await pause(wait, undefined, { signal });
  const again = await jobs.takeTurn(jobId, hostname, politeness);
  if (again > 0) throw new Postponed(again);
}
