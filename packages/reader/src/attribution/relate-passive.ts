import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { opensQuantity } from './circumstances.ts';
import { clauseEnd, objectEnd, trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { complementOf, startsInfinitive } from './relate-verb.ts';
import type { Relation } from './relation.ts';

/** `is believed to`, `are expected to`: nobody is said to hold it. */
const impersonal = wordSet(
  'expect believe say report think allege suppose understand estimate rumor consider project forecast predict know fear assume claim presume',
);

/** What is feared of people without a verb: `were feared | dead`. */
const fates = /^(?:dead|missing|lost|trapped|killed|injured|drowned|buried|alive|wounded)$/;

/** `was criticized by Roe`: what its subject is, is what was said of it. */
const judged = wordSet(
  'criticize criticise blast slam praise denounce condemn reject dismiss describe accuse blame mock attack ridicule hail praise endorse characterize characterise portray label brand dub call deny announce propose welcome oppose support question condemn deride assail see view regard identify rate',
);

/** What one does to another for a reason. */
const isJudgement =
  /^(?:critici[sz]e|blast|slam|praise|denounce|condemn|accuse|blame|mock|attack|ridicule|hail|deride|assail|describe|label|brand|dub|regard)$/;

const relationOf = (
  cue: CueVerb,
  source: Range | null,
  content: Range[],
  manner: Relation['manner'],
): Relation => ({
  source,
  cue: { from: cue.from, to: cue.to },
  content,
  manner,
  word: cue.base,
  main: true,
  negated: cue.negated,
});

/** `At least | 40`: how a number is meant belongs to it. */
function withComparator(scope: Scope, subject: Range, lo: number): Range {
  let number = subject.from;
  while (number > lo && scope.passage.tags[number - 1] === 'num') number -= 1;
  for (const from of [number - 2, number - 1])
    if (from >= lo && opensQuantity(scope, from)) return { from, to: subject.to };
  return subject;
}

/** Attributions in the passive voice: `is believed to have …`, `it was announced that …`, `was accused by Roe of …`. */
export function relatePassive(
  scope: Scope,
  cue: CueVerb,
  sentence: Range,
  heads: ReadonlyMap<number, CueVerb>,
): Relation | null {
  const { tokens, tags } = scope.passage;
  const subject = subjectBefore(scope, cue.from, sentence.from);
  const next = tokens[cue.to]?.lower ?? '';
  if (cue.to >= sentence.to) return null;
  const dummy = subject && subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it';
  if (dummy && next === 'that' && takes(cue.base, 'clause')) {
    const content = trimRange(scope, {
      from: cue.to,
      to: clauseEnd(scope, cue.to + 1, sentence.to, heads),
    });
    return content.to > content.from ? relationOf(cue, null, [content], 'clause') : null;
  }
  const isFated = fates.test(next) && /^(?:fear|presume|believe|think|report)$/.test(cue.base);
  if (
    impersonal.has(cue.base) &&
    (isFated || startsInfinitive(scope, cue.to)) &&
    subject &&
    !dummy &&
    tags[subject.from] !== 'wh'
  ) {
    const rest = trimRange(scope, { from: cue.to, to: clauseEnd(scope, cue.to, sentence.to, heads) });
    if (rest.to - rest.from < (isFated ? 1 : 2)) return null;
    const counted = withComparator(scope, subject, sentence.from);
    const relation = relationOf(cue, null, [counted, rest], 'clause');
    return isFated ? { ...relation, settled: true } : relation;
  }
  if (next === 'by' && subject && (judged.has(cue.base) || takes(cue.base, 'clause'))) {
    const whole = fullPhraseEnd(scope, cue.to + 1, sentence.to);
    if (whole === cue.to + 1) return null;
    // `by unions | for its cost`
    const reason = tokens.slice(cue.to + 2, whole).findIndex(({ lower }) => /^(?:as|for|over)$/.test(lower));
    const end = reason < 0 || !isJudgement.test(cue.base) ? whole : cue.to + 2 + reason;
    const rest = /^(?:as|of|for|over)$/.test(tokens[end]?.lower ?? '')
      ? trimRange(scope, { from: end, to: objectEnd(scope, end, sentence.to, heads) })
      : null;
    return relationOf(
      cue,
      { from: cue.to + 1, to: end },
      rest && rest.to > rest.from ? [subject, rest] : [subject],
      'object',
    );
  }
  if (/^(?:tell|inform|ask|warn|remind|assure|notify)$/.test(cue.base)) {
    const complement = complementOf(scope, cue, cue.to, sentence.to, heads);
    if (complement && complement.manner !== 'object')
      return relationOf(cue, null, [complement.content], complement.manner);
  }
  return null;
}
