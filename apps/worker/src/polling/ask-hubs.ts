import type { Feeds, PushTask } from '@sayso/db';
import type { Log } from '@sayso/queue';
import { toAppError } from '@sayso/schema';
import type { Downloader } from '../download/create-downloader.ts';

/** Hubs asked in one go. */
const atATime = 20;

/** How long a hub is asked to bring a feed, in seconds. It may grant less; before it ends it is asked anew. */
const leaseSeconds = 10 * 24 * 3600;

/**
 * Asks the hubs of feeds (WebSub, 5.1) to bring what is new, those first that were never asked and those whose lease
 * ends. A hub that does not take it changes nothing: the feed goes on being polled, and the hub is asked again later.
 *
 * @param publicUrl where hubs reach the desk
 */
export async function askHubs({
  feeds,
  downloader,
  publicUrl,
  log,
}: {
  feeds: Pick<Feeds, 'pushesToAsk' | 'answerPush'>;
  downloader: Pick<Downloader, 'post'>;
  publicUrl: string;
  log: Log;
}): Promise<void> {
  for (const task of await feeds.pushesToAsk(atATime)) {
    const reason = await ask(task);
    if (reason === null) continue;
    await feeds.answerPush(task.feedId, { topicUrl: task.topicUrl, granted: false, leaseSeconds: null });
    log.warn(
      { feedId: task.feedId, hub: task.hubUrl, reason },
      'a hub does not take subscriptions: its feed is polled',
    );
  }

  /** @returns why the hub will not, null where it takes the question and answers it later */
  async function ask({ feedId, hubUrl, topicUrl, secret }: PushTask): Promise<string | null> {
    const form = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': topicUrl,
      'hub.callback': new URL(`api/websub/${feedId}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`)
        .href,
      'hub.secret': secret,
      'hub.lease_seconds': String(leaseSeconds),
    });
    try {
      const status = await downloader.post(hubUrl, form, new AbortController().signal);
      return status >= 200 && status < 300 ? null : `it answered ${status}`;
    } catch (error) {
      return toAppError(error).message;
    }
  }
}
