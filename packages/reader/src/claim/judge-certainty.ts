import type { Certainty, Polarity } from '@sayso/schema';
import type { Manner, Relation } from '../attribution/relation.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { doubtfulNouns } from '../lexicon/cue-nouns.ts';
import { believingVerbs, denyingVerbs, judgingVerbs, wantingVerbs } from '../lexicon/cue-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Hedge } from './find-hedges.ts';

/** Verbs that, with an object instead of a clause, still say something of it (`called it a farce`, `denied the charge`). */
const assertingWithObject =
  /^(?:call|describe|accuse|blame|deny|label|brand|dub|characterize|characterise|portray|depict|announce|confirm|reveal|admit|acknowledge|concede|compare|liken|deem|declare|disclose|predict|forecast|suggest|indicate|estimate|claim|allege|dispute|refute|attribute|report|show|state|note|regard|view|consider|find|see)$/;

/**
 * How sure the one who says it says it is. `unstated` where nothing is asserted: questions, wishes, orders, `should`,
 * infinitives, bare topics. Then the weakest word in reach decides: the verb of believing, the hedges of the content.
 *
 * @param relation null for the publisher's own voice
 * @param content its token ranges
 */
export function judgeCertainty(
  passage: Passage,
  relation: Relation | null,
  content: readonly Range[],
  hedges: readonly Hedge[],
): Certainty {
  const { tags, tokens } = passage;
  const first = content[0]!;
  const last = content.at(-1)!;
  if (relation && isUnstated(passage, relation, content)) return 'unstated';
  if (
    /[?]/.test(tokens[last.to - 1]!.text + (tokens[last.to]?.text ?? '')) &&
    content.length === 1 &&
    isOneQuestion(passage, first)
  )
    return 'unstated';
  if (relation && doubtfulNouns.has(relation.word) && !hedges.some((hedge) => hedge.certainty === 'possible'))
    return 'probable';
  const main = mainHedge(passage, content, hedges);
  if (main === 'possible') return 'possible';
  if (relation && believingVerbs.has(relation.word) && !/^(?:predict|know|feel)$/.test(relation.word))
    return 'probable';
  if (relation && /^(?:predict|forecast|project|feel)$/.test(relation.word)) return 'probable';
  if (main) return main;
  const head = firstFinite(passage, first);
  if (head >= 0 && tags[head] === 'modal' && /^(?:should|must|shouldn't)$/.test(tokens[head]!.lower))
    return 'unstated';
  return 'certain';
}

/** Only the hedge of the first clause counts: what is hedged further on is a detail of what is said for certain. */
function mainHedge(passage: Passage, content: readonly Range[], hedges: readonly Hedge[]): Certainty | null {
  if (hedges.length === 0) return null;
  const { tokens } = passage;
  const limit = content[0]!.from + 32;
  const until = tokens[Math.min(limit, content.at(-1)!.to) - 1]!.end;
  const near = hedges.filter((hedge) => hedge.start < until && !/^(?:suspected|alleged)$/.test(hedge.text));
  if (near.length === 0) return null;
  return near.some((hedge) => hedge.certainty === 'possible') ? 'possible' : 'probable';
}

function isUnstated(passage: Passage, relation: Relation, content: readonly Range[]): boolean {
  const { tags, tokens } = passage;
  const first = content[0]!;
  const { word } = relation;
  if (relation.negated && word !== 'deny') return true;
  if (relation.manner === 'infinitive') return !/^(?:claim|pretend|believe|expect|appear|seem)$/.test(word);
  if (relation.manner === 'object') return isBareTopic(passage, word, content);
  if (relation.manner === 'noun')
    return (
      tags[first.from] === 'to' ||
      !content.some((range) => tags.slice(range.from, range.to).some(isFiniteVerb))
    );
  if (/^(?:ask|wonder|inquire|question)$/.test(word)) return !/^(?:that)$/.test(tokens[first.from]!.lower);
  if (/^(?:what|why|how|when|where|who|whether|if)$/.test(tokens[first.from]!.lower)) return true;
  if (wantingVerbs.has(word) && !/^(?:hope|vow|pledge|promise|threaten|agree|propose|decide)$/.test(word))
    return true;
  return false;
}

function isBareTopic(passage: Passage, word: string, content: readonly Range[]): boolean {
  if (wantingVerbs.has(word)) return true;
  if (assertingWithObject.test(word)) return false;
  if (!judgingVerbs.has(word))
    return !content.some((range) => passage.tags.slice(range.from, range.to).some(isFiniteVerb));
  return true;
}

function firstFinite(passage: Passage, range: Range): number {
  for (let i = range.from; i < range.to; i += 1) if (isFiniteVerb(passage.tags[i])) return i;
  return -1;
}

const isOneQuestion = (passage: Passage, range: Range): boolean =>
  !passage.tokens.slice(range.from, range.to - 2).some((token) => /^[.!]$/.test(token.text));

/**
 * Whether the content is denied: its cue denies or doubts, or its first main clause is negated. What is negated
 * further in is affirmed in its negative form.
 */
export function judgePolarity(
  passage: Passage,
  relation: Relation | null,
  content: readonly Range[],
): Polarity {
  const { tags, tokens } = passage;
  if (relation && (denyingVerbs.has(relation.word) || /^denials?$/.test(relation.word)))
    return relation.negated ? 'affirmed' : 'denied';
  if (relation?.negated) return 'affirmed';
  const manner: Manner = relation?.manner ?? 'clause';
  if (manner === 'object') return 'affirmed';
  for (const range of content) {
    let verbs = 0;
    for (let i = range.from; i < range.to && i - range.from < 40; i += 1) {
      const { lower, text } = tokens[i]!;
      if (/^(?:not|never|cannot)$/.test(lower) || /n't$/.test(lower))
        return tags[i + 1] === 'adv' && tokens[i + 1]!.lower === 'only' ? 'affirmed' : 'denied';
      if (lower === 'no' && verbs <= 1 && tokens[i + 1]?.lower !== 'longer') return 'denied';
      if (/^(?:nobody|none|nothing|neither|unlikely)$/.test(lower) && verbs <= 1) return 'denied';
      if (isFiniteVerb(tags[i])) {
        verbs += 1;
        continue;
      }
      if (
        verbs > 0 &&
        (tags[i] === 'sub' || tags[i] === 'wh' || tags[i] === 'conj' || /^[,.;:—–!?]$/.test(text))
      )
        return 'affirmed';
      if (
        verbs > 0 &&
        (tags[i] === 'det' || tags[i] === 'name' || tags[i] === 'noun') &&
        tokens[i]!.lower !== 'no' &&
        i > range.from + 1
      )
        return 'affirmed';
    }
    if (verbs > 0) return 'affirmed';
  }
  return 'affirmed';
}
