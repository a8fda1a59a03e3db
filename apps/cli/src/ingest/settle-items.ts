import type { Job } from '@sayso/schema';
import type { HandedIn, Item } from './item.ts';
import { wasHandedIn } from './item.ts';

const isOver = (job: Job): boolean => job.state === 'done' || job.state === 'quarantined';

function settle(item: HandedIn, jobs: Job[]): Item {
  const { input, documentId, jobId } = item;
  const settled = { input, documentId, jobId, error: null };
  const quarantined = jobs.find((job) => job.state === 'quarantined');
  if (quarantined) return { ...settled, outcome: 'failed', error: quarantined.failure };
  if (!jobs.every(isOver)) return { ...settled, outcome: 'waiting' };
  // An address whose document was there before is fetched, and then not read again.
  const wasRead = !item.already && jobs.some((job) => job.subject.kind === 'read');
  return { ...settled, outcome: wasRead ? 'read' : 'already' };
}

/**
 * What has become of each input, by the jobs of the batch (which are called as the input is) and, for what was there
 * before, by the job of that time.
 *
 * @param earlier the jobs of the items that were there already, by id
 */
export function settleItems(items: Item[], batch: Job[], earlier: ReadonlyMap<string, Job>): Item[] {
  const byLabel = new Map<string, Job[]>();
  for (const job of batch) byLabel.set(job.label, [...(byLabel.get(job.label) ?? []), job]);
  return items.map((item) => {
    if (!wasHandedIn(item)) return item;
    const job = earlier.get(item.jobId);
    return settle(item, item.already ? (job ? [job] : []) : (byLabel.get(item.label) ?? []));
  });
}
