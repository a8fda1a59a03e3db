import { compareFigures } from '../guard-figures.ts';
import { differInPolarity } from '../guard-polarity.ts';
import { differInTime } from '../guard-times.ts';
import type { Word } from '../normalise-words.ts';
import type { Proposition } from '../read-proposition.ts';
import { measureOverlap, measureQuoting, type Overlap } from '../similarity.ts';
import { weighOpposites } from '../weigh-opposites.ts';
import { measureAmounts } from './measure-amounts.ts';
import { measureClash } from './measure-clash.ts';
import { measureSpeech, type Side } from './measure-speech.ts';
import { measureViews } from './measure-views.ts';
import { leaningOf } from './read-attitude.ts';
import type { View } from './read-view.ts';

const flag = (value: boolean): number => (value ? 1 : 0);

const named = (words: readonly Word[]): boolean => words.some((word) => word.name === 'sure');
const tokens = (words: readonly Word[]): Set<string> => new Set(words.map((word) => word.token));

function measureWords(a: Side, b: Side, overlap: Overlap) {
  const [p, q] = [a.proposition, b.proposition];
  const [quotedA, quotedB] = [a.profile.quoted, b.profile.quoted];
  const quoted = measureViews(quotedA, quotedB);
  const quotes = flag(quotedA.ids.length > 0) + flag(quotedB.ids.length > 0);
  const strays = flag(named(overlap.onlyA)) + flag(named(overlap.onlyB));
  return {
    jaccard: overlap.jaccard,
    containment: overlap.containment,
    shingles: measureQuoting(p, q),
    bothStray: flag(strays === 2),
    oneStray: flag(strays === 1),
    sameActor: flag(p.actor !== null && p.actor === q.actor),
    otherActor: flag(p.actor !== null && q.actor !== null && p.actor !== q.actor),
    bothQuoted: flag(quotes === 2),
    oneQuoted: flag(quotes === 1),
    quotedContainment: quoted.containment,
    quotedShared: Math.log1p(quoted.sharedMass),
  };
}

const negates = ({ negation }: Proposition): boolean => negation.all || negation.tokens.size > 0;

/** What sets the two against one another. */
function measureOpposition(a: Side, b: Side, overlap: Overlap) {
  const [p, q] = [a.proposition, b.proposition];
  const [onlyA, onlyB] = [tokens(overlap.onlyA), tokens(overlap.onlyB)];
  const [leanA, leanB] = [leaningOf(onlyA), leaningOf(onlyB)];
  const [sideA, sideB] = [a.profile.attitude.side || leanA, b.profile.attitude.side || leanB];
  const states = flag(p.quantities.length > 0) + flag(q.quantities.length > 0);
  const opposites = weighOpposites(p, q, overlap);
  const reacts = p.reaction || q.reaction;
  const differ = compareFigures(p.quantities, q.quantities) === 'differ';
  return {
    // "Not allowed" and "banned" are one.
    polarity: flag(opposites >= 0 && differInPolarity(p.negation, q.negation, overlap.met)),
    oneNegated: flag(negates(p) !== negates(q)),
    opposites: flag(opposites > 0),
    leanings: flag(leanA * leanB < 0),
    sided: flag(sideA * sideB < 0 && !reacts),
    stances: flag(p.stance !== null && q.stance !== null && p.stance !== q.stance && !reacts),
    figuresDiffer: flag(differ),
    figuresAgree: flag(!differ && states === 2),
    oneFigure: flag(states === 1),
    timesDiffer: flag(differInTime(p.moments, q.moments)),
    unsaid: flag(p.silent !== q.silent),
  };
}

const dayMs = 24 * 60 * 60 * 1000;
/** Between articles of which one has no date. */
const unknownDays = 14;

function daysApart({ publishedAt: a }: Proposition, { publishedAt: b }: Proposition): number {
  const days = a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / dayMs : unknownDays;
  return Number.isFinite(days) ? days : unknownDays;
}

function measureSize(a: View, b: View) {
  const [low, high] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return {
    lengthLow: Math.log1p(low),
    lengthHigh: Math.log1p(high),
    lengthRatio: low / Math.max(1, high),
    massLow: Math.min(a.mass, b.mass),
    massHigh: Math.max(a.mass, b.mass),
  };
}

const measureTimes = (days: number) => ({ days: Math.log1p(days), sameDays: flag(days <= 2) });

/**
 * How two mentions stand to one another, in numbers by name: what their contents, their wholes and their sentences
 * share, who speaks and how, what sets them against one another, times and sizes. Symmetric.
 */
export function measurePair(a: Side, b: Side) {
  const [left, right] = [a.profile, b.profile];
  const overlap = measureOverlap(a.proposition, b.proposition, false);
  return {
    content: measureViews(left.content, right.content),
    whole: measureViews(left.whole, right.whole),
    context: measureViews(left.context, right.context),
    words: measureWords(a, b, overlap),
    speech: measureSpeech(a, b),
    opposition: measureOpposition(a, b, overlap),
    clash: measureClash(a, b, overlap),
    amounts: measureAmounts(a, b),
    size: measureSize(left.content, right.content),
    time: measureTimes(daysApart(a.proposition, b.proposition)),
  };
}

export type Measures = ReturnType<typeof measurePair>;

/** Where a measure stands in `Measures`: `words.jaccard`. */
export type MeasureName = {
  [G in keyof Measures]: `${G}.${Extract<keyof Measures[G], string>}`;
}[keyof Measures];

export const measureNames = (measures: Measures): MeasureName[] =>
  Object.entries(measures).flatMap(([group, of]) =>
    Object.keys(of).map((key) => `${group}.${key}` as MeasureName),
  );

/** Signs that mean more, the more two claims are alike. */
const sharpened: readonly MeasureName[] = [
  ...(['speech.sourceSame', 'speech.sourceOther', 'speech.stanceOfAnother', 'speech.oneAgainst'] as const),
  ...(['speech.oneReacts', 'speech.oneEmbeds', 'speech.oneDenies', 'speech.oneDoubts'] as const),
  ...(['speech.sidesApart', 'speech.sidesProduct', 'speech.oneDirective', 'time.days'] as const),
  ...(['opposition.figuresDiffer', 'opposition.timesDiffer', 'opposition.polarity'] as const),
  ...([
    'opposition.opposites',
    'opposition.stances',
    'opposition.sided',
    'opposition.unsaid',
    'words.bothStray',
  ] as const),
  ...(['words.sameActor', 'words.otherActor', 'words.bothQuoted'] as const),
];

const clashing: readonly MeasureName[] = [
  ...(['clash.head', 'clash.headPlain', 'clash.clashMatter', 'clash.against'] as const),
  ...(['clash.opposed', 'clash.reacted', 'clash.converse', 'clash.denied'] as const),
];
const counting: readonly MeasureName[] = [
  ...(['amounts.kind', 'amounts.closeness', 'amounts.counted', 'amounts.elsewhere'] as const),
];

type Product = readonly [MeasureName, MeasureName];

const eachBy = (signs: readonly MeasureName[], ...likenesses: MeasureName[]): Product[] =>
  signs.flatMap((sign) => likenesses.map((likeness): Product => [sign, likeness]));

/** The products of measures that training is given besides them: each sign by how alike the two are. */
export const products: readonly Product[] = [
  ...eachBy(sharpened, 'whole.jaccard', 'content.jaccard'),
  ...eachBy(clashing, 'content.containment', 'whole.jaccard'),
  ...eachBy(counting, 'content.containment', 'content.sharedNames', 'content.sharedMass'),
];
