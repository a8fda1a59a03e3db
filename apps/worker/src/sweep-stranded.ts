import type { Jobs } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';

/** A row this old, in milliseconds, that nobody touched: either its job is in a long line, or Redis has lost it. */
const strandedAfterMs = 10_000;

/** Jobs put back at a time. The oldest come first, so those beyond it have their turn when these are over. */
const atATime = 200;

/**
 * Puts back into Redis what waits in PostgreSQL. What Redis still holds is not added twice, so this may run at any
 * moment and in any number of workers.
 */
export async function sweepStranded({
  jobs,
  queues,
  log,
}: {
  jobs: Pick<Jobs, 'stranded'>;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Promise<void> {
  const rows = await jobs.stranded(strandedAfterMs, atATime);
  await Promise.all(rows.map((row) => queues.add(row)));
  if (rows.length > 0) log.info({ jobs: rows.length }, 'swept: these are with the queue');
}
