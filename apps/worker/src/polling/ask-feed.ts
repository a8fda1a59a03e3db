import type { PollOutcome, PollReport, PollTask } from '@sayso/db';
import type { Received } from '@sayso/intake';
import type { Log } from '@sayso/queue';
import { AppError, toAppError } from '@sayso/schema';
import type { Downloader, Visit } from '../download/create-downloader.ts';
import { refuseStatus } from '../download/refuse-status.ts';
import { retryAfter } from '../download/retry-after.ts';
import type { Pool } from '../pool.ts';
import type { OpenedFeed } from '../processes/split-feed.ts';
import type { Skipped } from './plan-next-poll.ts';
import { freshFor, linked } from './read-headers.ts';
import { toItems } from './to-items.ts';

/** After so long without its whole text, a feed is asked for all of it: some sites say that nothing changed when it did. */
const fullEveryMs = 6 * 3_600_000;

/** Polls in a row that a permanent redirect has to lead to one address before the feed has that address. */
const pollsToMove = 3;

/** How a poll ended, with what the site asks for. Milliseconds. */
export type Asked = Skipped & {
  report: Omit<PollReport, 'tookMs' | 'pushId'>;
  floorMs: number;
  retryAfterMs: number;
  /** The address was that of a page, and the feed that it names is to be asked at once. */
  isPage: boolean;
};

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

const ended = (
  outcome: PollOutcome,
  task: PollTask,
  status: number | null,
  how: Asked['report']['how'],
): Asked => ({
  report: {
    how,
    status,
    outcome,
    movedTo: task.movedTo,
    movedPolls: task.movedPolls,
    moveTo: null,
  },
  floorMs: task.floorMs,
  skipHours: task.skipHours,
  skipDays: task.skipDays,
  retryAfterMs: 0,
  isPage: false,
});

/**
 * Asks a feed for what is new, and tells how that ended: a failure is an answer too.
 *
 * @throws what is no fault of the feed's: the abort of `signal`
 */
export async function askFeed(
  task: PollTask,
  room: { downloader: Downloader; splitting: Pool<Received, OpenedFeed>; log: Log },
  signal: AbortSignal,
): Promise<Asked> {
  const fullAge =
    task.lastFullAt === null ? Number.POSITIVE_INFINITY : Date.now() - Date.parse(task.lastFullAt);
  const conditions = {
    ...(task.etag && { 'if-none-match': task.etag }),
    ...(task.lastModified && { 'if-modified-since': task.lastModified }),
  };
  const how = fullAge < fullEveryMs && Object.keys(conditions).length > 0 ? 'conditional' : 'full';
  let visit: Visit | null = null;
  try {
    visit = await room.downloader.visit(
      task.url,
      // An answer out of a cache would be the same lie again.
      { accept, ...(how === 'conditional' ? conditions : { 'cache-control': 'no-cache' }) },
      signal,
    );
    const answer = await answerOf(visit, task, how, room.splitting, signal);
    return reportOf(visit, task, answer, how);
  } catch (error) {
    if (signal.aborted) throw error;
    const { code, message } = toAppError(error);
    // A mistake of ours is no secret of the log's: the feed shows that it is not read.
    if (code === 'internal')
      room.log.error({ feedId: task.feedId, url: task.url, err: error }, 'a feed could not be read');
    const failure = { code, message };
    const failed = ended({ kind: 'failed', failure }, task, visit?.status ?? null, how);
    return visit ? { ...failed, retryAfterMs: retryAfter(visit) } : failed;
  }
}

/** A page that names a feed is no feed yet: that one is asked next. */
type Answer = PollOutcome | { kind: 'page'; feed: string };

async function answerOf(
  visit: Visit,
  task: PollTask,
  how: 'full' | 'conditional',
  splitting: Pool<Received, OpenedFeed>,
  signal: AbortSignal,
): Promise<Answer> {
  const host = new URL(visit.finalUrl).hostname;
  if (visit.status === 304 && how === 'conditional') return { kind: 'unchanged' };
  if (visit.status === 304)
    throw new AppError('fetch-refused', `${host} says that nothing changed, though it was asked for all.`);
  if (visit.status === 410)
    return {
      kind: 'gone',
      failure: { code: 'fetch-refused', message: `${host} says that this feed is gone for good (410).` },
    };
  const refusal = refuseStatus(visit.status, host, 'feed');
  if (refusal || !visit.bytes) throw refusal;
  const opened = await splitting.run(
    { bytes: visit.bytes, mediaType: visit.header('content-type'), url: visit.finalUrl },
    signal,
  );
  if (opened.kind === 'page') {
    // A feed that was one is not exchanged for whatever an error page names.
    if (task.lastFullAt === null) return { kind: 'page', feed: opened.feeds[0]! };
    throw new AppError('unsupported-format', `${host} sends a web page where the feed was.`);
  }
  const { feed } = opened;
  return {
    kind: 'full',
    facts: {
      title: feed.title,
      siteUrl: feed.siteUrl,
      publisherFamily: feed.publisherFamily,
      floorMs: feed.floorMs,
      skipHours: feed.skipHours,
      skipDays: feed.skipDays,
      hubUrl: linked(visit, 'hub') ?? feed.hub,
      topicUrl: linked(visit, 'self') ?? feed.self ?? visit.finalUrl,
    },
    ...toItems(feed, task.feedId),
    etag: visit.header('etag'),
    lastModified: visit.header('last-modified'),
  };
}

/** What the site asks for, and what becomes of a permanent redirect that is seen again and again. */
function reportOf(visit: Visit, task: PollTask, answer: Answer, how: 'full' | 'conditional'): Asked {
  const movedPolls = visit.movedTo === null ? 0 : visit.movedTo === task.movedTo ? task.movedPolls + 1 : 1;
  const moves = movedPolls >= pollsToMove && (answer.kind === 'full' || answer.kind === 'unchanged');
  return {
    report: {
      how,
      status: visit.status,
      outcome: answer.kind === 'page' ? { kind: 'unchanged' } : answer,
      movedTo: visit.movedTo,
      movedPolls,
      moveTo: answer.kind === 'page' ? answer.feed : moves ? visit.movedTo : null,
    },
    isPage: answer.kind === 'page',
    skipHours: (answer.kind === 'full' ? answer.facts : task).skipHours,
    skipDays: (answer.kind === 'full' ? answer.facts : task).skipDays,
    floorMs: Math.max(answer.kind === 'full' ? answer.facts.floorMs : task.floorMs, freshFor(visit)),
    retryAfterMs: retryAfter(visit),
  };
}
