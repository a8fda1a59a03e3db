import type { PollReport, PollResult, PollTask } from '@sayso/db';
import type { Log } from '@sayso/queue';
import { AppError, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import type { Downloader, Visit } from '../download/create-downloader.ts';
import type { JobOf } from '../process-job.ts';
import type { OpenedFeed } from '../processes/split-feed.ts';
import { pollFeed } from './poll-feed.ts';

const feedId = newId('feed');

const task: PollTask = {
  feedId,
  url: 'https://vale.example/feed',
  title: 'Vale Post',
  etag: null,
  lastModified: null,
  intervalMs: 900_000,
  floorMs: 0,
  skipHours: [],
  skipDays: [],
  failures: 0,
  lastFullAt: null,
  movedTo: null,
  movedPolls: 0,
  isPushed: false,
  push: null,
};

const visit: Visit = {
  status: 200,
  header: () => null,
  headers: () => [],
  bytes: new TextEncoder().encode('<rss/>'),
  finalUrl: task.url,
  movedTo: null,
};

const opened: OpenedFeed = {
  kind: 'feed',
  feed: {
    title: 'Vale Post',
    siteUrl: null,
    publisherFamily: null,
    floorMs: 0,
    skipHours: [],
    skipDays: [],
    hub: null,
    self: null,
    parts: [],
  },
};

const settled: PollResult = { newItems: 0, changedItems: 0, state: 'active', before: 'active', jobs: [] };

/** A poll in which splitting the feed and storing it do as they are told, and what was settled and logged. */
async function poll(
  given: {
    task?: Partial<PollTask>;
    split?: () => OpenedFeed;
    settle?: (report: PollReport) => PollResult;
  } = {},
) {
  const reports: PollReport[] = [];
  const waits: number[] = [];
  const logged: { level: string; message: string; fields: object }[] = [];
  const line = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, message, fields });
  const log: Log = { info: line('info'), warn: line('warn'), error: line('error') };
  let now: PollTask | null = { ...task, ...given.task };
  const work = pollFeed({
    feeds: {
      task: async () => now,
      settle: async (_id, report, plan) => {
        reports.push(report);
        const result = (given.settle ?? (() => settled))(report);
        now = now && { ...now, push: null };
        waits.push(plan(result).waitMs);
        return result;
      },
    },
    jobs: { takeTurn: async () => 0, holdOff: async () => {} },
    politeness: { pauseMs: 0, atOnce: 1 },
    downloader: { visit: async () => visit } as unknown as Downloader,
    splitting: { run: async () => (given.split ?? (() => opened))(), close: async () => {} },
    queues: { add: async () => {} },
    log,
  });
  const job = { id: newId('job'), subject: { kind: 'poll', feedId } } as JobOf<'poll'>;
  await work(job, new AbortController().signal);
  return { reports, waits, logged };
}

const ours = { code: 'internal', message: expect.stringContaining('inside Sayso') };
const mistake = () => {
  throw new TypeError('undefined is no item');
};

describe('a poll that fails by a mistake of ours', () => {
  it('while the feed is read leaves a feed that fails, with the reason, and the log has the mistake', async () => {
    const { reports, waits, logged } = await poll({ split: mistake });
    expect(reports.map(({ outcome }) => outcome)).toEqual([{ kind: 'failed', failure: ours }]);
    expect(waits[0]).toBeGreaterThanOrEqual(task.intervalMs);
    expect(logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        fields: expect.objectContaining({ feedId, err: expect.any(TypeError) }),
      }),
    );
  });

  it('while its items are stored leaves a feed that fails, and none of them', async () => {
    const { reports, logged } = await poll({
      settle: ({ outcome }) => (outcome.kind === 'full' ? mistake() : { ...settled, state: 'failing' }),
    });
    expect(reports.map(({ outcome }) => outcome.kind)).toEqual(['full', 'failed']);
    expect(reports[1]!.outcome).toEqual({ kind: 'failed', failure: ours });
    expect(logged.map(({ level }) => level)).toEqual(['error', 'warn']);
  });

  it('at what a hub brought drops that, so that it holds up no later poll', async () => {
    const push = { id: 7n, bytes: new Uint8Array([60]), mediaType: null };
    const { reports } = await poll({
      task: { push },
      settle: ({ outcome }) => (outcome.kind === 'full' ? mistake() : settled),
    });
    expect(reports[1]).toMatchObject({ pushId: 7n, outcome: { kind: 'bad-push', failure: ours } });
  });

  it('is tried again, and is no fault of the feed, where PostgreSQL is away', async () => {
    const away = new AppError('service-unavailable', 'PostgreSQL does not answer.');
    const polling = poll({
      settle: () => {
        throw away;
      },
    });
    await expect(polling).rejects.toBe(away);
  });
});
