import type { Comparable } from './claimed-mention.ts';
import { type Comparison, type Matcher, rules } from './matcher/matcher.ts';

/**
 * How two mentions stand to one another: one claim (`same`), one quantity with another value (`figure`), denial or
 * contradiction (`opposes`), one concrete matter (`related`), or nothing; and whether they are joined. Symmetric and
 * pure.
 *
 * @param matcher the rules where none is given
 */
export function compareClaims(a: Comparable, b: Comparable, matcher: Matcher = rules): Comparison {
  return matcher.compare(matcher.prepare(a), matcher.prepare(b));
}
