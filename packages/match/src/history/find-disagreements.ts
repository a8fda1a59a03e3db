import type { Disagreement, Figure } from '@sayso/schema';
import type { ClaimedMention } from '../claimed-mention.ts';
import { compareProposition, mayContradict } from '../compare-proposition.ts';
import { compareFigures, type Quantity } from '../guard-figures.ts';
import { type Proposition, readProposition } from '../read-proposition.ts';
import { remember } from '../remember.ts';
import { stemWord } from '../stem-word.ts';
import { wordingKey } from '../wording-key.ts';
import { byTime, isBefore } from './order-by-time.ts';

/** Wordings of either side held against one another at most, the earliest: bounds a claim of thousands of mentions. */
const mostWordings = 24;

/** What is counted on: a later and higher number is news, not a contradiction. */
const growing = new Set(
  'dead death die kill fatality casualty toll victim body injure wound hurt miss arrest detain hold infect case patient sick displace flee evacuate homeless rescue recover find destroy damage burn sign donate raise collect vote'
    .split(' ')
    .map(stemWord),
);

/** Wordings kept as they were read: a claim is summarised as often as it is told. */
const mostRead = 2_000;

const readOnce = remember(wordingKey, readProposition, mostRead);

/** `read` where it is held against another one: most claims have one wording, and nothing against it. */
type Wording = { mention: ClaimedMention; own: boolean; read: () => Proposition };

/** One mention for each wording, the earliest. */
function wordingsOf(mentions: readonly ClaimedMention[], own: boolean): Wording[] {
  const first = new Map<string, ClaimedMention>();
  for (const mention of [...mentions].sort(byTime)) {
    const { text, polarity, figures } = mention.mention;
    const key = JSON.stringify([
      text.toLowerCase(),
      polarity,
      figures.map(({ value, unit }) => [value, unit]),
    ]);
    if (!first.has(key)) first.set(key, mention);
    if (first.size === mostWordings) break;
  }
  return [...first.values()].map((mention) => ({ mention, own, read: () => readOnce(mention) }));
}

const quantity = ({ value, upper, comparator, unit }: Figure): Quantity => ({
  value,
  upper,
  comparator,
  unit,
});

/** The first figure of each side that the other side has not. */
function figuresApart(a: ClaimedMention, b: ClaimedMention): [Figure, Figure] | null {
  const unmet = (one: readonly Figure[], other: readonly Figure[]): Figure[] =>
    one.filter((figure) => !other.some((x) => compareFigures([quantity(figure)], [quantity(x)]) === 'agree'));
  const onlyA = unmet(a.mention.figures, b.mention.figures);
  const onlyB = unmet(b.mention.figures, a.mention.figures);
  for (const x of onlyA) {
    const y = onlyB.find(({ unit }) => unit === x.unit);
    if (y) return [x, y];
  }
  return null;
}

const countsOn = ({ mention }: ClaimedMention): boolean =>
  /\bso far\b|\bat least\b|\brisen to\b|\brose to\b/i.test(mention.text) ||
  mention.text.split(/[^\p{L}]+/u).some((word) => growing.has(stemWord(word.toLowerCase())));

function figureDisagreement(a: ClaimedMention, b: ClaimedMention): Disagreement | null {
  const figures = figuresApart(a, b);
  if (!figures) return null;
  const [before, after] = figures;
  const grew = isBefore(a, b) && after.value > before.value && countsOn(a) && countsOn(b);
  return {
    kind: grew ? 'update' : 'figure',
    a: a.id,
    b: b.id,
    words: [before.text, after.text],
    spans: [
      { start: before.start, end: before.end },
      { start: after.start, end: after.end },
    ],
  };
}

const wholeSpan = ({ mention: { spans } }: ClaimedMention) => (spans?.length === 1 ? spans[0]! : null);

const opposition = (a: ClaimedMention, b: ClaimedMention): Disagreement => ({
  kind: 'opposes',
  a: a.id,
  b: b.id,
  words: [a.mention.text, b.mention.text],
  spans: [wholeSpan(a), wholeSpan(b)],
});

/**
 * Where the mentions of a claim contradict one another, or those of claims that stand against it. Each article is told
 * once for what it denies, however often (against the earliest that says it), and each wording once for a new value of
 * a figure (against the latest before it). Ordered by time; the order of the mentions does not matter.
 *
 * @param against mentions of other claims: they are not held against one another
 */
export function findDisagreements(
  mentions: readonly ClaimedMention[],
  against: readonly ClaimedMention[] = [],
): Disagreement[] {
  const wordings = [...wordingsOf(mentions, true), ...wordingsOf(against, false)].sort((x, y) =>
    byTime(x.mention, y.mention),
  );
  const found: Disagreement[] = [];
  const values = new Set<string>();
  const denying = new Set<string>();
  wordings.forEach((later, at) => {
    const met = wordings.slice(0, at).filter(({ own }) => own || later.own);
    if (met.length === 0) return;
    const proposition = later.read();
    const earlier = met
      .map(({ mention, read }) => ({ mention, other: read() }))
      .filter(({ other }) => mayContradict(other, proposition))
      .map(({ mention, other }) => ({
        mention,
        relation: compareProposition(other, proposition).relation,
      }));
    const opposed = earlier.find(({ relation }) => relation === 'opposes');
    const { articleId } = later.mention;
    if (opposed && !denying.has(articleId)) found.push(opposition(opposed.mention, later.mention));
    if (opposed) denying.add(articleId);
    const differing = earlier.findLast(({ relation }) => relation === 'figure');
    const figure = differing ? figureDisagreement(differing.mention, later.mention) : null;
    const key = figure ? `${figure.kind} ${figure.words.join(' | ').toLowerCase()}` : '';
    if (!figure || values.has(key)) return;
    values.add(key);
    found.push(figure);
  });
  return found;
}
