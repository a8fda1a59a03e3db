import { simplePhraseEnd } from '../grammar/noun-phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { objectEnd, trimRange } from './find-content.ts';
import { subjectBefore } from './find-subject.ts';
import type { Relation } from './relation.ts';
import type { SentenceWork } from './sentence-work.ts';

const pictures = wordSet(
  'photo photos photograph photographs picture pictures image images video videos footage map maps recording recordings clip clips screenshot screenshots',
);
const showing = /^(?:show|depict|capture)(?:s|d|ed)?$/;

/** `The photo shows Roe with his arm around the banker`: what a picture shows is told on its say-so. */
export function relateDepictions({ scope, sentence, heads }: SentenceWork): Relation[] {
  const { tokens, tags } = scope.passage;
  const found: Relation[] = [];
  for (let i = sentence.from + 1; i < sentence.to - 2; i += 1) {
    const { lower } = tokens[i]!;
    // Behind the comma of an aside the word may have been taken for a noun.
    if (!showing.test(lower) || !(tags[i] === 'verb' || tokens[i - 1]!.text === ',')) continue;
    const opens = /^(?:det|num|name|noun|adj|poss)$/.test(tags[i + 1]!) && tokens[i + 1]!.lower !== 'that';
    if (!opens || scope.quotationAt(i)) continue;
    const source = openingPicture(scope, sentence, i) ?? subjectBefore(scope, i, sentence.from);
    if (!source || !isPicture(tokens.slice(source.from, source.to).map((token) => token.lower))) continue;
    const content = trimRange(scope, { from: i + 1, to: objectEnd(scope, i + 1, sentence.to, heads) });
    if (content.to - content.from < 2) continue;
    found.push({
      source,
      cue: { from: i, to: i + 1 },
      content: [content],
      manner: 'object',
      word: lower.replace(/(?:e?d|s)$/, ''),
      main: true,
      negated: false,
      settled: true,
    });
  }
  return found;
}

/** `The photo | , posted on Twitter by a former aide, Kim Bristow, | shows`: however long the aside is. */
function openingPicture(scope: Scope, sentence: Range, verb: number): Range | null {
  const { tokens } = scope.passage;
  const to = simplePhraseEnd(scope, sentence.from, verb);
  const isAside = to < verb - 1 && tokens[to]!.text === ',' && tokens[verb - 1]!.text === ',';
  return isAside ? { from: sentence.from, to } : null;
}

/** `the photo, posted on Twitter by an aide,`: by the noun at the head. */
function isPicture(words: readonly string[]): boolean {
  const end = words.findIndex(
    (word, i) => i > 0 && /^(?:,|of|from|posted|released|taken|by|that|which)$/.test(word),
  );
  return pictures.has(words[(end < 0 ? words.length : end) - 1]!);
}
