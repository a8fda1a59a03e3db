import type { FeedId } from '@sayso/schema';
import { Command } from 'commander';
import { parseFeedId } from '../feeds/parse-feed-id.ts';
import { toJson } from '../output/io.ts';
import { plainLine } from '../output/plain-line.ts';
import { runAction } from '../run-action.ts';
import { type Services, withServices } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';

type Change = {
  name: string;
  summary: string;
  /** What is said of a feed that was changed. */
  done: string;
  /** @returns what the feed is called */
  run(services: Services, id: FeedId): Promise<string>;
};

const changes: Change[] = [
  {
    name: 'pause',
    summary: 'ask a feed no more until it is resumed',
    done: 'paused',
    run: async ({ db }, id) => {
      const { title, url } = await db.feeds.pause(id);
      return title ?? url;
    },
  },
  {
    name: 'resume',
    summary: 'follow a feed again that was paused or gone',
    done: 'followed again',
    run: async (services, id) => {
      const { feed, job } = await services.db.feeds.resume(id);
      await tellQueue(services, { id: job, kind: 'poll' });
      return feed.title ?? feed.url;
    },
  },
  {
    name: 'remove',
    summary: 'follow a feed no longer; what it brought stays',
    done: 'removed',
    run: async ({ db }, id) => {
      const { feed } = await db.feeds.get(id);
      await db.feeds.remove(id);
      return feed.title ?? feed.url;
    },
  },
  {
    name: 'poll',
    summary: 'ask a feed now',
    done: 'is asked now',
    run: async (services, id) => {
      const { feed, job } = await services.db.feeds.pollNow(id);
      await tellQueue(services, { id: job, kind: 'poll' });
      return feed.title ?? feed.url;
    },
  },
];

/** `sayso feeds pause`, `resume`, `remove` and `poll`: one feed, one change. */
export const feedsChangeCommands = (): Command[] =>
  changes.map(({ name, summary, done, run }) =>
    new Command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
      .argument('<id>', 'the id of a feed', parseFeedId)
      .action(
        runAction((io, _options: object, id: FeedId) =>
          withServices(async (services) => {
            const title = await run(services, id);
            await io.print(io.json ? toJson({ id, done: name }) : `${id}  ${done}  ${plainLine(title)}\n`);
          }),
        ),
      ),
  );
