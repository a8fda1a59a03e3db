import type { Figure } from '@sayso/schema';
import { readNumber } from './read-numbers.ts';

/** A quantity that a claim states. */
export type Quantity = Pick<Figure, 'value' | 'upper' | 'comparator' | 'unit'>;

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Years, days of a month and hours belong to the guard of times. */
function isDate(tokens: readonly string[], at: number, value: number): boolean {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  if (/^(?:[ap]m|o'clock)$/.test(next) || (/^[ap]$/.test(next) && tokens[at + 2] === 'm')) return true;
  if (/^(?:19|20)\d\d$/.test(token)) return true;
  if (value > 31) return /(?:st|nd|rd|th)$/.test(token);
  return /(?:st|nd|rd|th)$/.test(token) || months.has(tokens[at - 1] ?? '') || months.has(next);
}

/**
 * The quantities of a claim: those that the reader found, and any other number in its words, so that a number the
 * reader missed still keeps claims apart.
 *
 * @param plain the claim's tokens, lower case
 * @param ofTimes the tokens of its times: "three weeks ago" counts nothing
 */
export function quantitiesOf(
  figures: readonly Figure[],
  plain: readonly string[],
  ofTimes: readonly string[] = [],
): Quantity[] {
  const found: Quantity[] = figures.map(({ value, upper, comparator, unit }) => ({
    value,
    upper,
    comparator,
    unit,
  }));
  const known = new Set(found.flatMap(({ value, upper }) => [value, upper]));
  ofTimes.forEach((_, at) => {
    known.add(readNumber(ofTimes, at)?.value ?? null);
  });
  for (let at = 0; at < plain.length; at += 1) {
    const number = readNumber(plain, at);
    if (!number) continue;
    if (!known.has(number.value) && !isDate(plain, at, number.value)) {
      known.add(number.value);
      found.push({
        value: number.value,
        upper: null,
        comparator: number.vague ? 'multiples' : 'exactly',
        unit: plain[at + number.length] === 'percent' ? 'percent' : null,
      });
    }
    at += number.length - 1;
  }
  return found;
}

/** How far `about` reaches, as a share of the value. */
const roundness = 0.1;

function spread({ value, upper, comparator }: Quantity): [number, number] {
  if (upper !== null) return [Math.min(value, upper), Math.max(value, upper)];
  if (comparator === 'multiples') return [value, value * 100];
  if (comparator === 'about') return [value * (1 - roundness), value * (1 + roundness)];
  return [value, value];
}

function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return false;
  const opposed =
    (a.comparator === 'less-than' && b.comparator === 'more-than') ||
    (a.comparator === 'more-than' && b.comparator === 'less-than');
  if (opposed) return false;
  const [lowA, highA] = spread(a);
  const [lowB, highB] = spread(b);
  return Math.max(lowA, lowB) <= Math.min(highA, highB);
}

/**
 * How the quantities of two claims stand: `agree` where every one of the side with fewer is met by one of the other,
 * `differ` where both sides state something that the other does not. Symmetric.
 */
export function compareFigures(a: readonly Quantity[], b: readonly Quantity[]): 'agree' | 'differ' {
  const onlyA = a.some((one) => !b.some((other) => agree(one, other)));
  const onlyB = b.some((one) => !a.some((other) => agree(one, other)));
  return onlyA && onlyB ? 'differ' : 'agree';
}
