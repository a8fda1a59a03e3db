import { type Feed, FeedState } from '@sayso/schema';
import { Command, Option } from 'commander';
import { listFeeds } from '../feeds/list-feeds.ts';
import { momentWords } from '../feeds/moment-words.ts';
import { toJson } from '../output/io.ts';
import { plainLine, shortLine } from '../output/plain-line.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

/** `sayso feeds list` */
export function feedsListCommand(): Command {
  return new Command('list')
    .summary('list feeds, those that fail first')
    .description('List the feeds that are followed: those that fail first, each with since when and why.')
    .addOption(new Option('--state <state>', 'only those in this state').choices(FeedState.options))
    .action(
      runAction((io, { state }: { state?: FeedState }) =>
        withDatabase(async (db) => {
          const feeds = await listFeeds(db, state);
          await io.print(io.json ? toJson({ feeds }) : describe(feeds));
        }),
      ),
    );
}

function describe(feeds: Feed[]): string {
  if (feeds.length === 0) return 'No feeds. Follow one: sayso feeds add ADDRESS\n';
  const lines = formatTable(
    feeds.map((feed) => [
      feed.id,
      feed.state,
      feed.items,
      momentWords(feed.lastItemAt),
      momentWords(feed.nextPollAt),
      shortLine(feed.title ?? feed.url, 60),
    ]),
    ['id', 'state', 'items', 'last new (UTC)', 'next poll (UTC)', 'feed'],
  ).split('\n');
  // A reason stands under its feed, where there is room for a sentence.
  const rows = feeds.map(({ failure, failingSince }, index) =>
    failure
      ? `${lines[index + 1]}\n    since ${momentWords(failingSince)}: ${plainLine(failure.message)}`
      : lines[index + 1],
  );
  return `${[lines[0], ...rows].join('\n')}\n`;
}
