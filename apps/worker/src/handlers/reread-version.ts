import type { Readings } from '@sayso/db';
import type { Log, Queues } from '@sayso/queue';
import { tellDropped } from '@sayso/reader/open';
import type { Article } from '@sayso/schema';
import { deliverJob } from '../deliver-job.ts';
import type { Pool } from '../pool.ts';
import type { Work } from '../process-job.ts';
import type { RereadArticle } from '../processes/reread-article.ts';

/** `reread`: a version once more, by the reader of today. What it was taken apart into stays; its claims are matched anew. */
export function rereadVersion(room: {
  readings: Pick<Readings, 'articleOf' | 'saveAgain'>;
  rereading: Pool<Article, RereadArticle>;
  queues: Pick<Queues, 'add'>;
  log: Log;
}): Work<'reread'> {
  return async ({ id, subject: { versionId } }, signal) => {
    const article = await room.readings.articleOf(versionId);
    const { dropped, ...read } = await room.rereading.run(article, signal);
    if (dropped) room.log.warn({ jobId: id, versionId, ...dropped }, tellDropped(dropped));
    for (const match of await room.readings.saveAgain({ rereadJobId: id, versionId, ...read }))
      await deliverJob(match, room);
  };
}
