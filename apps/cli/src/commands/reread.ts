import { AppError, ArticleId } from '@sayso/schema';
import { Command, InvalidArgumentError } from 'commander';
import { toJson } from '../output/io.ts';
import { runAction } from '../run-action.ts';
import { withServices } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';

/** An option that has to be the id of an article. */
function parseArticleId(value: string): ArticleId {
  const id = ArticleId.safeParse(value);
  if (!id.success)
    throw new InvalidArgumentError('That is not the id of an article. It stands in the address of its page.');
  return id.data;
}

/** `sayso reread`: has articles read once more, by the reader of today. */
export function rereadCommand(): Command {
  return new Command('reread')
    .summary('read articles once more, by the reader of today')
    .description(
      'Have every version of an article, or of all of them, read once more by the reader that the\n' +
        'worker has now, and its claims matched anew. Claims keep their ids, and what the desk decided\n' +
        'stays. The worker does it in between; sayso jobs list --kind reread shows how far it is.',
    )
    .option('--article <id>', 'one article', parseArticleId)
    .option('--all', 'every article')
    .action(
      runAction((io, { article, all }: { article?: ArticleId; all?: boolean }) =>
        withServices(async (services) => {
          if ((article === undefined) === (all !== true))
            throw new AppError('bad-request', 'Name one article with --article, or say --all.');
          const { batchId, jobs } = await services.db.readings.requestReread({ articleId: article });
          let told = true;
          for (const job of jobs) told = told && (await tellQueue(services, job));
          if (io.json) await io.print(toJson({ batchId, jobs: jobs.map(({ id }) => id) }));
          else await io.print(`${jobs.length} to read once more, in batch ${batchId}\n`);
          if (jobs.length === 0) io.note('There is nothing to read, or it waits to be read again already.');
          if (!told) io.note('Redis does not answer. It will be read once that is back.');
          return 0;
        }),
      ),
    );
}
