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
          const { readOpml, tellOutline } = await import('@sayso/intake');
          const list = readOpml({ bytes });
          if (!list) throw new AppError('unsupported-format', 'This is no OPML list of feeds.');
          const { subscriptions } = list;
          for (const outline of list.refused) io.note(plainLine(tellOutline(outline)));
          if (subscriptions.length === 0)
            throw new AppError('no-article', 'This list names no feed that could be followed.');
          const refused: { url: string; title: string | null; error: Failure }[] = [];
          let [added, already] = [0, 0];
          for (const { feedUrl: url, ...named } of subscriptions)
            try {
              const { job } = await services.db.feeds.add({ url, ...named });
              if (job) await tellQueue(services, { id: job, kind: 'poll' });
              if (job) added += 1;
              else already += 1;
            } catch (error) {
              refused.push({ url, title: named.title, error: toFailure(error) });
            }
          const missed = refused.length + list.refused.length;
          if (io.json) await io.print(toJson({ added, already, refused, outlines: list.refused }));
          else {
            for (const { url, title, error } of refused)
              io.note(plainLine(`${title === null ? '' : `“${title}”, `}${url}: ${error.message}`));
            await io.print(`${added} followed, ${already} followed already, ${missed} not.\n`);
          }
          return missed > 0 ? somethingFailed : 0;
        }),
      ),
    );
}
