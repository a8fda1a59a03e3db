import { AppError, Relation } from '@sayso/schema';
import type { Rarities } from './vocabulary.ts';

/** A measure, or the product of two, brought to mean 0 and deviation 1, and what it speaks for each relation. */
export type Term = { of: string[]; mean: number; deviation: number; weights: number[] };

/** What training leaves, as JSON: see `model/MODEL_CARD.md`. */
export type Weights = {
  id: string;
  relations: Relation[];
  bias: number[];
  terms: Term[];
  /** From the log odds of `same` to those that held on pairs outside training. */
  calibration: { slope: number; offset: number };
  /**
   * Scores from which claims are joined without asking, and from which the desk is asked; probabilities from which
   * two claims are told to differ in a figure or to oppose one another: both are too rare to ever be the likeliest.
   */
  thresholds: { join: number; suggest: number; figure: number; opposes: number };
  /** Base64 of little-endian uint32 and of uint8: see `Rarities`. */
  rarities: { hashes: string; values: string };
};

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function decodeRarities({ hashes, values }: Weights['rarities']): Rarities {
  const bytes = bytesOf(hashes);
  const view = new DataView(bytes.buffer);
  return {
    hashes: Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(4 * at, true)),
    values: bytesOf(values),
  };
}

export function encodeRarities({ hashes, values }: Rarities): Weights['rarities'] {
  const view = new DataView(new ArrayBuffer(4 * hashes.length));
  hashes.forEach((hash, at) => {
    view.setUint32(4 * at, hash, true);
  });
  const encode = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { hashes: encode(new Uint8Array(view.buffer)), values: encode(values) };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const areNumbers = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every(isNumber);

function isWeights(found: unknown, measures: ReadonlySet<string>): found is Weights {
  const { id, relations, bias, terms, calibration, thresholds, rarities } = (found ?? {}) as Weights;
  const isTerm = ({ of, mean, deviation, weights }: Term): boolean =>
    of.length > 0 &&
    of.every((name) => measures.has(name)) &&
    isNumber(mean) &&
    deviation > 0 &&
    areNumbers(weights, relations.length);
  return (
    typeof id === 'string' &&
    Array.isArray(relations) &&
    relations.includes('same') &&
    relations.every((relation) => Relation.options.includes(relation)) &&
    areNumbers(bias, relations.length) &&
    Array.isArray(terms) &&
    terms.every(isTerm) &&
    isNumber(calibration?.slope) &&
    isNumber(calibration?.offset) &&
    thresholds?.join > thresholds?.suggest &&
    thresholds.figure > 0 &&
    thresholds.opposes > 0 &&
    typeof rarities?.hashes === 'string' &&
    typeof rarities?.values === 'string'
  );
}

/**
 * Checks what `model/weights.json` holds.
 *
 * @param measures names that `measurePair` gives
 * @throws AppError `internal` where they are not weights that this version of the matcher can use
 */
export function checkWeights(found: unknown, measures: ReadonlySet<string>): Weights {
  let fits = false;
  try {
    fits = isWeights(found, measures);
  } catch {
    fits = false;
  }
  if (!fits)
    throw new AppError('internal', 'The weights of the matcher are damaged, or of another version of it.');
  return found as Weights;
}
