import { Job, type JobKind } from '@sayso/schema';
import type { Job as JobRow } from '../generated/prisma/client.ts';

const subjectOf = {
  poll: 'feedId',
  fetch: 'url',
  read: 'documentId',
  reread: 'versionId',
  match: 'versionId',
} as const satisfies Record<JobKind, string>;

/** A job from its row. */
export function toJob(row: JobRow): Job {
  const kind = row.kind as keyof typeof subjectOf;
  return Job.parse({
    id: row.id,
    subject: { kind, [subjectOf[kind]]: row.subject },
    state: row.state,
    batchId: row.batchId,
    label: row.label,
    attempts: row.attempts,
    failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  });
}
