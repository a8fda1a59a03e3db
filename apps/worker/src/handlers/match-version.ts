import type { Claims, MatchScene } from '@sayso/db';
import { pickWordings, summariseClaim, weighPriority } from '@sayso/match';
import type { Pool } from '../pool.ts';
import type { Work } from '../process-job.ts';
import type { MatchedScene } from '../threads/match-scene.ts';

/**
 * `match`: which claim each mention of a version makes, what its text copies, and, for each claim touched, how many
 * origins it has now, what contradicts it and what it lost on its way.
 */
export function matchVersion({
  claims,
  matching,
}: {
  claims: Pick<Claims, 'match'>;
  matching: Pool<MatchScene, MatchedScene>;
}): Work<'match'> {
  return ({ id, subject: { versionId } }, signal) =>
    claims.match({ versionId, matchJobId: id }, async (scene) => {
      const { assignments, suggestions, copies } = await matching.run(scene, signal);
      return {
        assignments,
        links: suggestions,
        copies,
        summarise: summariseClaim,
        prioritise: weighPriority,
        wordings: pickWordings,
      };
    });
}
