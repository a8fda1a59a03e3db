import { type Figure, quote, type Span } from '@sayso/schema';
import { isNominal } from '../grammar/noun-phrases.ts';
import { months } from '../lexicon/closed-class.ts';
import { currencies } from '../lexicon/number-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { type Amount, readAmount } from './read-amount.ts';

/** The first that fits: `no more than` goes before `more than`. */
const comparators: readonly [RegExp, Figure['comparator']][] = [
  [/\b(?:at least|no fewer than|no less than|not less than|a minimum of)$/, 'at-least'],
  [/\b(?:at most|up to|as many as|as much as|no more than|not more than|a maximum of)$/, 'at-most'],
  [/\b(?:more than|(?<!\bjust )over|above|upwards? of|in excess of|exceeding|greater than)$/, 'more-than'],
  [/\b(?:less than|fewer than|(?<!\bjust )under|below|short of|lower than)$/, 'less-than'],
  [
    /\b(?:about|around|roughly|approximately|nearly|almost|some|an estimated|estimated|close to|more or less|circa|just over|just under)$/,
    'about',
  ],
];

/** A year, a date, a time of day, an age in a list, `one` as a pronoun: numbers that count nothing. */
function isNoFigure(passage: Passage, amount: Amount): boolean {
  const { tokens, tags } = passage;
  const before = tokens[amount.from - 1];
  const after = tokens[amount.to];
  const { text, lower, kind } = tokens[amount.from]!;
  const plain = amount.unit === null && amount.to - amount.from === 1;
  if (!plain || amount.multiple) return false;
  if (
    before &&
    (months.has(before.lower) ||
      /^(?:section|article|chapter|page|route|highway|flight|no\.|number|act|channel|psalm|room|apollo|boeing|airbus|chapter|title|phase|grade|series|part|volume|version)$/.test(
        before.lower,
      ))
  )
    return true;
  if (after && months.has(after.lower) && after.capital) return true;
  if (
    kind === 'number' &&
    /^(?:1[5-9]|20)\d\d$/.test(text) &&
    (!after ||
      !isNominal(tags[amount.to]) ||
      // `its 2030 targets`
      tags[amount.from - 1] === 'poss' ||
      tags[amount.from - 1] === 'genitive' ||
      /^(?:targets?|goals?|elections?|vote|ballot|referendum|budget|census|season|campaign|edition|olympics|world|deadline|pledge|agreement|accord|treaty|law|act|memoir|novel|film|album|report|study|survey|ruling|invasion|war|earthquake|floods?|crisis|coup|summit|tournament|championships?|model|vintage)$/.test(
        after.lower,
      ) ||
      /^(?:in|since|by|until|from|before|after|during|of|the)$/.test(before?.lower ?? ''))
  )
    return true;
  if (/:/.test(text) || (after && /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|et|edt|est)$/.test(after.lower)))
    return true;
  if (before?.text === ',' && after && /^[,.]$/.test(after.text) && amount.value < 120) return true;
  if (before?.text === '(' || before?.text === '/' || after?.text === '/') return true;
  if (lower === 'one' && after?.lower === 'person')
    return !tokens
      .slice(amount.to + 1, amount.to + 4)
      .some((token) =>
        /^(?:died|killed|dead|injured|hurt|wounded|missing|arrested|drowned|hospitalised)$/.test(token.lower),
      );
  if (lower === 'one' || lower === 'a')
    return !(
      after &&
      /^(?:noun|adj)$/.test(tags[amount.to] ?? '') &&
      !/^(?:of|another|day|thing|person|time)$/.test(after.lower)
    );
  return false;
}

/** What is counted: the noun phrase behind the amount, in the text's words. */
function countedAfter(passage: Passage, amount: Amount, to: number): string | null {
  const { tokens, tags, text } = passage;
  let from = amount.to;
  const isPart = tokens[from]?.lower === 'of';
  if (isPart) from += 1;
  while (from < to && (tags[from] === 'det' || tags[from] === 'poss')) from += 1;
  // `1,200 of the 4,000 ships`
  if (isPart && from > amount.to && tokens[from]?.kind === 'number') from += 1;
  let end = from;
  while (
    end < to &&
    end - from < 5 &&
    (tags[end] === 'noun' ||
      tags[end] === 'name' ||
      tags[end] === 'adj' ||
      (tags[end] === 'participle' && isNominal(tags[end + 1])))
  )
    end += 1;
  while (end > from && tags[end - 1] === 'adj') end -= 1;
  return end > from ? text.slice(tokens[from]!.start, tokens[end - 1]!.end) : null;
}

