import { type Job, JobId } from '@sayso/schema';
import { Command, InvalidArgumentError } from 'commander';
import { toJson } from '../output/io.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

/** An argument that has to be the id of a job. */
export function parseJobId(value: string): JobId {
  const id = JobId.safeParse(value);
  if (!id.success)
    throw new InvalidArgumentError('That is not the id of a job. sayso jobs list prints them.');
  return id.data;
}

/** `sayso jobs show` */
export function jobsShowCommand(): Command {
  return new Command('show')
    .summary('print all of one job')
    .description('Print all that is known of one job.')
    .argument('<id>', 'the id of a job', parseJobId)
    .action(
      runAction((io, _options: object, id: JobId) =>
        withDatabase(async (db) => {
          const job = await db.jobs.get(id);
          await io.print(io.json ? toJson(job) : describe(job));
        }),
      ),
    );
}

function describe(job: Job): string {
  const { subject } = job;
  const rows: [string, string][] = [
    ['id', job.id],
    ['what', job.label],
    ['kind', subject.kind],
    ['on', subjectOf(job)],
    ['batch', job.batchId ?? '–'],
    ['state', job.state],
    ['tries', String(job.attempts)],
    ['created', job.createdAt],
    ['started', job.startedAt ?? '–'],
    ['finished', job.finishedAt ?? '–'],
  ];
  if (job.failure) rows.push(['reason', `${job.failure.message} (${job.failure.code})`]);
  return formatTable(rows);
}

function subjectOf({ subject }: Job): string {
  switch (subject.kind) {
    case 'poll':
      return subject.feedId;
    case 'fetch':
      return subject.url;
    case 'read':
      return subject.documentId;
    case 'reread':
    case 'match':
      return subject.versionId;
  }
}
