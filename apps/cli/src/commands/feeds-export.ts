import { writeOpml } from '@sayso/schema';
import { Command } from 'commander';
import { listFeeds } from '../feeds/list-feeds.ts';
import { toJson } from '../output/io.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

/** `sayso feeds export` */
export function feedsExportCommand(): Command {
  return new Command('export')
    .summary('print the feeds as a list for other readers (OPML)')
    .description('Print the feeds that are followed as a list of subscriptions (OPML 2.0).')
    .action(
      runAction((io) =>
        withDatabase(async (db) => {
          const subscriptions = (await listFeeds(db)).map(({ title, url, siteUrl, folders }) => ({
            title,
            feedUrl: url,
            siteUrl,
            folders,
          }));
          await io.print(io.json ? toJson({ subscriptions }) : writeOpml('Feeds of Sayso', subscriptions));
        }),
      ),
    );
}
