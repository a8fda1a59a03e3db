import { writeOpml } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { listAllFeeds } from './list-all-feeds.ts';

/** Every feed that is followed as a list of subscriptions (OPML 2.0). */
export const exportOpml = procedure.output(z.string()).query(async ({ ctx }) => {
  const feeds = await listAllFeeds(ctx.db);
  return writeOpml(
    'Feeds of Sayso',
    feeds.map(({ title, url, siteUrl, folders }) => ({ title, feedUrl: url, siteUrl, folders })),
  );
});
