import { type FeedId, type JobId, newId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/** How soon a feed is asked again whose poll was set to work and left no trace, in milliseconds. */
const lostAfterMs = 15 * 60_000;

/**
 * Sets a feed's poll to work, unless it is. A feed has one poll job for all its life: what each poll found is in its
 * history. Its row must be locked.
 */
export async function schedulePoll(
  tx: Transaction,
  feed: { id: FeedId; title: string | null; url: string },
): Promise<JobId> {
  const label = feed.title ?? feed.url;
  // Whatever becomes of this poll, there is a next one.
  await tx.$executeRaw`
    UPDATE feeds SET next_poll_at = now() + ${lostAfterMs}::float8 * interval '1 millisecond' WHERE id = ${feed.id}`;
  const [again] = await tx.$queryRaw<{ id: JobId }[]>`
    UPDATE jobs SET state = 'waiting', attempts = 0, label = ${label}, failure_code = NULL, failure_message = NULL,
      host = NULL, not_before = NULL
    WHERE kind = 'poll' AND md5(subject) = md5(${feed.id}) AND state IN ('done', 'quarantined')
    RETURNING id`;
  if (again) return again.id;
  const [row] = await tx.$queryRaw<{ id: JobId }[]>`
    INSERT INTO jobs (id, kind, subject, label) VALUES (${newId('job')}, 'poll', ${feed.id}, ${label})
    ON CONFLICT (kind, md5(subject)) WHERE state IN ('waiting', 'active', 'retrying')
    DO UPDATE SET subject = jobs.subject
    RETURNING id`;
  return row!.id;
}
