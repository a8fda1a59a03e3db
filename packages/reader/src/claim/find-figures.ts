import { type Figure, quote, type Span } from '@sayso/schema';
import { isNominal } from '../grammar/noun-phrases.ts';
import { months } from '../lexicon/closed-class.ts';
import { currencies, measures, multiples, powers, smallNumbers } from '../lexicon/number-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

type Amount = Range & { value: number; unit: string | null; multiple: boolean };

const comparators: readonly [RegExp, Figure['comparator']][] = [
  [/\b(?:more than|over|above|upwards? of|in excess of|exceeding|greater than)$/, 'more-than'],
  [/\b(?:less than|fewer than|under|below|short of|lower than)$/, 'less-than'],
  [/\b(?:at least|no fewer than|no less than|not less than|a minimum of)$/, 'at-least'],
  [/\b(?:at most|up to|as many as|as much as|no more than|not more than|a maximum of)$/, 'at-most'],
  [
    /\b(?:about|around|roughly|approximately|nearly|almost|some|an estimated|estimated|close to|more or less|circa|just over|just under)$/,
    'about',
  ],
];

const ordinal = /^\d+(?:st|nd|rd|th)$/i;

/** One amount that starts at a token: digits or words, with its currency sign, power and unit. */
function amountAt(passage: Passage, i: number, to: number): Amount | null {
  const { tokens } = passage;
  let at = i;
  let unit: string | null = null;
  const sign = currencies[tokens[at]!.lower];
  if (
    sign &&
    !/^[a-z]/.test(tokens[at]!.lower) &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]!.start === tokens[at]!.end
  ) {
    unit = sign;
    at += 1;
  }
  const multiple = multiples[tokens[at]?.lower ?? ''];
  if (multiple !== undefined && tokens[at + 1]?.lower === 'of')
    return { from: i, to: at + 1, value: multiple, unit, multiple: true };
  const number = numberAt(passage, at, to);
  if (!number) return null;
  at = number.to;
  const two = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  const next = tokens[at]?.lower ?? '';
  if (at < to && unit === null) {
    if (measures[two] && at + 1 < to) {
      unit = measures[two]!;
      at += 2;
    } else if (currencies[next] || measures[next]) {
      unit = currencies[next] ?? measures[next]!;
      at += 1;
    }
  }
  return { from: i, to: at, value: number.value, unit, multiple: false };
}

function numberAt(passage: Passage, i: number, to: number): { value: number; to: number } | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (!token || i >= to || ordinal.test(token.text)) return null;
  let at = i;
  let value: number;
  if (token.kind === 'number') {
    const parts = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([a-z]+)?$/i.exec(token.text);
    if (!parts) return null;
    const power = parts[2] ? powers[parts[2].toLowerCase()] : 1;
    if (power === undefined) return null;
    value = Number(parts[1]!.replaceAll(',', '')) * power;
    at += 1;
  } else {
    const words = token.lower.split('-');
    const known = words.every((word) => smallNumbers[word] !== undefined);
    const article =
      (token.lower === 'a' || token.lower === 'an') &&
      powers[tokens[i + 1]?.lower ?? ''] !== undefined &&
      tokens[i + 1]!.lower.length > 2;
    if (!known && !article) return null;
    value = article ? 1 : words.reduce((sum, word) => sum + smallNumbers[word]!, 0);
    at += 1;
  }
  for (let guard = 0; guard < 3 && at < to; guard += 1) {
    const power = powers[tokens[at]!.lower];
    if (power === undefined || tokens[at]!.lower.length < 2) break;
    value *= power;
    at += 1;
  }
  return { value: Number(value.toPrecision(12)), to: at };
}

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
      /^(?:in|since|by|until|from|before|after|during|of|the)$/.test(before?.lower ?? ''))
  )
    return true;
  if (/:/.test(text) || (after && /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|et|edt|est)$/.test(after.lower)))
    return true;
  if (before?.text === ',' && after && /^[,.]$/.test(after.text) && amount.value < 120) return true;
  if (before?.text === '(' || before?.text === '/' || after?.text === '/') return true;
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
  if (tokens[from]?.lower === 'of') from += 1;
  while (from < to && tags[from] === 'det') from += 1;
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
      const amount = amountAt(passage, i, range.to);
      if (!amount || isNoFigure(passage, amount)) continue;
      const upper = upperEnd(passage, amount, range);
      const comparator = upper
        ? 'between'
        : amount.multiple
          ? 'multiples'
          : comparatorBefore(passage, amount.from, range.from);
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

/** The upper end of `between 10 and 12`, `10 to 12`, `10-12`. */
function upperEnd(passage: Passage, low: Amount, range: Range): Amount | null {
  const { tokens } = passage;
  const joiner = tokens[low.to];
  if (!joiner || low.multiple) return null;
  const between = /^(?:between)$/.test(tokens[low.from - 1]?.lower ?? '') && joiner.lower === 'and';
  const dashed = /^[–-]$/.test(joiner.text) && joiner.start === tokens[low.to - 1]!.end;
  const spoken = joiner.lower === 'to';
  if (!between && !dashed && !spoken) return null;
  const high = amountAt(passage, low.to + 1, range.to);
  if (!high || high.value <= low.value || isNoFigure(passage, high)) return null;
  // `rose 4 percent to $3 billion` is no range.
  if (low.unit !== null && low.unit !== high.unit) return null;
  return { ...high, unit: high.unit ?? low.unit };
}

function comparatorBefore(passage: Passage, at: number, lo: number): Figure['comparator'] {
  const { tokens } = passage;
  const words = tokens
    .slice(Math.max(lo, at - 4), at)
    .map((token) => token.lower)
    .join(' ');
  for (const [pattern, comparator] of comparators) if (pattern.test(words)) return comparator;
  return 'exactly';
}
