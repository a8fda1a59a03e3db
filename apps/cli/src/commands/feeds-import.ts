import { AppError, type Failure } from '@sayso/schema';
import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { readFileOf, readStdin } from '../input/read-document.ts';
import { toFailure } from '../output/explain-error.ts';
import { toJson } from '../output/io.ts';
import { plainLine } from '../output/plain-line.ts';
import { runAction, somethingFailed } from '../run-action.ts';
import { withServices } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';

/** `sayso feeds import` */
export function feedsImportCommand(): Command {
  return new Command('import')
    .summary('follow every feed of a list (OPML)')
    .description('Follow every feed of a list of subscriptions (OPML), as other readers export it.')
    .argument('<file>', 'the list, or - for standard input')
    .action(
      runAction((io, _options: object, file: string) =>
        withServices(async (services) => {
          const { bytes } = await (file === '-' ? readStdin() : readFileOf(file, readEnv().userFolder));
          const { readOpml } = await import('@sayso/intake');
          const subscriptions = readOpml({ bytes });
          if (!subscriptions) throw new AppError('unsupported-format', 'This is no OPML list of feeds.');
          if (subscriptions.length === 0)
            throw new AppError('no-article', 'This list names no feed that could be followed.');
          const refused: { url: string; error: Failure }[] = [];
          let [added, already] = [0, 0];
          for (const { feedUrl: url, ...named } of subscriptions)
            try {
              const { job } = await services.db.feeds.add({ url, ...named });
              if (job) await tellQueue(services, { id: job, kind: 'poll' });
              if (job) added += 1;
              else already += 1;
            } catch (error) {
              refused.push({ url, error: toFailure(error) });
            }
          if (io.json) await io.print(toJson({ added, already, refused }));
          else {
            for (const { url, error } of refused) io.note(`${plainLine(url)}  ${error.message}`);
            await io.print(`${added} followed, ${already} followed already, ${refused.length} not.\n`);
          }
          return refused.length > 0 ? somethingFailed : 0;
        }),
      ),
    );
}
