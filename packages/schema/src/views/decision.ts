import { z } from 'zod';
import { ClaimId, MentionId } from '../ids.ts';

/** `join`: the other claim is this one. `split`: mentions of it are the other one. `apart`: the two are two. */
export const DecisionKind = z.enum(['join', 'split', 'apart']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** A claim as a decision names it: its words, and the id that it has today, after all that was joined since. */
const DecidedClaim = z.object({ id: ClaimId, text: z.string() });

/** What an editor decided of two claims, as history: it is never changed, and a later decision may undo it. */
export const ClaimDecision = z.object({
  id: z.string(),
  kind: DecisionKind,
  claim: DecidedClaim,
  other: DecidedClaim,
  /** Mentions that came over by it, or were split off. */
  mentions: z.int().min(0),
  /** Whether it still holds: false where a later decision undid it. */
  holds: z.boolean(),
  /** The mentions to split off again to undo a join: those that came over by it and are still there. */
  undoMentionIds: z.array(MentionId),
  decidedAt: z.iso.datetime(),
  /** Null while nobody signs in. */
  decidedBy: z.string().nullable(),
});
export type ClaimDecision = z.infer<typeof ClaimDecision>;
