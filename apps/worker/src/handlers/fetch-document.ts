import type { Documents, Feeds, Jobs, Politeness } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import { deliverJob } from '../deliver-job.ts';
import type { Downloader } from '../download/create-downloader.ts';
import type { Work } from '../process-job.ts';
import { takeTurn } from '../take-turn.ts';

/** `fetch`: downloads an address and hands its bytes in, as a document like any other. */
export function fetchDocument(room: {
  documents: Pick<Documents, 'accept'>;
  feeds: Pick<Feeds, 'toldOf'>;
  jobs: Pick<Jobs, 'takeTurn'>;
  politeness: Politeness;
  downloader: Downloader;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'fetch'> {
  return async ({ id, subject: { url }, batchId, label }, signal) => {
    await takeTurn(id, url, room, signal);
    const { bytes, mediaType, finalUrl } = await room.downloader.download(url, signal);
    const told = await room.feeds.toldOf(id);
    const receipt = await room.documents.accept({
      bytes,
      mediaType,
      provenance: { how: 'url', url, finalUrl, ...(told && { told }) },
      label,
      fetchJobId: id,
      ...(batchId ? { batchId } : {}),
    });
    await deliverJob({ id: receipt.jobId, kind: 'read' }, room);
  };
}
