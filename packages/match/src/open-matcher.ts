import { createMatcher } from './matcher/create-matcher.ts';
import { type Matcher, rules } from './matcher/matcher.ts';

/** Where training leaves the weights. They may be deleted: the rules match without them. */
export const weightsFile: URL = new URL('../model/weights.json', import.meta.url);

const isMissing = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ENOENT';

/**
 * The matcher that learned, or the rules where its weights are not there.
 *
 * @param readFile gives the bytes of a file; this package reads none
 * @throws AppError `internal` where the weights are damaged or of another version
 */
export async function openMatcher(readFile: (file: URL) => Promise<Uint8Array>): Promise<Matcher> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(weightsFile);
  } catch (error) {
    if (isMissing(error)) return rules;
    throw error;
  }
  let weights: unknown = null;
  try {
    weights = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // No JSON is no weights: createMatcher says so.
  }
  return createMatcher(weights);
}
