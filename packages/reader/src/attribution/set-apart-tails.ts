import { isFiniteVerb } from '../grammar/tags.ts';
import { denyingVerbs } from '../lexicon/cue-verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Attribution, Outermost } from './attribute-passage.ts';
import { trimRange } from './find-content.ts';
import { subjectBefore } from './find-subject.ts';
import type { Relation } from './relation.ts';
import { isChecking, tellsUnverified } from './silence.ts';

/** What takes up the statement before it, for someone to deny or for the reporter to doubt. */
const takingUp = wordSet(
  'claim claims charge charges accusation accusations allegation allegations assertion assertions account version report reports statement suggestion something figure figures toll number numbers story view description characterization characterisation notion theory argument',
);

/** How far from a sentence's end the verb of a tail stands at most: `denied in a statement on Monday`. */
const farthest = 7;

/** A tail of a sentence: where it starts, at its comma or dash, and who denies in it what stands before; or nobody. */
type Tail = { from: number; denial: Pick<Relation, 'source' | 'cue' | 'word' | 'negated'> | null };

/**
 * What a sentence adds at its end to what somebody said is none of what was said: the reporter's `, a claim that could
 * not be verified` is left out, and `, charges he denies` becomes a denial of its own, of the same words.
 *
 * @param attributed attributions in order of the text, none nested
 * @returns the same, with tails cut off and denials put behind what they deny
 */
export function setApartTails({ attributions, sentences, scopes }: Outermost): Attribution[] {
  const kept: Attribution[] = [];
  let next = 0;
  sentences.forEach((sentence, k) => {
    const first = next;
    while (next < attributions.length && attributions[next]!.sentence.from < sentence.to) next += 1;
    const here = attributions.slice(first, next);
    const tail = tailOf(scopes[k]!, sentence);
    kept.push(...(tail ? setApart(scopes[k]!, sentence, here, tail) : here));
  });
  return kept;
}

function setApart(
  scope: Scope,
  sentence: Range,
  here: readonly Attribution[],
  { from, denial }: Tail,
): Attribution[] {
  const cut = here.flatMap((attribution): Attribution[] => {
    const { content, cue } = attribution.relation;
    if (cue.from > from) return [];
    const before = content
      .filter((part) => part.from < from || part.from >= sentence.to)
      .map((part) => (part.from < from && part.to > from ? { from: part.from, to: from } : part));
    return before.length > 0
      ? [{ ...attribution, relation: { ...attribution.relation, content: before } }]
      : [];
  });
  if (!denial) return cut.length > 0 ? cut : [...here];
  const denied = cut.findLast(({ relation }) => relation.main) ?? cut.at(-1);
  const own = trimRange(scope, { from: sentence.from, to: from });
  if (!denied && !scope.passage.tags.slice(own.from, own.to).some(isFiniteVerb)) return [...here];
  const relation: Relation = {
    ...denial,
    content: denied?.relation.content ?? [pastCharge(scope, own)],
    manner: 'clause',
    main: false,
    isTail: true,
  };
  return [...cut, { relation, within: null, sentence, scope }];
}

/** `Roe is accused of | taking bribes`: denied is that, and not that he is accused. */
function pastCharge({ passage: { tokens, tags } }: Scope, own: Range): Range {
  for (let i = own.from + 1; i < own.to - 1; i += 1)
    if (
      tags[i - 1] === 'participle' &&
      /^(?:accused of|suspected of|charged with)$/.test(`${tokens[i - 1]!.lower} ${tokens[i]!.lower}`)
    )
      return { from: i + 1, to: own.to };
  return own;
}

