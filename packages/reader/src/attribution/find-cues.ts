import { type FrameName, frames, particleCues, refusals } from '../lexicon/cue-verbs.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** A verb that may attribute something, with its auxiliaries and adverbs. */
export type CueVerb = Range & {
  /** The verb itself. */
  head: number;
  base: string;
  /** `infinitive`: `phoned him | to implore him to stay`, where it asks something of someone. */
  form: 'finite' | 'ing' | 'passive' | 'infinitive';
  negated: boolean;
  /** The particle that belongs to it here (`for` of `called for`), or ``. */
  particle: string;
};

const frameSets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(frames).map(([name, list]) => [name, new Set(list)]),
);

/** Whether a verb has a frame. */
export const takes = (base: string, frame: FrameName): boolean => frameSets.get(frame)!.has(base);

const known = new Set([...Object.values(frames).flat(), ...Object.keys(particleCues)]);

/** `went on to say`, `continued to insist`: the first verb belongs to the cue. */
const leadsToInfinitive = new Set([
  'go',
  'continue',
  'try',
  'begin',
  'appear',
  'seem',
  'proceed',
  'rush',
  'pause',
  'manage',
  'help',
  'fail',
]);

function particleAfter(scope: Scope, i: number, base: string): { particle: string; length: number } {
  const { tokens } = scope.passage;
  for (const option of particleCues[base] ?? []) {
    const parts = option.split(' ');
    if (parts.every((part, k) => tokens[i + 1 + k]?.lower === part))
      return { particle: option, length: parts.length };
  }
  return { particle: '', length: 0 };
}

/** Where the verb's auxiliaries and adverbs start, and whether one of them negates it. */
function groupStart(
  scope: Scope,
  head: number,
  lo: number,
): { from: number; negated: boolean; passive: boolean; infinitive: boolean } {
  const { tags, tokens, bases } = scope.passage;
  let from = head;
  let negated = false;
  let passive = false;
  let infinitive = false;
  while (from > lo && head - from < 9 && !scope.quotationAt(from - 1)) {
    const tag = tags[from - 1]!;
    const { lower } = tokens[from - 1]!;
    if (tag === 'to') {
      // `went on to deny`, `continued to insist`
      const verb = from - 2 - (tokens[from - 2]?.lower === 'on' ? 1 : 0);
      const base = verb < lo ? '' : bases[verb]!;
      if (!leadsToInfinitive.has(base)) {
        infinitive = true;
        break;
      }
      from = verb;
      if (base === 'fail') negated = true;
      continue;
    }
    if (!/^(?:adv|neg|be|have|do|modal)$/.test(tag)) break;
    if (tag === 'neg' || lower === 'never' || /n't$/.test(lower)) negated = true;
    if (tag === 'be' && tags[head] === 'participle') passive = true;
    from -= 1;
  }
  return { from, negated, passive, infinitive };
}

/**
 * The verbs of a range that may attribute, in order, none from inside a quotation. Infinitives (`to say`, but not
 * `to urge her to stay`), bare participles (`the claims made`) and refusals (`declined to say`) are none.
 */
export function findCueVerbs(scope: Scope, range: Range): CueVerb[] {
  const { tags, bases, tokens } = scope.passage;
  const cues: CueVerb[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const base = bases[i]!;
    if (!base || !known.has(base) || scope.quotationAt(i)) continue;
    if (refusals.has(base) || tokens[i]!.lower === 'according') continue;
    const group = groupStart(scope, i, range.from);
    if (
      group.infinitive &&
      (group.from !== i ||
        !takes(base, 'objectInfinitive') ||
        /^(?:want|expect|like|prefer|require|allow)$/.test(base))
    )
      continue;
    const tag = tags[i]!;
    const perfect = tag === 'participle' && tags.slice(group.from, i).includes('have') && !group.passive;
    if (tag === 'participle' && !group.passive && !perfect) continue;
    if (group.negated && /^(?:respond|reply|answer|comment|mention)$/.test(base)) continue;
    const { particle, length } = particleAfter(scope, i, base);
    cues.push({
      from: group.from,
      to: i + 1 + length,
      head: i,
      base,
      form: group.infinitive
        ? 'infinitive'
        : group.passive
          ? 'passive'
          : tag === 'ing' && !tags.slice(group.from, i).includes('be')
            ? 'ing'
            : 'finite',
      negated: group.negated,
      particle,
    });
  }
  return cues;
}
