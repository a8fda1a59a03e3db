import type { Claims } from '@sayso/db';
import { pickWordings, summariseClaim, weighPriority } from '@sayso/match';
import type { Work } from '../process-job.ts';
import type { MatchPools } from '../threads/match-scene.ts';

/**
 * `match`: which claim each mention of a version makes, what its text copies, and, for each claim touched, how many
 * origins it has now, what contradicts it and what it lost on its way.
 */
export function matchVersion({
  claims,
  joining,
  copying,
}: MatchPools & {
  claims: Pick<Claims, 'match'>;
}): Work<'match'> {
  return ({ id, subject: { versionId } }, signal) =>
    claims.match({ versionId, matchJobId: id }, async ({ fresh, candidates, texts }) => {
      const joined = joining.run({ fresh, candidates }, signal);
      // Found while what was joined is stored, which asks for them last.
      const copies = texts.then((near) => copying.run(near, signal));
      copies.catch(() => {});
      const { assignments, suggestions } = await joined;
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
