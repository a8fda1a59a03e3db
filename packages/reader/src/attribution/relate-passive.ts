import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { clauseEnd, objectEnd, trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { complementOf, startsInfinitive } from './relate-verb.ts';
import type { Relation } from './relation.ts';

/** `is believed to`, `are expected to`: nobody is said to hold it. */
const impersonal = wordSet(
  'expect believe say report think allege suppose understand estimate rumor consider project forecast predict know fear assume claim',
);

/** `was criticized by Roe`: what its subject is, is what was said of it. */
const judged = wordSet(
  'criticize criticise blast slam praise denounce condemn reject dismiss describe accuse blame mock attack ridicule hail praise endorse characterize characterise portray label brand dub call deny announce propose welcome oppose support question condemn deride assail see view regard identify',
);

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
  if (
    impersonal.has(cue.base) &&
    startsInfinitive(scope, cue.to) &&
    subject &&
    !dummy &&
    tags[subject.from] !== 'wh'
  ) {
    const rest = trimRange(scope, { from: cue.to, to: clauseEnd(scope, cue.to, sentence.to, heads) });
    return rest.to - rest.from > 1 ? relationOf(cue, null, [subject, rest], 'clause') : null;
  }
  if (next === 'by' && subject && (judged.has(cue.base) || takes(cue.base, 'clause'))) {
    const end = fullPhraseEnd(scope, cue.to + 1, sentence.to);
    if (end === cue.to + 1) return null;
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
