import { z } from 'zod';
import { Failure } from './errors.ts';
import { BatchId, DocumentId, FeedId, JobId, VersionId } from './ids.ts';

export const JobKind = z.enum(['poll', 'fetch', 'read', 'reread', 'match']);
export type JobKind = z.infer<typeof JobKind>;

/**
 * `waiting` for its first try, `active` under a worker, `retrying` after a failure that may pass, `done`,
 * `quarantined` after one that will not: it keeps its reason, and a person can replay it.
 */
export const JobState = z.enum(['waiting', 'active', 'retrying', 'done', 'quarantined']);
export type JobState = z.infer<typeof JobState>;

/** What a job works on: what it has depends on its kind. */
export const JobSubject = z.discriminatedUnion('kind', [
  /** One row a feed, set to work again each time that the feed is due. */
  z.object({ kind: z.literal('poll'), feedId: FeedId }),
  z.object({ kind: z.literal('fetch'), url: z.url({ protocol: /^https?$/ }) }),
  z.object({ kind: z.literal('read'), documentId: DocumentId }),
  /** A version that is read once more, by the reader of today. */
  z.object({ kind: z.literal('reread'), versionId: VersionId }),
  z.object({ kind: z.literal('match'), versionId: VersionId }),
]);
export type JobSubject = z.infer<typeof JobSubject>;

/** The row that owns a job's state. Times are ISO moments. */
export const Job = z.object({
  id: JobId,
  subject: JobSubject,
  state: JobState,
  /** What was handed in together, shown together. */
  batchId: BatchId.nullable(),
  /** What a person calls it: a file's name, an address, a headline. */
  label: z.string().min(1),
  /** How often a worker has started it. */
  attempts: z.int().nonnegative(),
  failure: Failure.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Job = z.infer<typeof Job>;
