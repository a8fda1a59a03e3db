import type { Documents, Readings } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import type { Provenance } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import type { Work } from '../process-job.ts';
import type { ReadingPool } from '../reading/create-reading-pool.ts';

/** `read`: a stored document to articles and readings, and a match job for each version. */
export function readStored(room: {
  documents: Pick<Documents, 'get'>;
  readings: Readings;
  pool: ReadingPool;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'read'> {
  return async ({ id, subject: { documentId } }, signal) => {
    const { bytes, mediaType, provenance } = await room.documents.get(documentId);
    const items = await room.pool.read({ bytes, mediaType, ...namesOf(provenance) }, signal);
    const matches = await room.readings.save({ readJobId: id, documentId, items });
    for (const match of matches) await deliverJob(match, room);
  };
}

const namesOf = (provenance: Provenance): { name: string | null; url: string | null } =>
  provenance.how === 'url' ? { name: null, url: provenance.finalUrl } : { name: provenance.name, url: null };
