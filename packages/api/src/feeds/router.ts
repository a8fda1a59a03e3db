import { router } from '../trpc.ts';
import { addFeed } from './add-feed.ts';
import { countFeeds } from './count-feeds.ts';
import { exportOpml } from './export-opml.ts';
import { getFeed } from './get-feed.ts';
import { importOpml } from './import-opml.ts';
import { listFeeds } from './list-feeds.ts';
import { pauseFeed } from './pause-feed.ts';
import { pollFeed } from './poll-feed.ts';
import { removeFeed } from './remove-feed.ts';
import { resumeFeed } from './resume-feed.ts';

export const feedsRouter = router({
  list: listFeeds,
  counts: countFeeds,
  get: getFeed,
  add: addFeed,
  pause: pauseFeed,
  resume: resumeFeed,
  remove: removeFeed,
  pollNow: pollFeed,
  importOpml,
  exportOpml,
});
