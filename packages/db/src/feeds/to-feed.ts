import { Feed, FeedPoll } from '@sayso/schema';
import type { FeedPoll as PollRow, Feed as Row } from '../generated/prisma/client.ts';

const moment = (date: Date | null): string | null => date?.toISOString() ?? null;

const failureOf = (row: { failureCode: string | null; failureMessage: string | null }) =>
  row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage };

/** A feed from its row. @param items how many versions of items were taken from it */
export const toFeed = (row: Row, items: number): Feed =>
  Feed.parse({
    id: row.id,
    url: row.url,
    title: row.title,
    siteUrl: row.siteUrl,
    folders: row.folders,
    publisherFamily: row.publisherFamily,
    state: row.state,
    failingSince: moment(row.failingSince),
    failure: failureOf(row),
    failures: row.failures,
    intervalMs: row.intervalMs,
    floorMs: row.floorMs,
    skipHours: row.skipHours,
    skipDays: row.skipDays,
    nextPollAt: moment(row.nextPollAt),
    lastPolledAt: moment(row.lastPolledAt),
    lastFullAt: moment(row.lastFullAt),
    lastItemAt: moment(row.lastItemAt),
    items,
    push: row.push === 'on' && row.leaseUntil && row.leaseUntil < new Date() ? 'none' : row.push,
    createdAt: row.createdAt.toISOString(),
  });

export const toPoll = (row: PollRow): FeedPoll =>
  FeedPoll.parse({
    at: row.at.toISOString(),
    how: row.how,
    status: row.status,
    newItems: row.newItems,
    changedItems: row.changedItems,
    tookMs: row.tookMs,
    failure: failureOf(row),
  });
