import { randomBytes } from 'node:crypto';
import type { FeedId } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';
import type { Feeds, PushTask } from './feeds.ts';
import { lockFeed } from './lock-feed.ts';
import { schedulePoll } from './schedule-poll.ts';

/** A lease that a hub grants without saying for how long, in seconds; and the shortest and longest that count. */
const lease = { unsaid: 10 * 86_400, shortest: 300, longest: 30 * 86_400 };

/** What is known of a feed's hub, and what it brought. */
export function pushRecord({
  prisma,
  transaction,
}: Connection): Pick<Feeds, 'pushesToAsk' | 'answerPush' | 'pushSecret' | 'takePush'> {
  return {
    async pushesToAsk(limit) {
      const secret = randomBytes(24).toString('hex');
      // One secret for as long as the feed has its hub: what was signed before a renewal is not refused after it.
      return await prisma.$queryRaw<PushTask[]>`
        UPDATE feeds SET hub_asked_at = now(), push = CASE WHEN push = 'on' THEN 'on' ELSE 'asked' END,
          hub_secret = coalesce(hub_secret, md5(id || ${secret}) || ${secret})
        WHERE id IN (
          SELECT id FROM feeds
          WHERE hub_url IS NOT NULL AND topic_url IS NOT NULL AND removed_at IS NULL AND state IN ('active', 'failing')
            AND (lease_until IS NULL OR lease_until < now() + interval '3 hours')
            AND (hub_asked_at IS NULL OR hub_asked_at < now() - CASE push
              WHEN 'refused' THEN interval '1 day' ELSE interval '1 hour' END)
          ORDER BY hub_asked_at NULLS FIRST LIMIT ${limit} FOR UPDATE SKIP LOCKED)
        RETURNING id AS "feedId", hub_url AS "hubUrl", topic_url AS "topicUrl", hub_secret AS secret`;
    },

    async answerPush(id, { topicUrl, granted, leaseSeconds }) {
      const seconds = Math.min(lease.longest, Math.max(lease.shortest, leaseSeconds ?? lease.unsaid));
      const { count } = await prisma.feed.updateMany({
        where: { id, topicUrl, removedAt: null, push: { in: ['asked', 'on'] } },
        data: granted
          ? { push: 'on', leaseUntil: new Date(Date.now() + seconds * 1000) }
          : { push: 'refused', leaseUntil: null },
      });
      return count === 1;
    },

    async pushSecret(id) {
      const row = await prisma.feed.findFirst({
        where: { id, removedAt: null, push: 'on', leaseUntil: { gt: new Date() } },
        select: { hubSecret: true },
      });
      return row?.hubSecret ?? null;
    },

    async takePush(id, { bytes, mediaType }) {
      return await transaction(async (tx) => {
        const row = await lockFeed(tx, id);
        if (!row || (row.state !== 'active' && row.state !== 'failing')) return null;
        await tx.feedPush.create({ data: { feedId: id, bytes: new Uint8Array(bytes), mediaType } });
        return { id: await schedulePoll(tx, { ...row, id: id as FeedId }), kind: 'poll' as const };
      });
    },
  };
}
