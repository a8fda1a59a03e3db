import * as closed from '../lexicon/closed-class.ts';
import { frames, particleCues } from '../lexicon/cue-verbs.ts';
import { nounLike } from '../lexicon/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { knownBases, tabulate, type VerbEntry } from './word-forms.ts';

/**
 * What a word does in its sentence. `verb` is finite or a bare form, `participle` a past one (after `be` or `have`,
 * or after a noun), `ing` a present one. Adjectives and nouns need no telling apart: both are inside a noun phrase.
 */
export type Tag =
  | 'det'
  | 'poss'
  | 'pron'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'genitive'
  | 'verb'
  | 'participle'
  | 'ing'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'adv'
  | 'neg'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'wh'
  | 'quote'
  | 'mark';

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

const opensNounPhrase: ReadonlySet<Tag> = new Set(['det', 'poss', 'adj', 'num', 'genitive', 'prep']);
const opensObject: ReadonlySet<Tag> = new Set([
  'det',
  'poss',
  'pron',
  'num',
  'name',
  'to',
  'wh',
  'sub',
  'quote',
  'adv',
  'prep',
  'neg',
]);

const isTitleCase = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  return Boolean(before?.capital && before.kind === 'word' && next?.capital && next.kind === 'word');
};

/** The tag that a word has by itself, or null where its neighbours must tell. */
function closedTag(token: Token): Tag | null {
  const { lower, kind } = token;
  if (kind === 'quote') return 'quote';
  if (kind === 'number') return 'num';
  if (kind === 'mark') return /^[&%$£€]$/.test(token.text) ? 'noun' : 'mark';
  if (closed.forms.be.has(lower)) return 'be';
  if (closed.forms.have.has(lower)) return 'have';
  if (closed.forms.do.has(lower)) return 'do';
  if (closed.forms.modal.has(lower)) return 'modal';
  if (lower === 'to') return 'to';
  if (closed.possessives.has(lower)) return 'poss';
  if (lower === 'not') return 'neg';
  if (closed.subjectPronouns.has(lower) && lower !== 'who') return 'pron';
  if (closed.objectPronouns.has(lower)) return 'pron';
  if (closed.determiners.has(lower)) return 'det';
  if (closed.whWords.has(lower)) return 'wh';
  if (closed.subordinators.has(lower)) return 'sub';
  if (closed.conjunctions.has(lower)) return 'conj';
  if (closed.prepositions.has(lower)) return 'prep';
  if (closed.commonAdverbs.has(lower)) return 'adv';
  if (closed.adjectives.has(lower)) return 'adj';
  if (
    /[^l]ly$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:family|early|daily|ally|only|rally|reply|supply|apply|july|italy|assembly|likely|weekly|monthly|elderly|friendly|deadly)$/.test(
      lower,
    )
  )
    return 'adv';
  if (/[a-z]lly$/.test(lower) && lower.length > 5) return 'adv';
  return null;
}

function tagVerb(tokens: readonly Token[], tags: readonly Tag[], i: number, entry: VerbEntry): Tag {
  const token = tokens[i]!;
  let p = i - 1;
  while (p >= 0 && (tags[p] === 'adv' || tags[p] === 'neg')) p -= 1;
  const before = tags[p];
  const near = tags[i - 1];
  const next = tokens[i + 1];
  const nextTag = next ? closedTag(next) : null;
  const { forms } = entry;
  const alsoNoun =
    nounLike.has(token.lower) || (nounLike.has(entry.base) && (forms.has('base') || forms.has('third')));
  if (forms.has('ing')) {
    if (token.lower === 'according') return 'ing';
    if (before === 'be') return 'ing';
    return (near === 'det' || near === 'poss' || near === 'adj' || near === 'genitive') && nextTag !== 'det'
      ? 'noun'
      : 'ing';
  }
  if (
    near === 'det' &&
    /^(?:that|this|these|those|both|all|some|many|most|few|several|each|either|neither)$/.test(
      tokens[i - 1]!.lower,
    )
  ) {
    if (!alsoNoun || (nextTag && opensObject.has(nextTag) && !forms.has('base'))) return 'verb';
  }
  if (before === 'be') return forms.has('participle') ? 'participle' : forms.has('base') ? 'noun' : 'verb';
  if (before === 'have' && forms.has('participle')) return 'participle';
  if (before === 'to' || before === 'modal' || before === 'do')
    return forms.has('base') ? 'verb' : forms.has('participle') ? 'participle' : 'noun';
  if (forms.has('past') || forms.has('participle')) {
    if (alsoNoun && near && opensNounPhrase.has(near)) return 'noun';
    if (near === 'det' || near === 'poss' || near === 'genitive' || near === 'adj' || near === 'num')
      return 'adj';
    if (!forms.has('past')) return 'participle';
    if (near === 'prep' && !forms.has('base')) return 'adj';
    if (!forms.has('base')) return 'verb';
  }
  const plain = before === 'pron' || before === 'wh';
  if (
    plain &&
    !(
      before === 'pron' &&
      forms.has('base') &&
      !forms.has('past') &&
      /^(?:he|she|it)$/.test(tokens[p]!.lower)
    )
  )
    return 'verb';
  if (!alsoNoun)
    return near && opensNounPhrase.has(near) && near !== 'prep' && !forms.has('third') ? 'noun' : 'verb';
  if (near && opensNounPhrase.has(near)) return 'noun';
  if (before === 'noun' || before === 'name' || before === 'adj') {
    const plural =
      /[^s]s$/.test(tokens[p]!.lower) || tokens[p]!.lower === 'people' || tokens[p]!.lower === 'police';
    const agrees = forms.has('third') ? !plural || before === 'name' : plural;
    if (!agrees) return 'noun';
    if (next?.capital && next.kind === 'word') return 'verb';
    return nextTag && opensObject.has(nextTag) && !(nextTag === 'prep' && next!.lower === 'of')
      ? 'verb'
      : near === 'adv'
        ? 'verb'
        : 'noun';
  }
  return near === undefined || near === 'mark' || near === 'quote' || near === 'conj' || near === 'sub'
    ? forms.has('third') || !nextTag || !opensObject.has(nextTag)
      ? 'noun'
      : 'verb'
    : 'noun';
}

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
    if (token.capital && !sentenceStart && tag !== 'num' && token.kind === 'word')
      tag = capitalTag(tokens, tags, i, tag, entry);
    else if (tag === 'adv' && (token.lower === 'like' || token.lower === 'back')) tag = null;
    if (tag === null && entry) tag = tagVerb(tokens, tags, i, entry);
    const unknownVerb = tag === null && tags[i - 1] === 'to' && takesObject(tokens[i + 1]);
    if (tag === null) tag = unknownVerb ? 'verb' : openTag(token, sentenceStart);
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

/** `to leverage | the …`: what stands between `to` and an object is a verb, known or not. */
const takesObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.kind === 'word' &&
  (next.capital || /^(?:det|poss|pron)$/.test(closedTag(next) ?? ''));

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