/** The tail of a sentence, if it has one of these kinds. */
function tailOf(scope: Scope, sentence: Range): Tail | null {
  const { tokens, bases, tags } = scope.passage;
  let end = sentence.to;
  while (end > sentence.from && tags[end - 1] === 'mark') end -= 1;
  for (let verb = end - 1; verb >= Math.max(sentence.from + 3, end - farthest); verb -= 1) {
    if (scope.quotationAt(verb)) continue;
    const isVerb = /^(?:verb|participle)$/.test(tags[verb]!);
    const denies = isVerb && (denyingVerbs.has(bases[verb] ?? '') || isDerided(scope, verb, end));
    if (!denies && !isChecking(tokens[verb]!.lower)) continue;
    const opens = openingOf(scope, sentence, verb);
    if (!opens) continue;
    // `the bill, which the council rejected` rejects the bill; what is denied is always what was said.
    const isWhich = tokens[opens.to - 1]!.lower === 'which' && opens.to - opens.from === 2;
    if (isWhich && !/^(?:deny|dispute|refute)$/.test(bases[verb]!)) return null;
    // `something the ministry neither confirmed nor denied`
    if (tokens.slice(opens.to, verb).some(({ lower }) => lower === 'neither'))
      return { from: opens.from, denial: null };
    if (!denies)
      return tellsUnverified(scope.passage, { from: opens.to, to: end })
        ? { from: opens.from, denial: null }
        : null;
    const denial = denialIn(scope, opens, verb, end);
    return denial && { from: opens.from, denial };
  }
  return null;
}

/** `called “absurd”`, `dismissed as nonsense`: not true, whoever calls it so. */
function isDerided({ passage: { bases, tokens } }: Scope, verb: number, end: number): boolean {
  if (!/^(?:call|describe|dismiss|brand|label|denounce|reject)$/.test(bases[verb] ?? '')) return false;
  return tokens.slice(verb + 1, end).some(({ lower }) => derisive.test(lower));
}

const derisive =
  /^(?:absurd|false|untrue|baseless|unfounded|groundless|nonsense|ridiculous|ludicrous|lies?|fabricat(?:ed|ions?)|fictions?|fake|slander|defamatory|laughable|invented|rubbish|preposterous|outrageous)$/;

/** `, a charge`, `— claims that`, `, which`: from the mark to past the word that takes up what stands before. */
function openingOf(scope: Scope, sentence: Range, verb: number): Range | null {
  const { tokens, tags } = scope.passage;
  const longest = 16;
  for (let i = verb - 1; i > Math.max(sentence.from + 1, verb - longest); i -= 1) {
    if (scope.quotationAt(i)) return null;
    if (!/^(?:,|[—–-]+)$/.test(tokens[i]!.text)) continue;
    let noun = i + 1;
    while (noun < verb && /^(?:det|poss|adj|adv|conj)$/.test(tags[noun]!)) noun += 1;
    if (takingUp.has(tokens[noun]!.lower)) {
      const that = /^(?:that|which)$/.test(tokens[noun + 1]!.lower) ? 1 : 0;
      return { from: i, to: noun + 1 + that };
    }
    if (tokens[i + 1]!.lower === 'which') return { from: i, to: i + 2 };
    if (tags.slice(i + 1, verb).some((tag) => isFiniteVerb(tag) && tag === 'verb')) return null;
  }
  return null;
}

/** `he has repeatedly denied`, `denied by the bank`: who denies it, and by which words. */
function denialIn(scope: Scope, { to: opens }: Range, verb: number, end: number): Tail['denial'] {
  const { tags, tokens, bases } = scope.passage;
  let from = verb;
  while (from > opens && /^(?:adv|neg|be|have|do|modal)$/.test(tags[from - 1]!)) from -= 1;
  const negated = tags.slice(from, verb).includes('neg');
  const cue = { from, to: verb + 1 };
  const word = bases[verb]!;
  if (tokens[verb + 1]?.lower === 'by' && from === opens && tags[verb] === 'participle')
    return verb + 2 < end ? { source: { from: verb + 2, to: end }, cue, word, negated } : null;
  const rest = isDerided(scope, verb, end) ? [] : tags.slice(verb + 1, end);
  if (rest.some((tag) => isFiniteVerb(tag)) || /^(?:det|poss|name|noun)$/.test(rest[0] ?? '')) return null;
  const source = subjectBefore(scope, from, opens);
  return source && source.from >= opens ? { source, cue, word, negated } : null;
}
