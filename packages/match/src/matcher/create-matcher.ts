import type { ArticleId, Relation } from '@sayso/schema';
import type { Comparable } from '../claimed-mention.ts';
import { compareProposition, nearExact } from '../compare-proposition.ts';
import { type Proposition, readProposition } from '../read-proposition.ts';
import { type Comparison, type Matcher, type Prepared, rules } from './matcher.ts';
import { type Measures, measureNames, measurePair } from './measure-pair.ts';
import type { Side } from './measure-speech.ts';
import { type Profile, profileReader } from './read-profile.ts';
import { hasSign, isContrary, logOdds, scorerOf, sigmoid, softmax } from './score-relations.ts';
import { createVocabulary } from './vocabulary.ts';
import { checkWeights, decodeRarities } from './weights.ts';

/** Beneath these no rule finds anything. */
const alike = (measures: Measures): boolean =>
  measures.words.jaccard >= 0.4 || measures.words.containment >= 0.7;

/** From here on a figure, a denial, another name or another time outweighs what was learned. */
const halfway = 0.5;

/**
 * Whether two claims that the rules do not find one are so alike in their words that the rules are to be trusted:
 * word for word the same, or one template with another name, time, figure or its denial put in.
 */
function rulesDecide(measures: Measures, relation: Relation): boolean {
  const likeness = measures.words.jaccard;
  if (likeness >= nearExact) return true;
  const { head, opposed, against } = measures.clash;
  const set = relation === 'figure' || (relation === 'opposes' && head + opposed + against > 0);
  return likeness >= halfway && (set || measures.words.bothStray > 0 || measures.opposition.timesDiffer > 0);
}

/** More surely one claim than not: called so, even where the rules ask for more. */
const likely = 0.5;

/** Just under a threshold: the desk is asked first. */
const under = 0.99;

/** The two in the order in which they are measured. */
function inOrder(a: Prepared, b: Prepared): [Side, Side] {
  const [left, right] = [a, b].map(
    ({ proposition, profile }): Side => ({ proposition, profile: profile!() }),
  ) as [Side, Side];
  return left.profile.order <= right.profile.order ? [left, right] : [right, left];
}

const nothing: Comparable = {
  articleId: '' as ArticleId,
  publishedAt: null,
  mention: { text: '', chain: [], figures: [], times: [], polarity: 'affirmed' },
};

/** The names of all that `measurePair` measures. */
function nameMeasures(): ReadonlySet<string> {
  const vocabulary = createVocabulary({ hashes: new Uint32Array(), values: new Uint8Array() });
  const proposition = readProposition(nothing);
  const empty: Side = { proposition, profile: profileReader(vocabulary)(nothing, proposition) };
  return new Set(measureNames(measurePair(empty, empty)));
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
  const readProfile = profileReader(vocabulary);
  const same = relations.indexOf('same');
  const scoresOf = scorerOf(checked);

  const none: { relation: Relation; excess: number } = { relation: 'unrelated', excess: 0 };

  /** What sets the two against one another surely enough; the surer, by its own threshold, of both. */
  const contraryOf = (scores: readonly number[], measures: Measures): Relation | null => {
    const chances = softmax(scores);
    const surest = (['opposes', 'figure'] as const)
      .filter((relation) => hasSign(measures, relation))
      .map((relation): typeof none => ({
        relation,
        excess: (chances[relations.indexOf(relation)] ?? 0) / thresholds[relation],
      }))
      .reduce((one, other) => (other.excess > one.excess ? other : one), none);
    const likelier = (chances[relations.indexOf(surest.relation)] ?? 0) > (chances[same] ?? 0);
    return surest.excess >= 1 && likelier ? surest.relation : null;
  };

  /** The likeliest relation, such that what may be one claim is called so or set against the other. */
  const relationOf = (scores: readonly number[], measures: Measures, maybeSame: boolean): Relation => {
    const contrary = contraryOf(scores, measures);
    if (contrary !== null) return contrary;
    if (maybeSame) return 'same';
    const [related, unrelated] = [
      scores[relations.indexOf('related')],
      scores[relations.indexOf('unrelated')],
    ];
    return (related ?? 0) > (unrelated ?? 0) ? 'related' : 'unrelated';
  };

  const compareAcross = (a: Prepared, b: Prepared): Comparison => {
    const measures = measurePair(...inOrder(a, b));
    const scores = scoresOf(measures);
    let score = sigmoid(calibration.slope * logOdds(scores, same) + calibration.offset);
    let relation = relationOf(scores, measures, score >= thresholds.suggest);
    const byRule = alike(measures) ? compareProposition(a.proposition, b.proposition) : null;
    if (byRule?.relation === 'same') {
      score = Math.max(score, thresholds.join + (1 - thresholds.join) * byRule.score);
      return { score, relation: 'same', decision: 'join' };
    }
    if (byRule && rulesDecide(measures, byRule.relation)) {
      score = Math.min(score, byRule.score);
      const against = byRule.relation === 'figure' || byRule.relation === 'opposes';
      relation = against || score < likely ? byRule.relation : 'same';
    }
    if (isContrary(measures)) score = Math.min(score, thresholds.join * under);
    if (score >= thresholds.join) return { score, relation: 'same', decision: 'join' };
    return { score, relation, decision: score >= thresholds.suggest ? 'suggest' : 'apart' };
  };

  return {
    id: checked.id,
    prepare: (mention) => {
      const proposition: Proposition = readProposition(mention);
      let profile: Profile | null = null;
      return {
        proposition,
        profile: () => {
          profile ??= readProfile(mention, proposition);
          return profile;
        },
      };
    },
    compare: (a, b) =>
      a.proposition.articleId === b.proposition.articleId ? rules.compare(a, b) : compareAcross(a, b),
  };
}
