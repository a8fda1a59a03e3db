import type { Claims } from '@sayso/db';
import { countOrigins, joinMentions, standingMention, weighPriority } from '@sayso/match';
import type { Work } from '../process-job.ts';

/** `match`: which claim each mention of a version makes, and how many origins each claim touched has now. */
export function matchVersion({ claims }: { claims: Pick<Claims, 'match'> }): Work<'match'> {
  return ({ id, subject: { versionId } }) =>
    claims.match({ versionId, matchJobId: id }, ({ fresh, candidates }) => ({
      assignments: joinMentions(fresh, candidates),
      summarise: (mentions) => ({ origins: countOrigins(mentions), standing: standingMention(mentions).id }),
      prioritise: weighPriority,
    }));
}
