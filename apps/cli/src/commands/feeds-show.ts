import { type FeedPage, skippedInWords } from '@sayso/schema';
import { Command } from 'commander';
import { momentWords } from '../feeds/moment-words.ts';
import { parseFeedId } from '../feeds/parse-feed-id.ts';
import { toJson } from '../output/io.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

/** `sayso feeds show` */
export function feedsShowCommand(): Command {
  return new Command('show')
    .summary('print all of one feed, with its latest polls')
    .description('Print all that is known of one feed, with its latest polls.')
    .argument('<id>', 'the id of a feed', parseFeedId)
    .action(
      runAction((io, _options: object, id: ReturnType<typeof parseFeedId>) =>
        withDatabase(async (db) => {
          const page = await db.feeds.get(id);
          await io.print(io.json ? toJson(page) : describe(page));
        }),
      ),
    );
}

function describe({ feed, polls }: FeedPage): string {
  const rows: [string, string][] = [
    ['id', feed.id],
    ['title', feed.title ?? '–'],
    ['address', feed.url],
    ['site', feed.siteUrl ?? '–'],
    ['folder', feed.folders.join(' / ') || '–'],
    ['family', feed.publisherFamily ?? '–'],
    ['state', feed.state],
    ['items', String(feed.items)],
    ['asked every', `${Math.round(feed.intervalMs / 60_000)} min`],
    ['not asked', skippedInWords(feed) ?? '–'],
    ['next poll', momentWords(feed.nextPollAt)],
    ['last new', momentWords(feed.lastItemAt)],
    ['pushed', feed.push],
  ];
  if (feed.failure)
    rows.push(
      ['since', momentWords(feed.failingSince)],
      ['reason', `${feed.failure.message} (${feed.failure.code})`],
    );
  const history = formatTable(
    polls.map((poll) => [
      momentWords(poll.at),
      poll.how,
      poll.status ?? '–',
      poll.newItems,
      poll.changedItems,
      poll.failure?.message ?? '',
    ]),
    ['polled (UTC)', 'how', 'status', 'new', 'changed', ''],
  );
  return `${formatTable(rows)}\n${polls.length === 0 ? 'Not asked yet.\n' : history}`;
}
