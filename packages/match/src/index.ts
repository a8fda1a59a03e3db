export { blockingKeys } from './blocking-keys.ts';
export type { ArticleCopy, ClaimedMention, Comparable } from './claimed-mention.ts';
export { compareClaims } from './compare-claims.ts';
export { bandKeys } from './copies/band-keys.ts';
export { type CopiedPassage, type CopyVerdict, findCopy, type TextCopy } from './copies/find-copy.ts';
export { countOrigins } from './count-origins.ts';
export {
  type Assignment,
  type Joining,
  joinMentions,
  type KnownClaim,
  type Suggestion,
} from './join-mentions.ts';
export { createMatcher } from './matcher/create-matcher.ts';
export { type Comparison, type Matcher, rules } from './matcher/matcher.ts';
export { standingMention } from './standing-mention.ts';
export { weighPriority } from './weigh-priority.ts';
