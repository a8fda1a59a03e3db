import type { Relation } from '@sayso/schema';
import { compareFigures } from './guard-figures.ts';
import { oneHolder } from './guard-holder.ts';
import { differInPolarity } from './guard-polarity.ts';
import { differInTime } from './guard-times.ts';
import { oneRoot } from './normalise-source.ts';
import type { Proposition } from './read-proposition.ts';
import { measureOverlap, measureQuoting, type Overlap } from './similarity.ts';
import { hasOpposites, weighOpposites } from './weigh-opposites.ts';

/** What the rules find: `score` 0 … 1, how surely the two are one claim. */
type Finding = { score: number; relation: Relation };

/** Near-exact: so much of the words of two articles must be the same. */
export const nearExact = 0.72;
/** Of two sentences of one article, with the same names at the same places. */
const restated = 0.46;
/** The same, where no name shows that both are about one actor. */
const restatedNameless = 0.6;
/** From here on two claims speak of one matter, so that a figure or a denial sets them against one another. */
const oneMatter = 0.42;
const relatedFrom = 0.16;

/** Fewer words than this, and the same words may mean anything. */
const fewest = 3;
/** A copy of so many words speaks of one thing, even where its source and subject are not named. */
const longCopy = 8;

/** A claim that names nobody means something only while its news lasts. In days. */
const newsCycle = 30;

const dayMs = 24 * 60 * 60 * 1000;

function farApart(a: Proposition, b: Proposition): boolean {
  if (a.publishedAt === null || b.publishedAt === null) return false;
  const apart = Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  return apart > newsCycle * dayMs;
}

const namesAny = ({ words }: Proposition): boolean =>
  [...words.values()].some((word) => word.name === 'sure' && !word.token.startsWith('@'));

/** Each side has a name that the other lacks: other people, other places. */
const namesClash = ({ onlyA, onlyB }: Overlap): boolean =>
  onlyA.some((word) => word.name === 'sure') && onlyB.some((word) => word.name === 'sure');

/** One side says no to what the other says yes to, by opposite words, by the side it takes or by negations. */
function areOpposed(a: Proposition, b: Proposition, { met, ...overlap }: Overlap): boolean {
  const opposites = weighOpposites(a, b, overlap);
  if (opposites !== 0) return opposites > 0;
  if (a.stance === null || b.stance === null) return differInPolarity(a.negation, b.negation, met);
  // To condemn a call for a thing is no call for its contrary; and to oppose not doing it is to want it done.
  if (a.reaction || b.reaction) return false;
  const [left, right] = [a, b].map(({ negation }) => ({ ...negation, all: false }));
  return (a.stance !== b.stance) !== differInPolarity(left!, right!, met);
}

const negates = ({ negation }: Proposition): boolean => negation.all || negation.tokens.size > 0;

/**
 * Whether the two can be `opposes` or `figure` at all: where neither says no, takes a side, has a word with an opposite or
 * gives another figure, their words need not be held against one another to know that they are not. Symmetric.
 */
export function mayContradict(a: Proposition, b: Proposition): boolean {
  if (negates(a) || negates(b) || (a.stance !== null && b.stance !== null)) return true;
  return compareFigures(a.quantities, b.quantities) === 'differ' || (hasOpposites(a) && hasOpposites(b));
}

/** The inner claim of a sentence is not the outer one again: "A said that B" and "B". */
export function isNested(a: Proposition, b: Proposition): boolean {
  const [inner, outer] = a.text.length <= b.text.length ? [a, b] : [b, a];
  const cue = inner.chain.at(-1)?.cue?.text;
  return (
    a.articleId === b.articleId &&
    cue !== undefined &&
    inner.text.length < outer.text.length &&
    inner.chain.length > outer.chain.length &&
    outer.text.includes(inner.text) &&
    outer.text.includes(cue)
  );
}

/** Whether a stance, or a claim about "he" and "we", is the same person's. Unknown holders are not the same. */
function holderAgrees(a: Proposition, b: Proposition): boolean {
  const bound = a.directive || b.directive || a.leans || b.leans;
  return !bound || oneHolder(a.holder, b.holder);
}

function isOneAcrossArticles(a: Proposition, b: Proposition, overlap: Overlap, quoting: number): boolean {
  if (overlap.jaccard < nearExact || overlap.shared < fewest || namesClash(overlap)) return false;
  if (a.directive !== b.directive) return false;
  const copy = overlap.shared >= longCopy && quoting > 0.8;
  if (!copy && !holderAgrees(a, b)) return false;
  return copy || !farApart(a, b) || (namesAny(a) && namesAny(b));
}

function isRestated(a: Proposition, b: Proposition, overlap: Overlap): boolean {
  if (a.directive !== b.directive || isNested(a, b)) return false;
  if (a.directive && !oneHolder(a.holder, b.holder)) return false;
  if ((a.leans || b.leans) && !oneHolder(a.holder, b.holder) && overlap.jaccard < 1) return false;
  if (overlap.shared < fewest) return overlap.jaccard === 1 && a.text === b.text;
  if (a.actor !== null && b.actor !== null) {
    if (a.actor === b.actor || oneRoot(a.actor, b.actor)) return overlap.jaccard >= restated;
    return overlap.jaccard >= nearExact && !namesClash(overlap);
  }
  return overlap.jaccard >= (a.directive ? restated : restatedNameless);
}

/**
 * How two claims stand to one another by rules alone: one claim (`same`), one quantity with another value (`figure`),
 * denial or contradiction (`opposes`), one concrete matter (`related`), or nothing. Mentions of different articles
 * must be near-exact to be `same`; within one article a restatement in other words is enough. Symmetric and pure.
 */
export function compareProposition(a: Proposition, b: Proposition): Finding {
  const within = a.articleId === b.articleId;
  const overlap = measureOverlap(a, b, within);
  const quoting = measureQuoting(a, b);
  // Shared names alone are nothing in common.
  const substance = Math.min(1, 0.4 + 0.3 * overlap.sharedPlain);
  const likeness =
    substance *
    Math.max(0.6 * overlap.jaccard + 0.4 * overlap.containment, overlap.shared >= fewest ? 0.9 * quoting : 0);
  const onOneMatter =
    overlap.sharedPlain > 0 && (overlap.jaccard >= oneMatter || overlap.containment >= 0.75);

  const opposed = areOpposed(a, b, overlap);
  // Who declines to say whether it is so neither claims nor denies it.
  const unsaid = a.silent !== b.silent;
  if (opposed && !unsaid && onOneMatter) return { score: likeness * 0.4, relation: 'opposes' };

  const figures = compareFigures(a.quantities, b.quantities);
  const otherTime = differInTime(a.moments, b.moments);
  if (figures === 'differ' && !unsaid && onOneMatter && !namesClash(overlap))
    return { score: likeness * 0.4, relation: 'figure' };

  if (!opposed && !unsaid && figures === 'agree' && !otherTime) {
    const same = within ? isRestated(a, b, overlap) : isOneAcrossArticles(a, b, overlap, quoting);
    if (same) return { score: 0.5 + likeness / 2, relation: 'same' };
  }

  let score = likeness * 0.7;
  if (otherTime || figures === 'differ') score *= 0.7;
  if (!holderAgrees(a, b)) score *= a.holder.length > 0 && b.holder.length > 0 ? 0.7 : 0.9;
  if (namesClash(overlap)) score *= 0.85;
  if (opposed) score *= 0.6;
  if (unsaid) score *= 0.4;
  const related = overlap.sharedPlain > 0 && overlap.shared > 1 && likeness >= relatedFrom;
  return { score, relation: related ? 'related' : 'unrelated' };
}
