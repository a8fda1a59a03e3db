import { type Job, JobKind, JobState } from '@sayso/schema';
import { Command, InvalidArgumentError, Option } from 'commander';
import { toJson } from '../output/io.ts';
import { plainLine, shortLine } from '../output/plain-line.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

type Options = { state?: JobState; kind?: JobKind; limit: number; cursor?: string };

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError('It has to be a whole number from 1 to 100.');
  return limit;
}

/** `sayso jobs list` */
export function jobsListCommand(): Command {
  return new Command('list')
    .summary('list jobs, the newest first')
    .description('List jobs, the newest first, each failed one with its reason.')
    .addOption(new Option('--state <state>', 'only those in this state').choices(JobState.options))
    .addOption(new Option('--kind <kind>', 'only those of this kind').choices(JobKind.options))
    .option('--limit <n>', 'how many, 1 to 100', parseLimit, 30)
    .option('--cursor <cursor>', 'go on where an earlier list ended')
    .action(
      runAction((io, { state, kind, limit, cursor }: Options) =>
        withDatabase(async (db) => {
          const page = await db.jobs.list(
            { ...(state && { state }), ...(kind && { kind }) },
            { limit, cursor: cursor ?? null },
          );
          await io.print(io.json ? toJson(page) : describe(page.items));
          if (!io.json && page.nextCursor) io.note(`There are more: add --cursor ${page.nextCursor}`);
        }),
      ),
    );
}

function describe(jobs: Job[]): string {
  if (jobs.length === 0) return 'No jobs.\n';
  const table = formatTable(
    jobs.map((job) => [
      job.id,
      job.subject.kind,
      job.state,
      job.attempts,
      job.updatedAt.slice(0, 19).replace('T', ' '),
      shortLine(job.label, 60),
    ]),
    ['id', 'kind', 'state', 'tries', 'changed (UTC)', 'what'],
  );
  const lines = table.split('\n');
  // A reason stands under its job, where there is room for a sentence.
  return jobs
    .reduce((text, job, index) => {
      const reason = job.failure && job.state !== 'done' ? `\n    ${plainLine(job.failure.message)}` : '';
      return `${text}\n${lines[index + 1]}${reason}`;
    }, lines[0] ?? '')
    .concat('\n');
}
