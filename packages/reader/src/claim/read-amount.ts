import {
  currencies,
  currencyCodes,
  dollarPrefixes,
  fractions,
  measures,
  multiples,
  powers,
  smallNumbers,
} from '../lexicon/number-words.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';

/** A number with its unit, as it stands in the text. */
export type Amount = Range & {
  value: number;
  unit: string | null;
  /** `dozens`, `several hundred`: at least twice that many, nobody says how many times. */
  multiple: boolean;
};

const ordinal = /^\d+(?:st|nd|rd|th)$/i;

/** `Rs`, `EUR`: a currency that a space may part from its amount. */
const codeOf = (text: string): string | null =>
  /^Rs\.?$/.test(text) ? 'INR' : currencyCodes.has(text) ? text : null;

const openingWords = new Set([
  ...Object.keys(smallNumbers),
  ...Object.keys(multiples),
  ...Object.keys(dollarPrefixes),
  ...['a', 'an', 'half', 'several', 'few', 'many', 'minus'],
]);

/** Most words open no amount: they are told apart at once, since every word is asked. */
function opensAmount({ kind, lower, text }: Token): boolean {
  if (kind === 'number' || codeOf(text)) return true;
  if (kind === 'word')
    return openingWords.has(lower) || (lower.includes('-') && openingWords.has(lower.split('-')[0]!));
  return kind === 'mark' && (lower === '−' || lower === '-' || currencies[lower] !== undefined);
}

/** One amount that starts at a token: digits or words, with its currency sign, power and unit; or null. */
export function readAmount(passage: Passage, i: number, to: number): Amount | null {
  if (!opensAmount(passage.tokens[i]!)) return null;
  return readFraction(passage, i, to) ?? readMultiple(passage, i, to) ?? readNumber(passage, i, to);
}

function readNumber(passage: Passage, i: number, to: number): Amount | null {
  const { tokens } = passage;
  const sign = signAt(passage, i);
  const negative = sign === null && isMinus(passage, i);
  const number = numberAt(passage, sign ? sign.to : negative ? i + 1 : i, to);
  if (!number) return null;
  const unit = sign ? { to: number.to, unit: sign.unit } : unitAt(passage, number.to, to);
  const value = negative ? -number.value : number.value;
  const ratio = sign || unit.unit ? null : ratioAfter(passage, number, to);
  if (ratio)
    return { from: i, to: ratio.to, value: round(value / ratio.of), unit: 'fraction', multiple: false };
  if (tokens[i]!.kind === 'mark' && !sign && !negative) return null;
  return { from: i, to: unit.to, value, unit: unit.unit, multiple: false };
}

/** `$`, `€`, `US$` right before digits. */
function signAt({ tokens }: Passage, i: number): { to: number; unit: string } | null {
  const { lower, text } = tokens[i]!;
  const code = codeOf(text);
  if (code && tokens[i + 1]?.kind === 'number') return { to: i + 1, unit: code };
  const dollars = dollarPrefixes[lower];
  const at = dollars && tokens[i + 1]?.text === '$' && tokens[i + 1]!.start === tokens[i]!.end ? i + 1 : i;
  const unit = at > i ? dollars! : currencies[lower];
  if (!unit || (at === i && /^[a-z]/.test(lower))) return null;
  const number = tokens[at + 1];
  return number?.kind === 'number' && number.start === tokens[at]!.end ? { to: at + 1, unit } : null;
}

/** `−5`, `minus five`. */
function isMinus({ tokens, text }: Passage, i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.lower === 'minus')
    return next !== undefined && (next.kind === 'number' || next.lower in smallNumbers);
  return (
    /^[−-]$/.test(token.text) &&
    next?.kind === 'number' &&
    next.start === token.end &&
    /\s/.test(text[token.start - 1] ?? ' ')
  );
}

function unitAt({ tokens }: Passage, at: number, to: number): { to: number; unit: string | null } {
  if (at >= to) return { to: at, unit: null };
  const next = tokens[at]!.lower;
  const two = at + 1 < to ? measures[`${next} ${tokens[at + 1]!.lower}`] : undefined;
  if (two) return { to: at + 2, unit: two };
  const one = currencies[next] ?? measures[next];
  const hourly = one && /^(?:kilometre|mile|metre)$/.test(one) ? hourEnd(tokens, at + 1) : 0;
  if (hourly > 0 && hourly <= to) return { to: hourly, unit: `${one}-per-hour` };
  return one ? { to: at + 1, unit: one } : { to: at, unit: null };
}

/** Where `/h`, `per hour`, `an hour` ends; 0 where it is not. */
function hourEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.lower ?? '';
  if (next === '/h') return at + 1;
  if (next === '/' && tokens[at + 1]?.lower === 'h') return at + 2;
  return /^(?:per|an)$/.test(next) && tokens[at + 1]?.lower === 'hour' ? at + 2 : 0;
}

