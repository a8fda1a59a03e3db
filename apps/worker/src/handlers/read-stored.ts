import type { Documents, Feeds, Readings } from '@sayso/db';
import { compareBodies, type Refused, tellRefused } from '@sayso/intake';
import type { Log, Queues } from '@sayso/queue';
import { tellDropped } from '@sayso/reader/open';
import { AppError, type Failure, type Provenance } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import { followFeeds } from '../polling/follow-feeds.ts';
import type { Pool } from '../pool.ts';
import type { Work } from '../process-job.ts';
import type { DocumentToRead, ReadDocument } from '../processes/read-document.ts';

/**
 * `read`: a stored document to articles and readings, and a match job for each version. Where files of an archive were
 * refused, the others are kept, and the job ends in quarantine, which tells what is missing. A list of subscriptions is
 * followed from then on.
 */
export function readStored(room: {
  documents: Pick<Documents, 'get'>;
  readings: Readings;
  feeds: Pick<Feeds, 'add'>;
  reading: Pool<DocumentToRead, ReadDocument>;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'read'> {
  return async ({ id, subject: { documentId } }, signal) => {
    const { bytes, mediaType, provenance } = await room.documents.get(documentId);
    const told = provenance.how === 'url' ? (provenance.told ?? null) : null;
    const read = await room.reading.run({ bytes, mediaType, told, ...namesOf(provenance) }, signal);
    if (read.kind === 'feeds') return await followFeeds(read.list, room);
    const { items, refused, dropped } = read;
    if (dropped) room.log.warn({ jobId: id, documentId, ...dropped }, tellDropped(dropped));
    const failure = refused.length > 0 ? failureOf(refused) : null;
    const matches = await room.readings.save({
      readJobId: id,
      documentId,
      items,
      compare: compareBodies,
      refused: failure,
    });
    for (const match of matches) await deliverJob(match, room);
    if (failure) throw new AppError(failure.code, failure.message);
  };
}

function namesOf(provenance: Provenance): { name: string | null; url: string | null } {
  if (provenance.how === 'url') return { name: null, url: provenance.finalUrl };
  if (provenance.how === 'feed') return { name: null, url: provenance.feedUrl };
  return { name: provenance.name, url: null };
}

const failureOf = (refused: Refused[]): Failure => ({
  code: refused[0]!.failure.code,
  message: `${refused.length === 1 ? 'One file in it was' : `${refused.length} files in it were`} not read; what else is in it was. ${tellRefused(refused)}`,
});
