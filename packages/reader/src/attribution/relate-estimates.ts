import { fullPhraseEnd } from '../grammar/noun-phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import { opensQuantity } from './circumstances.ts';
import { clauseEnd, trimRange } from './find-content.ts';
import { subjectBefore } from './find-subject.ts';
import type { Relation } from './relation.ts';
import type { SentenceWork } from './sentence-work.ts';

/** What is told as a number by whoever puts it there. */
const measured = wordSet(
  'toll number numbers figure figures cost costs damage damages price value total count tally bill loss losses debt deficit turnout attendance share rate odds chance chances probability population magnitude deaths casualties size strength budget revenue worth age estimate estimates crowd proportion percentage level speed distance increase rise decrease fall drop gap shortfall average',
);

/** `The ministry put the death toll at 30`, `He puts the cost at between $2m and $3m`: who does it says so. */
export function relateEstimates({ scope, sentence, heads }: SentenceWork): Relation[] {
  const { tokens, tags, bases } = scope.passage;
  const found: Relation[] = [];
  for (let i = sentence.from; i < sentence.to - 3; i += 1) {
    if (bases[i] !== 'put' || scope.quotationAt(i)) continue;
    let from = i;
    while (from > sentence.from && /^(?:have|adv)$/.test(tags[from - 1]!)) from -= 1;
    const source = subjectBefore(scope, from, sentence.from);
    const at = source ? quantityAfter(scope, i + 1, sentence.to) : -1;
    if (!source || at < 0 || !tokens.slice(i + 1, at).some(({ lower }) => measured.has(lower))) continue;
    const content = trimRange(scope, { from: i + 1, to: clauseEnd(scope, i + 1, sentence.to, heads) });
    if (content.to <= at) continue;
    const cue = { from, to: i + 1 };
    found.push({
      source,
      cue,
      content: [content],
      manner: 'object',
      word: 'put',
      main: true,
      negated: false,
      settled: true,
    });
  }
  return found;
}

/** `at closer to 25`, `at just 40`, `at as high as 9`. */
const nearing = /^(?:closer?|near|nearer|to|just|well|far|as|high|low|many|much|only)$/;

/** Where `at` stands with a number behind it, after the phrase that starts here; or -1. */
function quantityAfter(scope: SentenceWork['scope'], from: number, to: number): number {
  const { tokens, tags } = scope.passage;
  const longest = 14;
  if (fullPhraseEnd(scope, from, to) === from) return -1;
  for (let i = from + 1; i < Math.min(to - 1, from + longest); i += 1) {
    if (/^[,;:]$/.test(tokens[i]!.text) || scope.quotationAt(i)) return -1;
    if (tokens[i]!.lower !== 'at') continue;
    let at = i + 1;
    while (at < i + 4 && nearing.test(tokens[at]!.lower)) at += 1;
    const next = tokens[at]!;
    const isNumber = tags[at] === 'num' || next.kind === 'number' || /^[$£€]$/.test(next.text);
    if (isNumber || opensQuantity(scope, at) || /^(?:between|a|an)$/.test(next.lower)) return i;
  }
  return -1;
}