/** `3 | in 10`, `nine | out of every ten`: a share. */
function ratioAfter(
  passage: Passage,
  part: { value: number; to: number },
  to: number,
): { of: number; to: number } | null {
  const { tokens } = passage;
  let next = part.to;
  if (tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of') next += 2;
  else if (tokens[next]?.lower === 'in') next += 1;
  else return null;
  if (tokens[next]?.lower === 'every') next += 1;
  const hundred = next < to ? powers[tokens[next]!.lower] : undefined;
  if (hundred === 100 || hundred === 1000) return { of: hundred, to: next + 1 };
  const whole = next < to ? numberAt(passage, next, to) : null;
  // `40 in 2019` and `two in ten years` are no shares.
  if (!whole || whole.to !== next + 1 || whole.value <= part.value || whole.value > 1000) return null;
  return unitAt(passage, whole.to, to).unit ? null : { of: whole.value, to: whole.to };
}

/** `half of the crew`, `a third of`, `two-thirds of`. */
function readFraction({ tokens }: Passage, i: number, to: number): Amount | null {
  const words = tokens[i]!.lower.split('-');
  let count = words.length === 2 ? smallNumbers[words[0]!] : undefined;
  let part = words.length === 2 ? words[1]! : tokens[i]!.lower;
  let at = i + 1;
  if (words.length === 1 && part !== 'half') {
    count = /^(?:a|an)$/.test(part) ? 1 : smallNumbers[part];
    if (count === undefined) return null;
    part = tokens[at]?.lower ?? '';
    at += 1;
  }
  const share = fractions[part];
  const next = tokens[at]?.lower;
  if (share === undefined || at > to || (count === undefined && part !== 'half')) return null;
  const changed =
    count === 1 &&
    tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'by') &&
    !/^(?:past|century|hour)$/.test(next ?? '');
  if (next !== 'of' && !changed && !(part === 'half' && /^(?:the|its|their|all)$/.test(next ?? '')))
    return null;
  return { from: i, to: at, value: round((count ?? 1) * share), unit: 'fraction', multiple: false };
}

/** `dozens of`, `tens of thousands of`, `several hundred`, `a few dozen`. */
function readMultiple(passage: Passage, i: number, to: number): Amount | null {
  const { tokens } = passage;
  let at = i;
  let value = 1;
  while (at < to && multiples[tokens[at]!.lower] !== undefined && tokens[at + 1]?.lower === 'of') {
    value *= multiples[tokens[at]!.lower]!;
    at += 2;
  }
  if (at > i) {
    // `hundreds of thousands marched`
    const last = at < to ? multiples[tokens[at]!.lower] : undefined;
    if (last) return { from: i, to: at + 1, value: value * last, unit: null, multiple: true };
    const unit = unitAt(passage, at, to);
    return unit.unit && currencies[tokens[at]!.lower]
      ? { from: i, to: unit.to, value, unit: unit.unit, multiple: true }
      : { from: i, to: at - 1, value, unit: null, multiple: true };
  }
  if (tokens[at]?.lower === 'a' && /^(?:few|couple)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  else if (/^(?:several|few|many)$/.test(tokens[at]?.lower ?? '')) at += 1;
  else return null;
  if (tokens[at]?.lower === 'of') at += 1;
  const first = at;
  for (; at < to && at - first < 2; at += 1) {
    const power = powers[tokens[at]!.lower];
    if (power === undefined || tokens[at]!.lower.length < 3) break;
    value *= power;
  }
  if (at === first) return null;
  const unit = unitAt(passage, at, to);
  return { from: i, to: unit.to, value, unit: unit.unit, multiple: true };
}

function numberAt(passage: Passage, i: number, to: number): { value: number; to: number } | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (!token || i >= to || ordinal.test(token.text)) return null;
  const isPower = (at: number) =>
    (tokens[at]?.lower.length ?? 0) > 2 && powers[tokens[at]!.lower] !== undefined;
  let at = i + 1;
  let value: number;
  let unit = 1;
  if (token.kind === 'number') {
    const parts = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([a-z]+)?$/i.exec(token.text);
    if (!parts) return null;
    const power = parts[2] ? powers[parts[2].toLowerCase()] : 1;
    if (power === undefined) return null;
    value = Number(parts[1]!.replaceAll(',', '')) * power;
  } else {
    const words = token.lower.split('-');
    if (words.every((word) => smallNumbers[word] !== undefined)) {
      // `it's five-one to us` is a score, and not six.
      if (words.length > 1 && smallNumbers[words[0]!]! < 20) return null;
      value = words.reduce((sum, word) => sum + smallNumbers[word]!, 0);
    } else if (/^an?$/.test(token.lower) && isPower(at)) value = 1;
    else if (token.lower === 'half' && /^an?$/.test(tokens[at]?.lower ?? '') && isPower(at + 1)) {
      value = 0.5;
      at += 1;
    } else return null;
  }
  for (let guard = 0; guard < 3 && at < to; guard += 1) {
    const power = powers[tokens[at]!.lower];
    if (power === undefined || tokens[at]!.lower.length < 2) break;
    value *= power;
    unit *= power;
    at += 1;
  }
  const half = [0, 1, 2].every((k) => tokens[at + k]?.lower === ['and', 'a', 'half'][k]);
  if (half && at + 3 <= to) return { value: Number((value + unit / 2).toPrecision(12)), to: at + 3 };
  const rest = token.kind === 'word' && unit >= 100 ? restAt(tokens, at, unit, to) : null;
  if (rest) return { value: Number((value + rest.value).toPrecision(12)), to: rest.to };
  return { value: Number(value.toPrecision(12)), to: at };
}

/** `two hundred | and fifty`, `three thousand | two hundred`: what spelled numbers add behind a power. */
function restAt(
  tokens: readonly Token[],
  at: number,
  unit: number,
  to: number,
): { value: number; to: number } | null {
  const from = tokens[at]?.lower === 'and' ? at + 1 : at;
  const words = tokens[from]?.kind === 'word' ? tokens[from]!.lower.split('-') : [];
  if (from >= to || words.length === 0 || !words.every((word) => smallNumbers[word] !== undefined))
    return null;
  const value = words.reduce((sum, word) => sum + smallNumbers[word]!, 0);
  const hundreds = unit >= 1000 && tokens[from + 1]?.lower === 'hundred';
  // `a hundred and two million`: two amounts.
  if (!hundreds && powers[tokens[from + 1]?.lower ?? ''] !== undefined) return null;
  return hundreds ? { value: value * 100, to: from + 2 } : { value, to: from + 1 };
}

const round = (value: number): number => Number(value.toPrecision(4));
