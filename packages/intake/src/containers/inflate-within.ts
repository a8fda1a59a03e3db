import { AppError } from '@sayso/schema';
import type { FlateStreamHandler } from 'fflate';
import { type Budget, limits } from './budget.ts';

/** Bytes handed over at once. DEFLATE makes at most 1,032 of one, so this bounds what is held between two checks. */
const step = 4 * 1024;

type Inflater = { ondata: FlateStreamHandler; push(chunk: Uint8Array, final?: boolean): void };

/** Why compressed data could not be unpacked. */
export const brokenData = (cause?: unknown): AppError =>
  new AppError('broken-archive', 'It is damaged: its compressed data cannot be unpacked.', { cause });

/**
 * Unpacks compressed data piece by piece, as the pieces are asked for, within the limits.
 *
 * @param inflater of the data's format
 * @throws AppError `too-large` as soon as more came out than may, `broken-archive`
 */
export function* inflateWithin(
  packed: Uint8Array,
  inflater: Inflater,
  budget: Budget,
): Generator<Uint8Array> {
  let fresh: Uint8Array[] = [];
  let size = 0;
  inflater.ondata = (chunk) => {
    // fflate goes on using the buffer that it hands out.
    if (chunk.length > 0) fresh.push(chunk.slice());
  };
  for (let at = 0; at < packed.length; at += step) {
    const next = Math.min(packed.length, at + step);
    try {
      inflater.push(packed.subarray(at, next), next === packed.length);
    } catch (thrown) {
      throw brokenData(thrown);
    }
    for (const chunk of fresh) {
      size += chunk.length;
      budget.addInflated(chunk.length);
    }
    if (size > limits.ratioFrom && size > next * limits.ratio)
      throw new AppError(
        'too-large',
        `It unfolds to more than ${limits.ratio} times its size, as only files made to do harm do.`,
      );
    yield* fresh;
    fresh = [];
  }
}
