import type { Feeds } from '@sayso/db';
import { type OpmlList, tellOutline } from '@sayso/intake';
import type { Log, Queues } from '@sayso/queue';
import { AppError, toAppError } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';

/** Feeds that are named in the sentence that says which were refused. */
const named = 20;

/**
 * Follows every feed of a list. Done twice it changes nothing: a feed is followed once.
 *
 * @throws AppError `no-article` where the list has none; `bad-request` where some cannot be followed, the others being
 *   followed all the same
 */
export async function followFeeds(
  list: OpmlList,
  room: { feeds: Pick<Feeds, 'add'>; queues: Pick<Queues, 'add'>; log: Log },
): Promise<void> {
  const { subscriptions } = list;
  const refused = list.refused.map(tellOutline);
  if (subscriptions.length === 0)
    throw new AppError(
      'no-article',
      ['This list of subscriptions names no feed that could be followed.', ...refused.slice(0, named)].join(
        ' ',
      ),
    );
  for (const { feedUrl, title, siteUrl, folders } of subscriptions)
    try {
      const { job } = await room.feeds.add({ url: feedUrl, title, siteUrl, folders });
      if (job) await deliverJob({ id: job, kind: 'poll' }, room);
    } catch (error) {
      const { code, message } = toAppError(error);
      if (code !== 'bad-request' && code !== 'address-refused') throw error;
      refused.push(`${title === null ? '' : `“${title}”, `}${feedUrl.slice(0, 200)}: ${message}`);
    }
  const more = refused.length > named ? ` And ${refused.length - named} more.` : '';
  if (refused.length > 0)
    throw new AppError(
      'bad-request',
      `${refused.length} of ${subscriptions.length + list.refused.length} feeds cannot be followed; the others are. ${refused.slice(0, named).join(' ')}${more}`,
    );
}