/**
 * The figures inside ranges of tokens: digits and words, percent and currencies, ranges, `dozens`, with the word that
 * qualifies them (`at least`, `about`) as comparator.
 */
export function findFigures(passage: Passage, content: readonly Range[]): Figure[] {
  const figures: Figure[] = [];
  const { tokens, text } = passage;
  for (const range of content)
    for (let i = range.from; i < range.to; i += 1) {
      const amount = readAmount(passage, i, range.to);
      if (!amount) continue;
      const score = scoreEnd(passage, amount, range);
      if (score > 0 || isNoFigure(passage, amount)) {
        i = Math.max(i, score - 1);
        continue;
      }
      const upper = upperEnd(passage, amount, range);
      const comparator = upper
        ? 'between'
        : amount.multiple
          ? 'multiples'
          : comparatorBefore(passage, amount, range.from);
      const whole = upper ?? amount;
      const span: Span = { start: tokens[i]!.start, end: tokens[whole.to - 1]!.end };
      figures.push({
        ...quote(text, span),
        value: amount.value,
        upper: upper?.value ?? null,
        comparator,
        unit: whole.unit ?? amount.unit,
        counted:
          whole.unit !== null &&
          currencies[whole.unit] === undefined &&
          whole.unit === 'percent' &&
          tokens[whole.to]?.lower !== 'of'
            ? null
            : countedAfter(passage, whole, range.to),
      });
      i = whole.to - 1;
    }
  return figures;
}

/** Where a score or a vote ends (`4-2`, `51–49`): two numbers that count nothing together; 0 where none starts. */
function scoreEnd({ tokens }: Passage, { from, to, unit, multiple, value }: Amount, range: Range): number {
  const high = tokens[to + 1];
  if (unit !== null || multiple || to - from > 1 || to + 1 >= range.to || high?.kind !== 'number') return 0;
  const joined =
    /^[–-]$/.test(tokens[to]!.text) &&
    tokens[to]!.start === tokens[to - 1]!.end &&
    high.start === tokens[to]!.end;
  return joined && !(Number(high.text.replaceAll(',', '')) > value) ? to + 2 : 0;
}

/** The upper end of `between 10 and 12`, `10 to 12`, `10-12`. */
function upperEnd(passage: Passage, low: Amount, range: Range): Amount | null {
  const { tokens } = passage;
  const joiner = tokens[low.to];
  if (!joiner || low.multiple) return null;
  const before = tokens[low.from - 1]?.lower ?? '';
  const between = before === 'between' && joiner.lower === 'and';
  const dashed = /^[–-]$/.test(joiner.text) && joiner.start === tokens[low.to - 1]!.end;
  // `rose 3 percent to 12 percent` ends at 12; `3 to 12 percent` and `from 3 percent to 12 percent` lie between.
  const spoken = joiner.lower === 'to' && (low.unit === null || before === 'from');
  if (!between && !dashed && !spoken) return null;
  const high = readAmount(passage, low.to + 1, range.to);
  if (!high || high.value <= low.value || isNoFigure(passage, high)) return null;
  // `rose 4 percent to $3 billion` is no range.
  if (low.unit !== null && low.unit !== high.unit) return null;
  return { ...high, unit: high.unit ?? low.unit };
}

const timeUnits: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

function comparatorBefore(passage: Passage, { from: at, unit }: Amount, lo: number): Figure['comparator'] {
  const { tokens } = passage;
  const words = tokens
    .slice(Math.max(lo, at - 4), at)
    .map((token) => token.lower)
    .join(' ');
  // `paid over five years` tells of a time, `stood for over five years` how long it was.
  if (
    timeUnits.has(unit ?? '') &&
    /(?<!\b(?:for|well|is|was|of|after|took|take|takes|lasted|lasts) )over$/.test(words)
  )
    return 'exactly';
  for (const [pattern, comparator] of comparators) if (pattern.test(words)) return comparator;
  return 'exactly';
}
