import { z } from 'zod';
import { FeedState } from '../feed.ts';
import { BatchId, DocumentId, FeedId, JobId } from '../ids.ts';
import { JobKind, JobState } from '../job.ts';
import { FeedCounts } from './feed.ts';

/** How one part of the house is: `detail` is a sentence for a person where it is not well. */
export const PartHealth = z.object({ ok: z.boolean(), detail: z.string().nullable() });
export type PartHealth = z.infer<typeof PartHealth>;

/** What `GET /api/health` answers. */
export const Health = z.object({
  ok: z.boolean(),
  postgres: PartHealth,
  redis: PartHealth,
  worker: PartHealth,
  dashboard: PartHealth,
  /** Feeds by state; null where PostgreSQL could not be asked. A failing feed is no failing house. */
  feeds: FeedCounts.nullable().optional(),
});
export type Health = z.infer<typeof Health>;

export const JobCounts = z.record(JobState, z.int().nonnegative());
export type JobCounts = z.infer<typeof JobCounts>;

/** What the house holds. */
export const Totals = z.object({
  documents: z.int(),
  articles: z.int(),
  readings: z.int(),
  mentions: z.int(),
  claims: z.int(),
  sources: z.int(),
  jobs: JobCounts,
  feeds: FeedCounts,
});
export type Totals = z.infer<typeof Totals>;

/** What changed, told as it happens. Ids only: whoever listens reads the row. */
export const ChangeEvent = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('job'),
    id: JobId,
    kind: JobKind,
    state: JobState,
    batchId: BatchId.nullable(),
  }),
  z.object({ what: z.literal('claims') }),
  z.object({ what: z.literal('feed'), id: FeedId, state: FeedState }),
]);
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** The answer to a document handed in. `already` where the very bytes were there before: nothing is stored twice. */
export const Receipt = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    documentId: DocumentId,
    jobId: JobId,
    batchId: BatchId,
    already: z.boolean(),
  }),
  z.object({ kind: z.literal('url'), jobId: JobId, batchId: BatchId, already: z.boolean() }),
]);
export type Receipt = z.infer<typeof Receipt>;
