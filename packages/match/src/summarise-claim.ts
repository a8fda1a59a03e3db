import type { Disagreement, Drift, MentionId, OriginReport } from '@sayso/schema';
import type { ArticleCopy, ClaimedMention } from './claimed-mention.ts';
import { countOrigins } from './count-origins.ts';
import { findRoots } from './find-root.ts';
import { findDisagreements } from './history/find-disagreements.ts';
import { findDrift } from './history/find-drift.ts';
import { standingMention } from './standing-mention.ts';

/** What the desk shows above and beside a claim. */
export type ClaimSummary = {
  origins: OriginReport;
  /** The mention that stands for it. */
  standing: MentionId;
  history: { disagreements: Disagreement[]; drifts: Drift[] };
};

/**
 * All that a claim's mentions come to, their roots found once: see `countOrigins`, `standingMention`, `findDisagreements`
 * and `findDrift`. The order of the mentions does not matter.
 *
 * @param mentions at least one
 * @param setting which of their articles have text of one another, and mentions of claims that stand against this one
 */
export function summariseClaim(
  mentions: readonly ClaimedMention[],
  { copies, against }: { copies: readonly ArticleCopy[]; against: readonly ClaimedMention[] },
): ClaimSummary {
  const rootOf = findRoots(mentions);
  return {
    origins: countOrigins(mentions, copies, rootOf),
    standing: standingMention(mentions).id,
    history: {
      disagreements: findDisagreements(mentions, against),
      drifts: findDrift(mentions, copies, rootOf),
    },
  };
}
