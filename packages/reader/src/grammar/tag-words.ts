import * as closed from '../lexicon/closed-class.ts';
import { frames, particleCues } from '../lexicon/cue-verbs.ts';
import { nounLike } from '../lexicon/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { tagVerb } from './tag-verb.ts';
import { closedTag, type Tag } from './tags.ts';
import { knownBases, tabulate, type VerbEntry } from './word-forms.ts';

/** Tags with the base form of each verb (`` elsewhere), both index by token. */
export type Tagged = { tags: Tag[]; bases: string[] };

const table = tabulate(
  knownBases([
    ...Object.values(frames).flat(),
    ...Object.keys(particleCues),
    'decline',
    'refuse',
    'put',
    'tell',
    'underscore',
  ]),
);

const isTitleCase = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  return Boolean(before?.capital && before.kind === 'word' && next?.capital && next.kind === 'word');
};

/**
 * A tag for every token. One pass from left to right over a fixed lexicon: no model, no state, no look-ahead beyond
 * the next word, so that a text is tagged alike wherever it stands.
 */
export function tagWords(tokens: readonly Token[]): Tagged {
  const tags: Tag[] = [];
  const bases: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const entry = table.get(token.lower);
    const sentenceStart = i === 0 || /^[.!?:]$/.test(tokens[i - 1]!.text) || tokens[i - 1]!.kind === 'quote';
    let tag: Tag | null = token.kind === 'clitic' ? cliticTag(tokens, tags, i) : closedTag(token);
    // `Strand said`: a verb in front of a verb is a name.
    const next = tokens[i + 1]?.lower ?? '';
    const isSpeaker =
      sentenceStart && token.capital && (spoke.test(next) || (does.test(next) && !nounLike.has(token.lower)));
    if (token.capital && !sentenceStart && tag !== 'num' && token.kind === 'word')
      tag = capitalTag(tokens, tags, i, tag, entry);
    else if (tag === 'adv' && token.lower === 'back') tag = null;
    else if (token.lower === 'her' && !startsNoun(tokens[i + 1])) tag = 'pron';
    else if (token.lower === 'that') tag = tagThat(tokens, tags, i);
    else if (token.lower === 'one' && countsNext(tokens[i + 1])) tag = 'num';
    if (tag === null && entry) tag = isSpeaker ? 'name' : tagVerb(tokens, tags, i, entry);
    const unknownVerb = tag === null && tags[i - 1] === 'to' && takesObject(tokens[i + 1]);
    if (tag === null)
      tag = unknownVerb || isUnknownPast(tokens, tags, i) ? 'verb' : openTag(token, sentenceStart);
    tags.push(tag);
    bases.push(
      unknownVerb
        ? token.lower
        : entry && (tag === 'verb' || tag === 'participle' || tag === 'ing')
          ? entry.base
          : '',
    );
  }
  return { tags, bases };
}

/** `Brand has won`: what only a verb's letters make a verb has no auxiliary of its own. */
const does = /^(?:has|had|is|was|will|would|could|does|did)$/;
const spoke = /^(?:said|says|told|tells|added|wrote|insisted|argued|denied|declined)$/;

/** `one | neighbour`, but `one | said`, `one | of them`. */
const countsNext = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !next.capital &&
  closedTag(next) === null &&
  (!table.has(next.lower) || nounLike.has(next.lower));

/** `her | bridge`, but `begged her | to stay`. */
function startsNoun(next: Token | undefined): boolean {
  if (!next || (next.kind !== 'word' && next.kind !== 'number')) return false;
  const tag = closedTag(next);
  return (
    tag === null ||
    tag === 'adj' ||
    tag === 'num' ||
    tag === 'noun' ||
    (tag === 'adv' && next.lower !== 'again')
  );
}

/** `Roe phoned | the mayor`: a word in -ed that no list knows, between a subject and an object. */
function isUnknownPast(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  if (!/[a-z]ed$/.test(tokens[i]!.lower) || !takesObject(tokens[i + 1])) return false;
  const before = tags[i - 1] === 'adv' ? tags[i - 2] : tags[i - 1];
  return before === 'name' || before === 'pron' || before === 'noun' || before === 'wh';
}

/** `to leverage | the …`: what stands between `to` and an object is a verb, known or not. */
const takesObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'number' ||
    /^[$£€]$/.test(next.text) ||
    (next.kind === 'word' && (next.capital || /^(?:det|poss|pron)$/.test(closedTag(next) ?? ''))));

const startsClause: ReadonlySet<Tag> = new Set([
  'det',
  'poss',
  'pron',
  'num',
  'prep',
  'sub',
  'wh',
  'adv',
  'neg',
  'adj',
  'quote',
  'mark',
]);

/** `that`: a conjunction before a clause, a relative pronoun between a noun and a verb, else a determiner. */
function tagThat(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const next = tokens[i + 1];
  if (!next) return 'det';
  const nextTag = closedTag(next);
  const before = tags[i - 1];
  const afterNoun = before === 'noun' || before === 'name';
  if (nextTag === 'be' || nextTag === 'have' || nextTag === 'do' || nextTag === 'modal')
    return afterNoun ? 'wh' : 'det';
  if (nextTag !== null && startsClause.has(nextTag)) return 'sub';
  if (next.capital && next.kind === 'word') return 'sub';
  const verbal =
    before === 'verb' ||
    before === 'participle' ||
    before === 'ing' ||
    before === 'adv' ||
    afterNoun ||
    before === 'adj' ||
    before === 'pron';
  if (!verbal) return before === 'mark' || before === 'conj' ? 'sub' : 'det';
  if (afterNoun && nextTag === null && table.has(next.lower) && !table.get(next.lower)!.forms.has('base'))
    return 'wh';
  return 'sub';
}

function cliticTag(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const lower = tokens[i]!.lower;
  if (lower !== "'s") return lower === "'ll" || lower === "'d" ? 'modal' : lower === "'ve" ? 'have' : 'be';
  const before = tags[i - 1];
  return before === 'pron' || before === 'wh' || (before === 'det' && tokens[i - 1]!.lower === 'that')
    ? 'be'
    : 'genitive';
}

/** A capitalised word inside a sentence: a name, unless the sentence is a headline and the word a verb of it. */
function capitalTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  tag: Tag | null,
  entry: VerbEntry | undefined,
): Tag | null {
  const lower = tokens[i]!.lower;
  if (closed.months.has(lower) || closed.weekdays.has(lower)) return 'name';
  if (tag === 'pron' || tag === 'poss') return tag;
  // `Minister Per Strand`
  if (lower === 'per') return 'name';
  if (!isTitleCase(tokens, i)) return tag === null || tag === 'adj' || tag === 'adv' ? 'name' : tag;
  if (tag !== null && tag !== 'adj' && tag !== 'adv' && tag !== 'noun') return tag;
  if (
    entry &&
    /^(?:says?|said|tells?|told|calls|claims|urges|warns|announces|accuses|slams|blasts|vows|denies|insists|suggests|wants)$/.test(
      lower,
    ) &&
    (tags[i - 1] === 'name' || tags[i - 1] === 'noun')
  )
    return null;
  return 'name';
}

function openTag(token: Token, sentenceStart: boolean): Tag {
  if (token.capital && !sentenceStart) return 'name';
  if (/[a-z]ing$/.test(token.lower) && token.lower.length > 5) return 'ing';
  if (/[a-z]ed$/.test(token.lower) && token.lower.length > 4 && !token.lower.includes('-'))
    return 'participle';
  return token.capital ? 'name' : 'noun';
}
