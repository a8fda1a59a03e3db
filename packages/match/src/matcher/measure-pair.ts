import { compareFigures } from '../guard-figures.ts';
import { differInPolarity, haveOpposites } from '../guard-polarity.ts';
import { differInTime } from '../guard-times.ts';
import type { Word } from '../normalise-words.ts';
import type { Proposition } from '../read-proposition.ts';
import { measureOverlap, measureQuoting, type Overlap } from '../similarity.ts';
import { measureSpeech, type Side } from './measure-speech.ts';
import { type Likeness, measureViews } from './measure-views.ts';
import { leaningOf } from './read-attitude.ts';
import type { View } from './read-view.ts';

const flag = (value: boolean): number => (value ? 1 : 0);

const named = (words: readonly Word[]): boolean => words.some((word) => word.name === 'sure');
const tokens = (words: readonly Word[]): Set<string> => new Set(words.map((word) => word.token));

function spread<P extends string>(name: P, likeness: Likeness): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key in likeness) found[`${name} ${key}`] = likeness[key as keyof Likeness];
  return found;
}

function measureWords(a: Side, b: Side, overlap: Overlap): Record<string, number> {
  const [p, q] = [a.proposition, b.proposition];
  const [quotedA, quotedB] = [a.profile.quoted, b.profile.quoted];
  const quoted = measureViews(quotedA, quotedB);
  const quotes = flag(quotedA.ids.length > 0) + flag(quotedB.ids.length > 0);
  const strays = flag(named(overlap.onlyA)) + flag(named(overlap.onlyB));
  return {
    'words jaccard': overlap.jaccard,
    'words containment': overlap.containment,
    shingles: measureQuoting(p, q),
    'stray names both': flag(strays === 2),
    'stray names one': flag(strays === 1),
    'same actor': flag(p.actor !== null && p.actor === q.actor),
    'other actor': flag(p.actor !== null && q.actor !== null && p.actor !== q.actor),
    'quoted both': flag(quotes === 2),
    'quoted one': flag(quotes === 1),
    'quoted containment': quoted.containment,
    'quoted shared': Math.log1p(quoted.sharedMass),
  };
}

const negates = ({ negation }: Proposition): boolean => negation.all || negation.tokens.size > 0;

/** What sets the two against one another. */
function measureOpposition(a: Side, b: Side, overlap: Overlap): Record<string, number> {
  const [p, q] = [a.proposition, b.proposition];
  const [onlyA, onlyB] = [tokens(overlap.onlyA), tokens(overlap.onlyB)];
  const [leanA, leanB] = [leaningOf(onlyA), leaningOf(onlyB)];
  const [sideA, sideB] = [a.profile.attitude.side || leanA, b.profile.attitude.side || leanB];
  const states = flag(p.quantities.length > 0) + flag(q.quantities.length > 0);
  const differ = compareFigures(p.quantities, q.quantities) === 'differ';
  return {
    polarity: flag(differInPolarity(p.negation, q.negation, overlap.met)),
    'negated one': flag(negates(p) !== negates(q)),
    opposites: flag(haveOpposites(onlyA, onlyB)),
    leanings: flag(leanA * leanB < 0),
    sided: flag(sideA * sideB < 0),
    stances: flag(p.stance !== null && q.stance !== null && p.stance !== q.stance),
    'figures differ': flag(differ),
    'figures agree': flag(!differ && states === 2),
    'figures one': flag(states === 1),
    'times differ': flag(differInTime(p.moments, q.moments)),
  };
}

const dayMs = 24 * 60 * 60 * 1000;
/** Between articles of which one has no date. */
const unknownDays = 14;

function daysApart({ publishedAt: a }: Proposition, { publishedAt: b }: Proposition): number {
  const days = a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / dayMs : unknownDays;
  return Number.isFinite(days) ? days : unknownDays;
}

function measureSize(a: View, b: View): Record<string, number> {
  const [low, high] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return {
    'length low': Math.log1p(low),
    'length high': Math.log1p(high),
    'length ratio': low / Math.max(1, high),
    'mass low': Math.min(a.mass, b.mass),
    'mass high': Math.max(a.mass, b.mass),
  };
}

/**
 * How two mentions stand to one another, in numbers by name: what their contents, their wholes and their sentences
 * share, who speaks and how, what sets them against one another, times and sizes. Symmetric.
 */
export function measurePair(a: Side, b: Side): Record<string, number> {
  const [left, right] = [a.profile, b.profile];
  const overlap = measureOverlap(a.proposition, b.proposition, false);
  const days = daysApart(a.proposition, b.proposition);
  return {
    ...spread('content', measureViews(left.content, right.content)),
    ...spread('whole', measureViews(left.whole, right.whole)),
    ...spread('context', measureViews(left.context, right.context)),
    ...measureWords(a, b, overlap),
    ...measureSpeech(a, b),
    ...measureOpposition(a, b, overlap),
    ...measureSize(left.content, right.content),
    days: Math.log1p(days),
    'same days': flag(days <= 2),
  };
}

/** Signs that mean more, the more two claims are alike: each counts once more by how alike they are. */
const sharpened = [
  ...[
    'source same',
    'source other',
    'figures differ',
    'polarity',
    'opposites',
    'stances',
    'sided',
    'one against',
  ],
  ...['reacts one', 'sides apart', 'sides product', 'embeds one', 'denies one', 'doubts one', 'times differ'],
  ...[
    'stray names both',
    'directive one',
    'stance of another',
    'same actor',
    'other actor',
    'quoted both',
    'days',
  ],
];

/** The products of measures that training is given besides them. */
export const products: readonly (readonly [string, string])[] = sharpened.flatMap((sign) => [
  [sign, 'whole jaccard'] as const,
  [sign, 'content jaccard'] as const,
]);
