import { type FeedId, type FeedState, ToldByFeed } from '@sayso/schema';
import type { Connection, Transaction } from '../connection/connection.ts';
import { Prisma, type Feed as Row } from '../generated/prisma/client.ts';
import { storableText } from '../text/storable.ts';
import type { Feeds, PollOutcome, PollResult } from './feeds.ts';
import { lockFeed } from './lock-feed.ts';
import { takeItems } from './take-items.ts';

/** A feed as it stands after it answered. */
const well = { state: 'active', failures: 0, failingSince: null, failureCode: null, failureMessage: null };

const nothing = { newItems: 0, changedItems: 0, jobs: [] };

const cut = (text: string | null, most = 500): string | null =>
  text === null ? null : storableText(text.slice(0, most)) || null;

/** What an outcome makes of the feed's row, apart from when it is asked next. */
function changeOf(outcome: PollOutcome, row: Row, isPush: boolean): Prisma.FeedUpdateInput {
  if (outcome.kind === 'failed')
    return {
      state: 'failing',
      failures: row.failures + 1,
      failingSince: row.failingSince ?? new Date(),
      failureCode: outcome.failure.code,
      failureMessage: storableText(outcome.failure.message),
    };
  if (outcome.kind === 'gone')
    return {
      state: 'gone',
      failingSince: row.failingSince ?? new Date(),
      failureCode: outcome.failure.code,
      failureMessage: storableText(outcome.failure.message),
      nextPollAt: null,
    };
  if (outcome.kind === 'bad-push') return {};
  if (outcome.kind === 'unchanged') return well;
  const { facts } = outcome;
  const read: Prisma.FeedUpdateInput = {
    ...(facts.title !== null && { title: cut(facts.title) }),
    ...(facts.siteUrl !== null && { siteUrl: cut(facts.siteUrl, 2048) }),
    publisherFamily: cut(facts.publisherFamily),
  };
  // A hub may bring a part of the feed only: it says nothing of how the feed answers.
  if (isPush) return read;
  return {
    ...well,
    ...read,
    floorMs: facts.floorMs,
    skipHours: facts.skipHours,
    skipDays: facts.skipDays,
    etag: cut(outcome.etag, 1000),
    lastModified: cut(outcome.lastModified, 200),
    lastFullAt: new Date(),
    ...(facts.hubUrl !== row.hubUrl || facts.topicUrl !== row.topicUrl
      ? { hubUrl: facts.hubUrl, topicUrl: facts.topicUrl, push: 'none', hubAskedAt: null, leaseUntil: null }
      : {}),
  };
}

/** The feed under its new address; where another feed has that, this one is gone: it is the same. */
async function moveFeed(tx: Transaction, row: Row, to: string): Promise<Prisma.FeedUpdateInput> {
  const other = await tx.feed.findUnique({ where: { url: to }, select: { id: true, removedAt: true } });
  if (!other)
    return {
      url: to,
      formerUrls: [...row.formerUrls, row.url],
      movedTo: null,
      movedPolls: 0,
      etag: null,
      lastModified: null,
    };
  return {
    state: 'gone',
    failingSince: row.failingSince ?? new Date(),
    failureCode: 'conflict',
    failureMessage: `It moved to ${to}, which is followed as a feed of its own${other.removedAt ? ', and was removed' : ''}.`,
    nextPollAt: null,
  };
}

export function pollRecord({ prisma, transaction }: Connection): Pick<Feeds, 'task' | 'settle' | 'toldOf'> {
  return {
    async task(id) {
      const row = await prisma.feed.findUnique({ where: { id } });
      if (!row || row.removedAt || row.state === 'paused' || row.state === 'gone') return null;
      const push = await prisma.feedPush.findFirst({
        where: { feedId: id, takenAt: null },
        orderBy: { id: 'asc' },
      });
      return {
        feedId: id,
        url: row.url,
        title: row.title,
        etag: row.etag,
        lastModified: row.lastModified,
        intervalMs: row.intervalMs,
        floorMs: row.floorMs,
        skipHours: row.skipHours,
        skipDays: row.skipDays,
        failures: row.failures,
        lastFullAt: row.lastFullAt?.toISOString() ?? null,
        movedTo: row.movedTo,
        movedPolls: row.movedPolls,
        isPushed: row.push === 'on' && row.leaseUntil !== null && row.leaseUntil > new Date(),
        push: push?.bytes ? { id: push.id, bytes: push.bytes, mediaType: push.mediaType } : null,
      };
    },

    async settle(id, report, plan, batchId) {
      return await transaction(async (tx): Promise<PollResult> => {
        const row = await lockFeed(tx, id);
        if (!row) return { ...nothing, state: 'paused', before: 'paused' };
        const { outcome, pushId } = report;
        const before = row.state as FeedState;
        const failure =
          'failure' in outcome ? outcome.failure : outcome.kind === 'full' ? outcome.leftOut : null;
        const taken =
          outcome.kind === 'full'
            ? await takeItems(tx, { id: id as FeedId, url: row.url }, outcome.items, batchId)
            : nothing;
        const { newItems, changedItems } = taken;
        const news = newItems + changedItems > 0;
        const { intervalMs, waitMs } = plan({ newItems, changedItems });
        const nextPollAt = new Date(Date.now() + waitMs);
        const moves = report.moveTo === null ? {} : await moveFeed(tx, row, report.moveTo);
        // A feed that was paused while it was asked stays so.
        const follows = before === 'active' || before === 'failing';
        const updated = await tx.feed.update({
          where: { id },
          data: follows
            ? {
                lastPolledAt: new Date(),
                ...(news && { lastItemAt: new Date() }),
                ...(pushId === null && {
                  nextPollAt,
                  intervalMs,
                  movedTo: report.movedTo,
                  movedPolls: report.movedPolls,
                }),
                ...changeOf(outcome, row, pushId !== null),
                ...moves,
              }
            : { lastPolledAt: new Date(), ...(news && { lastItemAt: new Date() }) },
        });
        await tx.feedPoll.create({
          data: {
            feedId: id,
            how: report.how,
            status: report.status,
            newItems,
            changedItems,
            tookMs: report.tookMs,
            ...(failure && { failureCode: failure.code, failureMessage: storableText(failure.message) }),
          },
        });
        if (pushId !== null)
          await tx.feedPush.update({
            where: { id: pushId },
            data: { takenAt: new Date(), bytes: null },
          });
        return { ...taken, state: updated.state as FeedState, before };
      });
    },

    async toldOf(fetchJobId) {
      const item = await prisma.feedItem.findFirst({
        where: { fetchJobId, told: { not: Prisma.DbNull } },
        orderBy: { id: 'asc' },
        select: { told: true },
      });
      return item ? ToldByFeed.parse(item.told) : null;
    },
  };
}
