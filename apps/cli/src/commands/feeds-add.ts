import { type Failure, type FeedId, parseAddress } from '@sayso/schema';
import { Command } from 'commander';
import { toFailure } from '../output/explain-error.ts';
import { toJson } from '../output/io.ts';
import { runAction, somethingFailed } from '../run-action.ts';
import { type Services, withServices } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';

type Added = { url: string; id: FeedId | null; already: boolean; error: Failure | null };

/** `sayso feeds add` */
export function feedsAddCommand(): Command {
  return new Command('add')
    .summary('follow feeds')
    .description('Follow the feeds at these addresses, or the feeds that the pages at them name.')
    .argument('<address...>', 'http(s) addresses of feeds, or of pages that name their feed')
    .action(
      runAction((io, _options: object, addresses: string[]) =>
        withServices(async (services) => {
          const added: Added[] = [];
          for (const url of addresses) added.push(await add(services, url));
          if (io.json) await io.print(toJson({ feeds: added }));
          else
            for (const { url, id, already, error } of added)
              if (error) io.note(`${url}  ${error.message}`);
              else await io.print(`${id}  ${already ? 'followed already' : 'followed'}  ${url}\n`);
          return added.some(({ error }) => error !== null) ? somethingFailed : 0;
        }),
      ),
    );
}

/** One address; a wrong one stops no other. */
async function add(services: Services, typed: string): Promise<Added> {
  try {
    const url = parseAddress(typed);
    const { id, already, job } = await services.db.feeds.add({ url });
    if (job) await tellQueue(services, { id: job, kind: 'poll' });
    return { url, id, already, error: null };
  } catch (error) {
    return { url: typed, id: null, already: false, error: toFailure(error) };
  }
}
