import type { Documents, Readings } from '@sayso/db';
import type { Received } from '@sayso/intake';
import type { Log, Queues } from '@sayso/queue';
import type { Provenance } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import type { Work } from '../process-job.ts';
import type { ThreadPool } from '../threads/create-thread-pool.ts';
import type { ReadItem } from '../threads/read-document.ts';

/** `read`: a stored document to articles and readings, and a match job for each version. */
export function readStored(room: {
  documents: Pick<Documents, 'get'>;
  readings: Readings;
  reading: ThreadPool<Received, ReadItem[]>;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'read'> {
  return async ({ id, subject: { documentId } }, signal) => {
    const { bytes: stored, mediaType, provenance } = await room.documents.get(documentId);
    // A copy to give away: what the database answers is a view into a larger buffer, and all of that would go along.
    const bytes = new Uint8Array(stored);
    const received = { bytes, mediaType, ...namesOf(provenance) };
    const items = await room.reading.run(received, signal, { transfer: [bytes.buffer] });
    const matches = await room.readings.save({ readJobId: id, documentId, items });
    for (const match of matches) await deliverJob(match, room);
  };
}

const namesOf = (provenance: Provenance): { name: string | null; url: string | null } =>
  provenance.how === 'url' ? { name: null, url: provenance.finalUrl } : { name: provenance.name, url: null };
