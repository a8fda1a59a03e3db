import { fullPhraseEnd, isMark } from '../grammar/noun-phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { clauseEnd, trimRange } from './find-content.ts';
import { subjectBefore } from './find-subject.ts';
import type { Relation } from './relation.ts';
import type { SentenceWork } from './sentence-work.ts';

const polls = wordSet('poll polls polling survey surveys average averages tracker');
/** What a poll finds of those who are in it: `leading by`, `ahead of`, `at 45 percent`, `a lead`. */
const standings =
  /^(?:leading|trailing|ahead|behind|up|down|at|with|neck-and-neck|tied|winning|losing|beating|edging|lead|advantage|edge|percent|points)$/;

const relationOf = (source: Range, cue: Range, content: Range, word: string): Relation => ({
  source,
  cue,
  content: [content],
  manner: 'object',
  word,
  main: true,
  negated: false,
  settled: true,
});

/**
 * What a poll is told to find, where no verb of saying tells it: `The average has Roe leading by 20 points`, `A new poll
 * gives her a lead`, `Two thirds of voters said they were tired of her in a poll this month`.
 */
export function relatePolls(work: SentenceWork): Relation[] {
  const { scope, sentence } = work;
  const isPoll = ({ from, to }: Range): boolean =>
    scope.passage.tokens.slice(from, to).some(({ lower }) => polls.has(lower));
  if (!isPoll(sentence)) return [];
  const found: Relation[] = [];
  for (let i = sentence.from + 1; i < sentence.to - 2; i += 1) {
    if (scope.quotationAt(i)) continue;
    const relation = standing(work, i, isPoll) ?? answered(work, i, isPoll);
    if (!relation) continue;
    found.push(relation);
    i = Math.max(i, relation.content[0]!.to, relation.source!.to);
  }
  return found;
}

/** `The average | has | Roe leading by 20 points`. */
function standing(
  { scope, sentence, heads }: SentenceWork,
  i: number,
  isPoll: (range: Range) => boolean,
): Relation | null {
  const { tokens } = scope.passage;
  const { lower } = tokens[i]!;
  if (!/^(?:has|had|have|gives|gave|giving|puts|putting|shows|showed|showing)$/.test(lower)) return null;
  const subject = subjectBefore(scope, i, sentence.from);
  if (!subject || !isPoll(subject)) return null;
  const object = fullPhraseEnd(scope, i + 1, sentence.to);
  if (object === i + 1) return null;
  const content = trimRange(scope, { from: i + 1, to: standingEnd(scope, i + 1, sentence.to, heads) });
  const isStanding = tokens.slice(i + 2, content.to).some((token) => standings.test(token.lower));
  // `has a margin of error of three points`
  if (tokens.slice(i + 1, i + 4).some((token) => token.lower === 'margin')) return null;
  if (!isStanding || content.to <= content.from) return null;
  const base = { h: 'have', g: 'give', p: 'put', s: 'show' }[lower[0]!]!;
  return relationOf(subject, { from: i, to: i + 1 }, content, base);
}

/** Up to `, with another poll giving …`: what stands behind a comma is another finding. */
function standingEnd(scope: Scope, from: number, to: number, heads: SentenceWork['heads']): number {
  const end = clauseEnd(scope, from, to, heads);
  for (let i = from + 1; i < end; i += 1)
    if (
      isMark(scope, i, ',') &&
      /^(?:with|while|and|compared)$/.test(scope.passage.tokens[i + 1]?.lower ?? '')
    )
      return i;
  return end;
}

/** `Sixty-seven percent of voters said they disliked her | in | a poll this month`. */
function answered(
  { scope, sentence }: SentenceWork,
  i: number,
  isPoll: (range: Range) => boolean,
): Relation | null {
  const { tokens, tags } = scope.passage;
  if (tokens[i]!.lower !== 'in' || i - sentence.from < 5) return null;
  const source = { from: i + 1, to: fullPhraseEnd(scope, i + 1, sentence.to) };
  if (source.to === source.from || !isPoll(source) || tags[source.from] !== 'det') return null;
  const before = trimRange(scope, { from: sentence.from, to: i });
  const counts = tokens.slice(before.from, Math.min(before.to, before.from + 6));
  if (
    !counts.some(({ lower }) =>
      /^(?:percent|%|majority|majorities|plurality|thirds?|quarters?|half|most|in)$/.test(lower),
    )
  )
    return null;
  if (!tags.slice(before.from, before.to).includes('verb') || scope.quotationAt(before.from)) return null;
  return relationOf(source, { from: i, to: i + 1 }, before, 'find');
}
