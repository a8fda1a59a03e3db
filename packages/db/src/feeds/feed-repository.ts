import { AppError, type Feed, type FeedId, newId, parseAddress } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import { countFeeds } from '../count-totals.ts';
import { Prisma, type Feed as Row } from '../generated/prisma/client.ts';
import { pageOfRows, readCursor } from '../paging/cursor.ts';
import { storableText } from '../text/storable.ts';
import type { Feeds } from './feeds.ts';
import { lockFeed } from './lock-feed.ts';
import { pollRecord } from './poll-record.ts';
import { pushRecord } from './push-record.ts';
import { readSummaries } from './read-summaries.ts';
import { schedulePoll } from './schedule-poll.ts';
import { toFeed, toPoll } from './to-feed.ts';

/** How often a feed is asked before anything is known of it, in milliseconds. */
const firstIntervalMs = 15 * 60_000;

/** Polls that a feed's page shows. */
const shownPolls = 50;

const notFound = () => new AppError('not-found', 'There is no such feed.');

/** What a feed is when it starts anew. */
const anew = {
  state: 'active',
  failures: 0,
  failingSince: null,
  failureCode: null,
  failureMessage: null,
  intervalMs: firstIntervalMs,
};

export function feedRepository(connection: Connection): Feeds {
  const { prisma, transaction } = connection;

  async function withItems(rows: Row[]): Promise<Feed[]> {
    const counted = await prisma.feedItem.groupBy({
      by: ['feedId'],
      _count: true,
      where: { feedId: { in: rows.map(({ id }) => id) } },
    });
    const counts = new Map(counted.map(({ feedId, _count }) => [feedId, _count]));
    return rows.map((row) => toFeed(row, counts.get(row.id) ?? 0));
  }

  /** Changes a feed that is followed, and sets its poll to work where it is to be asked now. */
  async function change(id: FeedId, to: (row: Row) => { data: Prisma.FeedUpdateInput; poll: boolean }) {
    const { row, job } = await transaction(async (tx) => {
      const found = await lockFeed(tx, id);
      if (!found) throw notFound();
      const { data, poll } = to(found);
      const row = await tx.feed.update({ where: { id }, data });
      return { row, job: poll ? await schedulePoll(tx, { ...row, id }) : null };
    });
    const [feed] = await withItems([row]);
    return { feed: feed!, job };
  }

  return {
    async add({ url: typed, title = null, siteUrl = null, folders = [] }) {
      const url = parseAddress(typed);
      return await transaction(async (tx) => {
        const id = newId('feed');
        const named = {
          title: title && storableText(title),
          siteUrl: siteUrl && storableText(siteUrl),
          folders: folders.map(storableText),
        };
        const { count } = await tx.feed.createMany({
          data: [{ id, url, ...named, ...anew, formerUrls: [], nextPollAt: new Date() }],
          skipDuplicates: true,
        });
        if (count === 1)
          return { id, already: false, job: await schedulePoll(tx, { id, url, title: named.title }) };
        const known = await tx.feed.findUniqueOrThrow({ where: { url } });
        const knownId = known.id as FeedId;
        if ((await lockFeed(tx, knownId)) !== null) return { id: knownId, already: true, job: null };
        await tx.feed.update({
          where: { id: known.id },
          data: { ...anew, ...(title && { title: named.title }), removedAt: null, nextPollAt: new Date() },
        });
        return { id: knownId, already: false, job: await schedulePoll(tx, { ...known, id: knownId }) };
      });
    },

    async list(filter, page) {
      const rank = Prisma.sql`CASE state WHEN 'failing' THEN 0 WHEN 'gone' THEN 1 WHEN 'active' THEN 2 ELSE 3 END`;
      const conditions = [Prisma.sql`removed_at IS NULL`];
      if (filter.state) conditions.push(Prisma.sql`state = ${filter.state}`);
      if (page.cursor) {
        const [at, id] = readCursor(page.cursor, ['integer', 'id']);
        conditions.push(Prisma.sql`(${rank}, id) > (${at}::int, ${id})`);
      }
      const places = await prisma.$queryRaw<{ id: string; rank: number }[]>`
        SELECT id, ${rank} AS rank FROM feeds WHERE ${Prisma.join(conditions, ' AND ')}
        ORDER BY rank, id LIMIT ${page.limit + 1}`;
      const rows = await prisma.feed.findMany({ where: { id: { in: places.map(({ id }) => id) } } });
      const feeds = new Map((await withItems(rows)).map((feed) => [feed.id as string, feed]));
      return pageOfRows(
        places.filter(({ id }) => feeds.has(id)),
        page.limit,
        (place) => [place.rank, place.id],
        ({ id }) => feeds.get(id)!,
      );
    },

    counts: () => countFeeds(connection),

    async get(id) {
      const row = await prisma.feed.findUnique({ where: { id } });
      if (!row || row.removedAt) throw notFound();
      const polls = await prisma.feedPoll.findMany({
        where: { feedId: id },
        orderBy: { id: 'desc' },
        take: shownPolls,
      });
      const [feed] = await withItems([row]);
      return { feed: feed!, polls: polls.map(toPoll) };
    },

    async pause(id) {
      const { feed } = await change(id, () => ({
        data: { ...anew, state: 'paused', nextPollAt: null },
        poll: false,
      }));
      return feed;
    },

    async resume(id) {
      const { feed, job } = await change(id, () => ({
        data: { ...anew, nextPollAt: new Date() },
        poll: true,
      }));
      return { feed, job: job! };
    },

    async remove(id) {
      await change(id, () => ({ data: { removedAt: new Date(), nextPollAt: null }, poll: false }));
    },

    async pollNow(id) {
      const { feed, job } = await change(id, (row) => {
        if (row.state === 'paused' || row.state === 'gone')
          throw new AppError(
            'conflict',
            `This feed is ${row.state === 'paused' ? 'paused' : 'gone'}. Resume it, and it is asked at once.`,
          );
        return { data: { nextPollAt: new Date() }, poll: true };
      });
      return { feed, job: job! };
    },

    async due(limit) {
      return await transaction(async (tx) => {
        const rows = await tx.$queryRaw<{ id: FeedId; title: string | null; url: string }[]>`
          SELECT id, title, url FROM feeds
          WHERE next_poll_at <= now() AND removed_at IS NULL AND state IN ('active', 'failing')
          ORDER BY next_poll_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
        const jobs = [];
        for (const row of rows) jobs.push({ id: await schedulePoll(tx, row), kind: 'poll' as const });
        return jobs;
      });
    },

    ...pollRecord(connection),
    ...pushRecord(connection),
    readSummaries: (limit) => readSummaries(connection, limit),
  };
}
