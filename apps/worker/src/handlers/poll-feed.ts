import type {
  Feeds,
  Jobs,
  Politeness,
  PollOutcome,
  PollPlan,
  PollReport,
  PollResult,
  PollTask,
} from '@sayso/db';
import type { Received } from '@sayso/intake';
import type { Log, Queues } from '@sayso/queue';
import { AppError, newId, toAppError } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import type { Downloader } from '../download/create-downloader.ts';
import { longestHostHoldMs } from '../download/refuse-status.ts';
import { type Asked, askFeed } from '../polling/ask-feed.ts';
import { planNextPoll } from '../polling/plan-next-poll.ts';
import { toItems } from '../polling/to-items.ts';
import type { Pool } from '../pool.ts';
import type { Work } from '../process-job.ts';
import type { OpenedFeed } from '../processes/split-feed.ts';
import { takeTurn } from '../take-turn.ts';

type Room = {
  feeds: Pick<Feeds, 'task' | 'settle'>;
  jobs: Pick<Jobs, 'takeTurn' | 'holdOff'>;
  politeness: Politeness;
  downloader: Downloader;
  splitting: Pool<Received, OpenedFeed>;
  queues: Pick<Queues, 'add'>;
  log: Log;
};

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
    if (asked.retryAfterMs > 0)
      await room.jobs.holdOff(new URL(task.url).hostname, Math.min(asked.retryAfterMs, longestHostHoldMs));
    const report = { ...asked.report, tookMs: Math.round(performance.now() - startedAt), pushId: null };
    const { result, outcome } = await settle(task, report, (settled) => planOf(task, asked, settled), room);
    await tell(task, result, outcome, room);
    if (report.moveTo !== null && outcome === report.outcome)
      room.log.info(
        { feedId, from: task.url, to: report.moveTo },
        'the feed has another address from now on',
      );
  };
}

/**
 * Stores what came of a feed. Where that fails by a mistake of ours, this is told at the feed, like any other failure: a
 * feed that brings what cannot be stored is no feed that is well.
 */
async function settle(
  task: PollTask,
  report: PollReport,
  planFor: (outcome: PollOutcome) => PollPlan,
  room: Room,
): Promise<{ result: PollResult; outcome: PollOutcome }> {
  const { outcome } = report;
  try {
    const result = await room.feeds.settle(task.feedId, report, planFor(outcome), newId('batch'));
    return { result, outcome };
  } catch (error) {
    const { code, message } = toAppError(error);
    if (code !== 'internal') throw error;
    room.log.error(
      { feedId: task.feedId, url: task.url, err: error },
      'what a feed brought could not be stored',
    );
    const failed: PollOutcome = {
      kind: report.pushId === null ? 'failed' : 'bad-push',
      failure: { code, message },
    };
    const told = { ...report, outcome: failed, moveTo: null };
    const result = await room.feeds.settle(task.feedId, told, planFor(failed), newId('batch'));
    return { result, outcome: failed };
  }
}

const planOf =
  (task: PollTask, { isPage, floorMs, retryAfterMs, skipHours, skipDays }: Asked, outcome: PollOutcome) =>
  ({ newItems, changedItems }: { newItems: number; changedItems: number }) =>
    isPage
      ? { intervalMs: task.intervalMs, waitMs: 0 }
      : planNextPoll({
          intervalMs: task.intervalMs,
          floorMs,
          retryAfterMs,
          skipHours,
          skipDays,
          isPushed: task.isPushed,
          failures: outcome.kind === 'failed' || outcome.kind === 'gone' ? task.failures + 1 : 0,
          news: newItems + changedItems > 0,
        });

/** Queues what was found, and tells an operator of a feed that began or ceased to fail. */
async function tell(
  task: PollTask,
  { state, before, newItems, changedItems, jobs }: PollResult,
  outcome: PollOutcome,
  room: Room,
): Promise<void> {
  for (const job of jobs) await deliverJob(job, room);
  const failure = 'failure' in outcome ? outcome.failure : null;
  const told = { feedId: task.feedId, url: task.url };
  if (state !== before && (state === 'failing' || state === 'gone'))
    room.log.warn({ ...told, failure }, state === 'gone' ? 'a feed is gone' : 'a feed began to fail');
  else if (state !== before) room.log.info({ ...told, before }, 'a feed is well again');
  if (outcome.kind === 'full' && outcome.leftOut)
    room.log.warn({ ...told, failure: outcome.leftOut }, 'something in a feed was left out');
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
  const outcome = await room.splitting
    .run({ bytes: push.bytes, mediaType: push.mediaType, url: task.url }, signal)
    .then((opened) => {
      if (opened.kind === 'page')
        throw new AppError('unsupported-format', 'The hub sent a web page where the feed should be.');
      const { feed } = opened;
      const { title, siteUrl, publisherFamily, floorMs, skipHours, skipDays } = feed;
      const wishes = { floorMs, skipHours, skipDays, hubUrl: null, topicUrl: null };
      const facts = { title, siteUrl, publisherFamily, ...wishes };
      return {
        kind: 'full' as const,
        facts,
        ...toItems(feed, task.feedId),
        etag: null,
        lastModified: null,
      };
    })
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      const { code, message } = toAppError(error);
      if (code === 'internal')
        room.log.error(
          { feedId: task.feedId, url: task.url, err: error },
          'what a hub brought could not be read',
        );
      return { kind: 'bad-push' as const, failure: { code, message } };
    });
  const { result, outcome: settled } = await settle(
    task,
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
    () => () => ({ intervalMs: task.intervalMs, waitMs: task.intervalMs }),
    room,
  );
  await tell(task, result, settled, room);
}
