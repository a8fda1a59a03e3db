import { JobId, type JobKind } from '@sayso/schema';
import { z } from 'zod';

/** What a job carries: the id of the row that owns its state, and nothing that could grow stale. */
export const JobPayload = z.strictObject({ jobId: JobId });
export type JobPayload = z.infer<typeof JobPayload>;

/** A kind of job, apart from the code that does it: producers load this, and no handler with it. */
export type JobDefinition<K extends JobKind = JobKind> = {
  kind: K;
  payload: typeof JobPayload;
  /** Tries in all; the failure of the last one is final. */
  attempts: number;
  /** Starts in all, those under a worker that died included. More than `attempts`: a restart is nobody's fault. */
  maxStarts: number;
  /** The wait before try n+1 is `delayMs` × 2ⁿ⁻¹, less a random part of it up to `jitter` (0…1). */
  backoff: { delayMs: number; jitter: number };
  /** How many one worker does at a time, unless the worker knows better. */
  concurrency: number;
};

/** Every kind of job there is. */
export const jobs = {
  poll: {
    kind: 'poll',
    payload: JobPayload,
    attempts: 5,
    maxStarts: 15,
    backoff: { delayMs: 2_000, jitter: 0.5 },
    concurrency: 8,
  },
  fetch: {
    kind: 'fetch',
    payload: JobPayload,
    attempts: 5,
    maxStarts: 15,
    backoff: { delayMs: 2_000, jitter: 0.5 },
    concurrency: 8,
  },
  read: {
    kind: 'read',
    payload: JobPayload,
    attempts: 3,
    maxStarts: 10,
    backoff: { delayMs: 1_000, jitter: 0.5 },
    concurrency: 2,
  },
  reread: {
    kind: 'reread',
    payload: JobPayload,
    attempts: 3,
    maxStarts: 10,
    backoff: { delayMs: 1_000, jitter: 0.5 },
    concurrency: 1, // what comes in goes before what is read again
  },
  match: {
    kind: 'match',
    payload: JobPayload,
    attempts: 5,
    maxStarts: 15,
    backoff: { delayMs: 1_000, jitter: 0.5 },
    concurrency: 1, // all matching takes one lock: more at a time would only wait for it
  },
} as const satisfies { [K in JobKind]: JobDefinition<K> };

/** The kinds, in the order in which a document passes through them. */
export const jobKinds = ['poll', 'fetch', 'read', 'reread', 'match'] as const satisfies readonly JobKind[];

/** The queue of a kind, as Redis names it. */
export const queueName = (kind: JobKind): string => `sayso-${kind}`;
