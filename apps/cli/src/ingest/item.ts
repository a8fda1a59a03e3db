import type { DocumentId, Failure, JobId } from '@sayso/schema';

/** How an input ended: `waiting` is stored, and will be read though nobody waits for it here. */
export type Outcome = 'read' | 'already' | 'failed' | 'waiting';

/** One input of `sayso ingest`, and what has become of it. */
export type Item = {
  input: string;
  outcome: Outcome;
  documentId: DocumentId | null;
  /** The job that is at it: a fetch for an address, else a read. Null where it was not taken in at all. */
  jobId: JobId | null;
  error: Failure | null;
};

/** An item that was taken in. Its jobs carry the label; `already` where they are those of an earlier time. */
export type HandedIn = Item & { jobId: JobId; label: string; already: boolean };

export const wasHandedIn = (item: Item): item is HandedIn => item.jobId !== null;
