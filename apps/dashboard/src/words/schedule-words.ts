import type { Feed } from '@sayso/schema';
import { countWords } from './count-words.ts';
import { everyWords } from './feed-words.ts';

/** The distance at which a feed is asked that its hub brings, and the longest wait after a poll that was lost. */
const [pushedMs, lostMs] = [3_600_000, 15 * 60_000];

/** Waits are longer than planned by up to a tenth; what is longer still has a reason of its own. */
const slack = 1.2;

type Planned = Pick<Feed, 'state' | 'intervalMs' | 'floorMs' | 'push' | 'failures' | 'nextPollAt'>;

/**
 * How often a feed is asked, and why so often, as sentences.
 *
 * @param now the moment at which the feed was as it is shown, in milliseconds
 */
export function scheduleWords(feed: Planned, now: number): string {
  if (feed.state === 'paused') return 'It was paused here, and is not asked until it is resumed.';
  if (feed.state === 'gone') return 'It is asked no more, until it is resumed.';
  const everyMs = Math.max(feed.intervalMs, feed.floorMs, feed.push === 'on' ? pushedMs : 0);
  if (feed.state === 'failing')
    return `It failed ${feed.failures === 1 ? 'once' : `${countWords(feed.failures, 'time')} in a row`}. After each failure the wait doubles, up to a day; it is never given up.`;
  const every = `Asked every ${everyWords(everyMs)}`;
  const why =
    feed.push === 'on' && everyMs === pushedMs
      ? 'its hub brings what is new, and this is to be sure of the hub.'
      : everyMs === feed.floorMs && feed.floorMs > feed.intervalMs
        ? 'the feed itself asks not to be asked more often.'
        : 'twice as often after news, a quarter less often after none.';
  const waitMs = feed.nextPollAt === null ? 0 : Date.parse(feed.nextPollAt) - now;
  const held =
    waitMs > slack * Math.max(everyMs, lostMs)
      ? ' This time its site wants to be left alone for longer, and is.'
      : '';
  return `${every}: ${why}${held}`;
}
