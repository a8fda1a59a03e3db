import type { ArticleId, Relation } from '@sayso/schema';
import type { Comparable } from '../claimed-mention.ts';
import { compareProposition, nearExact } from '../compare-proposition.ts';
import { type Proposition, readProposition } from '../read-proposition.ts';
import { type Comparison, type Matcher, type Prepared, rules } from './matcher.ts';
import { measurePair } from './measure-pair.ts';
import type { Side } from './measure-speech.ts';
import { type Profile, readProfile } from './read-profile.ts';
import { isContrary, logOdds, scoreRelations, sigmoid } from './score-relations.ts';
import { createVocabulary } from './vocabulary.ts';
import { checkWeights, decodeRarities } from './weights.ts';

/** Beneath these no rule finds anything. */
const alike = (measures: Record<string, number>): boolean =>
  measures['words jaccard']! >= 0.4 || measures['words containment']! >= 0.7;

/** From here on a figure, a denial, another name or another time outweighs what was learned. */
const halfway = 0.5;

/**
 * Whether two claims that the rules do not find one are so alike in their words that the rules are to be trusted:
 * word for word the same, or one template with another name, time, figure or its denial put in.
 */
function rulesDecide(measures: Record<string, number>, relation: Relation): boolean {
  const likeness = measures['words jaccard']!;
  if (likeness >= nearExact) return true;
  const set = relation === 'figure' || relation === 'opposes';
  return likeness >= halfway && (set || measures['stray names both']! > 0 || measures['times differ']! > 0);
}

/** Just under a threshold: the desk is asked first. */
const under = 0.99;

const side = ({ proposition, profile }: Prepared): Side => ({ proposition, profile: profile as Profile });

const nothing: Comparable = {
  articleId: '' as ArticleId,
  publishedAt: null,
  mention: {
    ...{ text: '', chain: [], hedges: [], figures: [], times: [] },
    ...{ certainty: 'unstated', polarity: 'affirmed', quotation: 'none' },
  },
};

/** The names of all that `measurePair` measures. */
function nameMeasures(): ReadonlySet<string> {
  const vocabulary = createVocabulary({ hashes: new Uint32Array(), values: new Uint8Array() });
  const proposition = readProposition(nothing);
  const empty: Side = { proposition, profile: readProfile(nothing, proposition, vocabulary) };
  return new Set(Object.keys(measurePair(empty, empty)));
}

/**
 * A matcher that learned from labelled pairs. Within one article, and where two claims are word for word alike but
 * for a figure or a denial, the rules decide.
 *
 * @param weights what `model/weights.json` holds; the caller loads it, since this package reads no files
 * @throws AppError `internal` where they are damaged or of another version
 */
export function createMatcher(weights: unknown): Matcher {
  const checked = checkWeights(weights, nameMeasures());
  const { calibration, thresholds, relations } = checked;
  const vocabulary = createVocabulary(decodeRarities(checked.rarities));
  const same = relations.indexOf('same');

  const compareAcross = (a: Prepared, b: Prepared): Comparison => {
    const measures = measurePair(side(a), side(b));
    const scores = scoreRelations(checked, measures);
    let score = sigmoid(calibration.slope * logOdds(scores, same) + calibration.offset);
    let relation: Relation = relations[scores.indexOf(Math.max(...scores))]!;
    const byRule = alike(measures) ? compareProposition(a.proposition, b.proposition) : null;
    if (byRule?.relation === 'same') {
      score = Math.max(score, thresholds.join + (1 - thresholds.join) * byRule.score);
      return { score, relation: 'same', decision: 'join' };
    }
    if (byRule && rulesDecide(measures, byRule.relation)) {
      score = Math.min(score, byRule.score);
      relation = byRule.relation;
    }
    if (isContrary(measures)) score = Math.min(score, thresholds.join * under);
    if (score >= thresholds.join) return { score, relation: 'same', decision: 'join' };
    return { score, relation, decision: score >= thresholds.suggest ? 'suggest' : 'apart' };
  };

  return {
    id: checked.id,
    prepare: (mention) => {
      const proposition: Proposition = readProposition(mention);
      return { proposition, profile: readProfile(mention, proposition, vocabulary) };
    },
    compare: (a, b) =>
      a.proposition.articleId === b.proposition.articleId ? rules.compare(a, b) : compareAcross(a, b),
  };
}
