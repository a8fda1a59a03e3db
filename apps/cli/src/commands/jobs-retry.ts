import { AppError, type Failure, type Job, type JobId } from '@sayso/schema';
import { Command } from 'commander';
import { toFailure } from '../output/explain-error.ts';
import { toJson } from '../output/io.ts';
import { shortLine } from '../output/plain-line.ts';
import { runAction, somethingFailed } from '../run-action.ts';
import { type Services, withServices } from '../services/open-services.ts';
import { tellQueue } from '../services/tell-queue.ts';
import { parseJobId } from './jobs-show.ts';

type Outcome = { retried: Job[]; failed: { id: JobId; error: Failure }[] };

/** `sayso jobs retry` */
export function jobsRetryCommand(): Command {
  return new Command('retry')
    .summary('do failed jobs again')
    .description('Do jobs again that failed: those named, or every quarantined one.')
    .argument('[id...]', 'ids of jobs', (value: string, ids: JobId[] = []) => [...ids, parseJobId(value)])
    .option('--all-quarantined', 'every job that is in quarantine')
    .action(
      runAction((io, { allQuarantined }: { allQuarantined?: boolean }, ids: JobId[] = []) =>
        withServices(async (services) => {
          if (ids.length > 0 === (allQuarantined === true))
            throw new AppError('bad-request', 'Name the jobs to retry, or say --all-quarantined.');
          const outcome = await retryAll(services, allQuarantined ? await listQuarantined(services) : ids);
          if (io.json) await io.print(toJson(outcome));
          else {
            for (const job of outcome.retried)
              await io.print(`${job.id}  ${job.state}  ${shortLine(job.label, 60)}\n`);
            for (const { id, error } of outcome.failed) io.note(`${id}  ${error.message}`);
            io.note(`${outcome.retried.length} queued again, ${outcome.failed.length} not.`);
          }
          return outcome.failed.length > 0 ? somethingFailed : 0;
        }),
      ),
    );
}

/** The ids are gathered before the first retry: a page of a list that shrinks meanwhile would skip some. */
async function listQuarantined({ db }: Services): Promise<JobId[]> {
  const ids: JobId[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof db.jobs.list>> = await db.jobs.list(
      { state: 'quarantined' },
      { limit: 100, cursor },
    );
    ids.push(...page.items.map((job) => job.id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
}

async function retryAll(services: Services, ids: JobId[]): Promise<Outcome> {
  const outcome: Outcome = { retried: [], failed: [] };
  for (const id of ids)
    try {
      const job = await services.db.jobs.retry(id);
      await tellQueue(services, { id, kind: job.subject.kind });
      outcome.retried.push(job);
    } catch (error) {
      outcome.failed.push({ id, error: toFailure(error) });
    }
  return outcome;
}
