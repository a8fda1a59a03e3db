import type { Polarity } from '@sayso/schema';
import type { Relation } from '../attribution/relation.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { offers, propositions, quashing } from '../lexicon/certainty-words.ts';
import { denyingVerbs } from '../lexicon/cue-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { mainVerb } from './main-verb.ts';

/** Cues by which someone does not believe: `is not convinced that`, `did not ring true`. */
const disbelieving =
  /\b(?:(?:not|never|hardly|\w+n't) (?:\w+ )?(?:convinced|persuaded|sold|believe|think|true)|unconvinced|skeptical|sceptical|doubtful)\b/;

/**
 * Whether the content is denied: its cue denies or doubts, or its first main clause is negated. What is negated
 * further in is affirmed in its negative form, and what is turned down (`rejected the offer`) is not denied.
 */
export function judgePolarity(
  passage: Passage,
  relation: Relation | null,
  content: readonly Range[],
): Polarity {
  if (!relation) return isNegated(passage, content) ? 'denied' : 'affirmed';
  const { word, manner } = relation;
  if (relation.isTail) return relation.negated ? 'affirmed' : 'denied';
  const cue = passage.tokens
    .slice(relation.cue.from, relation.cue.to)
    .map((token) => token.lower)
    .join(' ');
  if (denyingVerbs.has(word) || quashing.test(cue) || /^denials?$/.test(word))
    return relation.negated || turnsDown(passage, content[0]!) ? 'affirmed' : 'denied';
  // A question denies nothing, whatever is in it.
  if (/^(?:ask|wonder|inquire)$/.test(word)) return 'affirmed';
  if (disbelieving.test(cue)) return 'denied';
  if (word === 'question') return headsProposition(passage, content[0]!) ? 'denied' : 'affirmed';
  if (relation.negated || (manner === 'object' && !opensClause(passage, content[0]!))) return 'affirmed';
  return isNegated(passage, content) ? 'denied' : 'affirmed';
}

const opensClause = ({ tokens }: Passage, { from }: Range): boolean => tokens[from]!.lower === 'that';

/** `rejected | the offer`, `dismissed him | as a clown`: the head of the object says that nothing is said to be false. */
function turnsDown({ tokens, tags }: Passage, { from, to }: Range): boolean {
  if (tokens[from]!.lower === 'as') return true;
  if (isJudgedPerson({ tokens, tags }, from, to)) return true;
  for (let i = from; i < Math.min(to, from + 8); i += 1) {
    if (tags[i] === 'prep' || tags[i] === 'to' || tags[i] === 'sub' || tags[i] === 'wh') return false;
    if (offers.has(tokens[i]!.lower)) return !isFiniteVerb(tags[i + 1]);
  }
  return false;
}

/** `dismissed Governor Roe | as a novice`: someone is judged, and nothing said to be false. */
function isJudgedPerson(
  { tokens, tags }: Pick<Passage, 'tokens' | 'tags'>,
  from: number,
  to: number,
): boolean {
  let at = from;
  while (at < to && at - from < 7 && /^(?:name|noun|adj|pron)$/.test(tags[at]!)) at += 1;
  return at > from && at < to && tokens[at]!.lower === 'as' && /^(?:name|pron)$/.test(tags[at - 1]!);
}

function headsProposition({ tokens, tags }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 6); i += 1) {
    if (tags[i] === 'prep' || tags[i] === 'sub' || tags[i] === 'wh') return false;
    if (propositions.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** The first range that is more than a word (`“Judge,” she said, “I never …”`) decides. */
function isNegated(passage: Passage, content: readonly Range[]): boolean {
  const { tokens } = passage;
  const first =
    content.find(
      ({ from, to }) =>
        tokens.slice(from, Math.min(to, from + 6)).filter((t) => t.kind === 'word').length > 1,
    ) ?? content[0]!;
  const verb = mainVerb(passage, first);
  if (verb < 0) return false;
  return isNegativeSubject(passage, first, verb) || isNegativeVerb(passage, first, verb);
}

/** `Nobody told us`, `No bridge held`, `None of them spoke`. */
function isNegativeSubject({ tokens, tags }: Passage, { from }: Range, verb: number): boolean {
  let at = from;
  while (at < verb && (tags[at] === 'quote' || tokens[at]!.lower === 'that')) at += 1;
  const { lower } = tokens[at]!;
  if (lower === 'no') return !/^(?:,|thanks?|doubt|wonder|matter|problem)$/.test(tokens[at + 1]?.lower ?? '');
  return /^(?:nobody|none|nothing|neither)$/.test(lower);
}

/** `did not`, `never went`, `is no`, `has nothing`: in the verb's group or right behind it. */
function isNegativeVerb({ tokens, tags }: Passage, { from, to }: Range, verb: number): boolean {
  let start = verb;
  while (start > from && (tags[start - 1] === 'adv' || tags[start - 1] === 'neg')) start -= 1;
  for (let i = start; i < Math.min(to, verb + 5); i += 1) {
    const { lower, text } = tokens[i]!;
    if (lower === 'not' || lower === 'never' || lower === 'cannot' || /n't$/.test(lower))
      return !/^(?:only|just|merely|simply)$/.test(tokens[i + 1]?.lower ?? '');
    if (i <= verb) continue;
    if (/^(?:no|nothing|nobody|none|unlikely)$/.test(lower)) return tokens[i + 1]?.lower !== 'doubt';
    if (/^[,.;:—–!?]$/.test(text) || !/^(?:be|have|do|modal|adv|verb|participle|neg)$/.test(tags[i]!))
      return false;
  }
  return false;
}
