import type { Feeds, Jobs, Politeness, PollResult, PollTask } from '@sayso/db';
import type { Received } from '@sayso/intake';
import type { Log, Queues } from '@sayso/queue';
import { AppError, newId } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import type { Downloader } from '../download/create-downloader.ts';
import { type Asked, askFeed } from '../polling/ask-feed.ts';
import { planNextPoll } from '../polling/plan-next-poll.ts';
import { toItems } from '../polling/to-items.ts';
import type { Work } from '../process-job.ts';
import { takeTurn } from '../take-turn.ts';
import type { ThreadPool } from '../threads/create-thread-pool.ts';
import type { OpenedFeed } from '../threads/split-feed.ts';

type Room = {
  feeds: Pick<Feeds, 'task' | 'settle'>;
  jobs: Pick<Jobs, 'takeTurn' | 'holdOff'>;
  politeness: Politeness;
  downloader: Downloader;
  splitting: ThreadPool<Received, OpenedFeed>;
  queues: Pick<Queues, 'add'>;
  log: Log;
};

/**
 * A feed is left alone for as long as its site asks. Other feeds of the host may well answer, so the host itself is left
 * alone for no longer than this, in milliseconds.
 */
const longestHostHoldMs = 5 * 60_000;

/**
 * `poll`: asks a feed for what is new, or takes what its hub brought, and hands in each item that is new or changed.
 * A feed that does not answer is no failed job: the feed itself says since when and why.
 */
export function pollFeed(room: Room): Work<'poll'> {
  return async ({ id, subject: { feedId } }, signal) => {
    const task = await room.feeds.task(feedId);
    if (!task) return;
    if (task.push) {
      for (let next: PollTask | null = task; next?.push; next = await room.feeds.task(feedId))
        await takePush(next, next.push, room, signal);
      return;
    }
    await takeTurn(id, task.url, room, signal);
    const startedAt = performance.now();
    const asked = await askFeed(task, room, signal);
    const { outcome } = asked.report;
    if (asked.retryAfterMs > 0)
      await room.jobs.holdOff(new URL(task.url).hostname, Math.min(asked.retryAfterMs, longestHostHoldMs));
    const report = { ...asked.report, tookMs: Math.round(performance.now() - startedAt), pushId: null };
    const result = await room.feeds.settle(feedId, report, planOf(task, asked), newId('batch'));
    await tell(
      task,
      result,
      outcome.kind === 'failed' || outcome.kind === 'gone' ? outcome.failure : null,
      room,
    );
    if (report.moveTo !== null)
      room.log.info(
        { feedId, from: task.url, to: report.moveTo },
        'the feed has another address from now on',
      );
  };
}

const planOf =
  (task: PollTask, { report: { outcome }, isPage, floorMs, retryAfterMs }: Asked) =>
  ({ newItems, changedItems }: { newItems: number; changedItems: number }) =>
    isPage
      ? { intervalMs: task.intervalMs, waitMs: 0 }
      : planNextPoll({
          intervalMs: task.intervalMs,
          floorMs,
          retryAfterMs,
          isPushed: task.isPushed,
          failures: outcome.kind === 'failed' || outcome.kind === 'gone' ? task.failures + 1 : 0,
          news: newItems + changedItems > 0,
        });

/** Queues what was found, and tells an operator of a feed that began or ceased to fail. */
async function tell(
  task: PollTask,
  { state, before, newItems, changedItems, jobs }: PollResult,
  failure: { code: string; message: string } | null,
  room: Room,
): Promise<void> {
  for (const job of jobs) await deliverJob(job, room);
  const told = { feedId: task.feedId, url: task.url };
  if (state !== before && (state === 'failing' || state === 'gone'))
    room.log.warn({ ...told, failure }, state === 'gone' ? 'a feed is gone' : 'a feed began to fail');
  else if (state !== before) room.log.info({ ...told, before }, 'a feed is well again');
  if (newItems + changedItems > 0) room.log.info({ ...told, newItems, changedItems }, 'a feed had news');
}

/** What a hub brought. A body that is no feed is noted in the feed's history, and harms nothing else. */
async function takePush(
  task: PollTask,
  push: NonNullable<PollTask['push']>,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  const bytes = new Uint8Array(push.bytes);
  const outcome = await room.splitting
    .run({ bytes, mediaType: push.mediaType, url: task.url }, signal, { transfer: [bytes.buffer] })
    .then((opened) => {
      if (opened.kind === 'page')
        throw new AppError('unsupported-format', 'The hub sent a web page where the feed should be.');
      const { feed } = opened;
      const { title, siteUrl, publisherFamily, floorMs } = feed;
      const facts = { title, siteUrl, publisherFamily, floorMs, hubUrl: null, topicUrl: null };
      return {
        kind: 'full' as const,
        facts,
        items: toItems(feed, task.feedId),
        etag: null,
        lastModified: null,
      };
    })
    .catch((error: unknown) => {
      if (signal.aborted || !(error instanceof AppError)) throw error;
      return { kind: 'bad-push' as const, failure: { code: error.code, message: error.message } };
    });
  const result = await room.feeds.settle(
    task.feedId,
    {
      how: 'push',
      status: null,
      tookMs: Math.round(performance.now() - startedAt),
      outcome,
      movedTo: null,
      movedPolls: 0,
      moveTo: null,
      pushId: push.id,
    },
    () => ({ intervalMs: task.intervalMs, waitMs: task.intervalMs }),
    newId('batch'),
  );
  await tell(task, result, null, room);
}
