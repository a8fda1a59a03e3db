import type { ClaimInWords } from '@sayso/match';
import { type LineId, parseObjectLine, type RefusedLine, refuseLine } from '../read/parse-object-line.ts';

export type Pair = { a: ClaimInWords; b: ClaimInWords };

const shape =
  '{"id","a":{"text","source","cue","context","published"},"b":{…}} (all but text may be null or missing)';

const optional = ['source', 'cue', 'context', 'published'] as const;

/** The claim of one side, or what is wrong with it. */
function parseClaim(name: string, value: unknown): ClaimInWords | string {
  if (typeof value !== 'object' || value === null)
    return `The line has no claim "${name}": it should be ${shape}.`;
  const claim = value as Record<string, unknown>;
  if (typeof claim.text !== 'string' || claim.text.trim() === '')
    return `The claim "${name}" has no "text" with words in it.`;
  const wrong = optional.find((field) => typeof (claim[field] ?? '') !== 'string');
  if (wrong) return `The "${wrong}" of the claim "${name}" is neither a string nor null.`;
  const { published } = claim;
  if (typeof published !== 'string') return claim as ClaimInWords;
  // An empty column is no wrong date.
  if (published.trim() === '') return { ...claim, published: null } as ClaimInWords;
  if (Number.isNaN(Date.parse(published)))
    return `The "published" of the claim "${name}" is not a date such as 2026-03-01.`;
  return claim as ClaimInWords;
}

/** A line `{"id","a","b"}` of two claims to compare. Null where it is blank. */
export function parsePairLine(bytes: Uint8Array): ({ id: LineId } & Pair) | RefusedLine | null {
  const line = parseObjectLine(bytes, shape);
  if (line === null || 'error' in line) return line;
  const { id, value } = line;
  const [a, b] = [parseClaim('a', value.a), parseClaim('b', value.b)];
  if (typeof a === 'string') return refuseLine(id, 'bad-request', a);
  if (typeof b === 'string') return refuseLine(id, 'bad-request', b);
  return { id, a, b };
}
