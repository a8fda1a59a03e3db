export { blockingKeys } from './blocking-keys.ts';
export type { ClaimedMention, Comparable } from './claimed-mention.ts';
export { type Comparison, compareClaims } from './compare-claims.ts';
export { countOrigins } from './count-origins.ts';
export { type Assignment, joinMentions, type KnownClaim } from './join-mentions.ts';
export { standingMention } from './standing-mention.ts';
export { weighPriority } from './weigh-priority.ts';
