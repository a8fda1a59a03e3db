import type { Documents, Feeds, Jobs, Politeness } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import { deliverJob } from '../deliver-job.ts';
import type { Downloader } from '../download/create-downloader.ts';
import { BusySite, longestHostHoldMs } from '../download/refuse-status.ts';
import type { Work } from '../process-job.ts';
import { takeTurn } from '../take-turn.ts';

/** `fetch`: downloads an address and hands its bytes in, as a document like any other. */
export function fetchDocument(room: {
  documents: Pick<Documents, 'accept'>;
  feeds: Pick<Feeds, 'toldOf'>;
  jobs: Pick<Jobs, 'takeTurn' | 'holdOff'>;
  politeness: Politeness;
  downloader: Downloader;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'fetch'> {
  return async ({ id, subject: { url }, batchId, label }, signal) => {
    await takeTurn(id, url, room, signal);
    const { bytes, mediaType, finalUrl } = await room.downloader
      .download(url, signal)
      .catch(async (error: unknown) => {
        // Asked again before its time, a site would use up the tries.
        if (error instanceof BusySite && error.retryAfterMs > 0)
          await room.jobs.holdOff(new URL(url).hostname, Math.min(error.retryAfterMs, longestHostHoldMs));
        throw error;
      });
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
