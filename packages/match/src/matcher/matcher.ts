import type { Relation } from '@sayso/schema';
import type { Comparable } from '../claimed-mention.ts';
import { compareProposition } from '../compare-proposition.ts';
import { type Proposition, readProposition } from '../read-proposition.ts';
import type { Profile } from './read-profile.ts';

/**
 * `score` 0 … 1: how surely the two are one claim. `decision`: whether they are joined without asking, shown to the
 * desk as one perhaps, or left apart.
 */
export type Comparison = { score: number; relation: Relation; decision: 'join' | 'suggest' | 'apart' };

/** A mention made ready to be compared, as often as needed. */
export type Prepared = {
  proposition: Proposition;
  /** Read when it is first asked for; null for a matcher that needs none. */
  profile: (() => Profile) | null;
};

/** How two mentions are held against one another. `compare` is symmetric and pure. */
export interface Matcher {
  /** name@version */
  readonly id: string;
  prepare(mention: Comparable): Prepared;
  compare(a: Prepared, b: Prepared): Comparison;
}

/** Without weights only near-exact mentions are one; from here on the desk is asked. */
const suggestFrom = 0.5;

/** The matcher that needs no weights. */
export const rules: Matcher = {
  id: 'rules@1',
  prepare: (mention) => ({ proposition: readProposition(mention), profile: null }),
  compare: (a, b) => {
    const found = compareProposition(a.proposition, b.proposition);
    if (found.relation === 'same') return { ...found, decision: 'join' };
    return { ...found, decision: found.score >= suggestFrom ? 'suggest' : 'apart' };
  },
};
