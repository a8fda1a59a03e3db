import type { Claims, MatchScene } from '@sayso/db';
import { countOrigins, type Joining, standingMention, weighPriority } from '@sayso/match';
import type { Work } from '../process-job.ts';
import type { ThreadPool } from '../threads/create-thread-pool.ts';

/** `match`: which claim each mention of a version makes, and how many origins each claim touched has now. */
export function matchVersion({
  claims,
  matching,
}: {
  claims: Pick<Claims, 'match'>;
  matching: ThreadPool<MatchScene, Joining>;
}): Work<'match'> {
  return ({ id, subject: { versionId } }, signal) =>
    claims.match({ versionId, matchJobId: id }, async (scene) => ({
      assignments: (await matching.run(scene, signal)).assignments,
      summarise: (mentions) => ({ origins: countOrigins(mentions), standing: standingMention(mentions).id }),
      prioritise: weighPriority,
    }));
}
