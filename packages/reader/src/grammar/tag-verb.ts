import { nounLike } from '../lexicon/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { closedTag, type Tag } from './tags.ts';
import type { VerbEntry } from './word-forms.ts';

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
const quantifiers = /^(?:that|this|these|those|both|all|some|many|most|few|several|each|either|neither)$/;
const singularPronouns = /^(?:he|she|it)$/;

/** The words around a verb form that tell what it is. */
type Neighbours = {
  /** The tag right before. */
  near: Tag | undefined;
  /** The tag before any adverbs, and its token. */
  before: Tag | undefined;
  beforeToken: Token | undefined;
  next: Token | undefined;
  nextTag: Tag | null;
};

function neighboursOf(tokens: readonly Token[], tags: readonly Tag[], i: number): Neighbours {
  let p = i - 1;
  while (p >= 0 && i - p < 6 && (tags[p] === 'adv' || tags[p] === 'neg')) p -= 1;
  const next = tokens[i + 1];
  return {
    near: tags[i - 1],
    before: tags[p],
    beforeToken: tokens[p],
    next,
    nextTag: next ? closedTag(next) : null,
  };
}

/** The tag of a word whose letters are a verb's, by the words around it. */
export function tagVerb(tokens: readonly Token[], tags: readonly Tag[], i: number, entry: VerbEntry): Tag {
  const token = tokens[i]!;
  const around = neighboursOf(tokens, tags, i);
  const { near, before } = around;
  const { forms } = entry;
  const alsoNoun =
    nounLike.has(token.lower) || (nounLike.has(entry.base) && (forms.has('base') || forms.has('third')));
  if (forms.has('ing')) return tagIng(token, around);
  if (near === 'det' && quantifiers.test(tokens[i - 1]!.lower))
    if (!alsoNoun || (around.nextTag && opensObject.has(around.nextTag) && !forms.has('base'))) return 'verb';
  // `Another testified that …`, but `another failed bid`
  if (
    near === 'det' &&
    tokens[i - 1]!.lower === 'another' &&
    /^(?:sub|det|poss|pron)$/.test(around.nextTag ?? '')
  )
    return 'verb';
  if (before === 'be') return forms.has('participle') ? 'participle' : forms.has('base') ? 'noun' : 'verb';
  if (before === 'have' && forms.has('participle')) return 'participle';
  if (before === 'to' || before === 'modal' || before === 'do')
    return forms.has('base') ? 'verb' : forms.has('participle') ? 'participle' : 'noun';
  if (forms.has('past') || forms.has('participle')) {
    const past = tagPast(forms, around, alsoNoun);
    if (past) return past;
  }
  return tagPresent(forms, around, alsoNoun, endsAttribution(tokens, tags, i), isOfSeveral(tokens, tags, i));
}

/** What has become a noun, where nothing behind it shows a verb: `their November meeting`. */
const events =
  /^(?:meeting|hearing|briefing|filing|ruling|shooting|bombing|killing|wedding|funding|warning|gathering|landing|hijacking|stabbing|beheading)$/;

function tagIng(token: Token, { near, before, nextTag }: Neighbours): Tag {
  if (token.lower === 'according' || before === 'be') return 'ing';
  if (
    near === 'name' &&
    events.test(token.lower) &&
    !/^(?:det|poss|pron|prep|num|sub|to)$/.test(nextTag ?? 'noun')
  )
    return 'noun';
  const headed = near === 'det' || near === 'poss' || near === 'adj' || near === 'genitive';
  return headed && nextTag !== 'det' ? 'noun' : 'ing';
}

function tagPast(
  forms: VerbEntry['forms'],
  { near, before, next, nextTag }: Neighbours,
  alsoNoun: boolean,
): Tag | null {
  if (alsoNoun && near && opensNounPhrase.has(near)) return 'noun';
  if (near === 'det' || near === 'poss' || near === 'genitive') return 'adj';
  // `the official said Friday`, `in 2008 asked whether`, but `two wounded soldiers`
  if (near === 'adj' || near === 'num')
    if (next && nextTag === null && !next.capital && next.kind === 'word') return 'adj';
  if (!forms.has('past')) return 'participle';
  // `the problems faced by the town`
  if (forms.has('participle') && next?.lower === 'by' && (before === 'noun' || before === 'name'))
    return 'participle';
  if (forms.has('base')) return null;
  return near === 'prep' ? 'adj' : 'verb';
}

const showing =
  /^(?:show|showed|shows|suggest|suggested|suggests|indicate|indicated|indicates|say|said|reveal|revealed)$/;

function tagPresent(
  forms: VerbEntry['forms'],
  around: Neighbours,
  alsoNoun: boolean,
  quoted: boolean,
  ofTheirs: boolean,
): Tag {
  const { near, before, beforeToken, next, nextTag } = around;
  // `Europol figures show`
  if (forms.has('third') && alsoNoun && before === 'name' && showing.test(next?.lower ?? '')) return 'noun';
  const disagrees =
    forms.has('base') && !forms.has('past') && singularPronouns.test(beforeToken?.lower ?? '');
  if (before === 'wh' || (before === 'pron' && !disagrees)) return 'verb';
  const inPhrase = near !== undefined && opensNounPhrase.has(near);
  if (!alsoNoun) return inPhrase && !forms.has('third') ? 'noun' : 'verb';
  if (inPhrase) return 'noun';
  const object = nextTag !== null && opensObject.has(nextTag);
  if (before === 'name' && forms.has('base') && next?.lower === 'that' && ofTheirs) return 'verb';
  if (before === 'noun' || before === 'name' || before === 'adj') {
    const lower = beforeToken!.lower;
    const plural = /[^s]s$/.test(lower) || lower === 'people' || lower === 'police';
    if (forms.has('third') ? plural && before !== 'name' : !plural) return 'noun';
    if (plural && before === 'noun' && near === 'noun') return 'verb';
    if (quoted || (next?.capital && next.kind === 'word') || near === 'adv') return 'verb';
    // `Roe urges supporters`: after a name the third person, unless a verb or a mark shows it for a plural noun.
    if (
      forms.has('third') &&
      before === 'name' &&
      next?.kind === 'word' &&
      !/^(?:be|have|do|modal|prep|conj)$/.test(nextTag ?? '')
    )
      return 'verb';
    return object && next!.lower !== 'of' ? 'verb' : 'noun';
  }
  const opensClause = near === undefined || /^(?:mark|quote|conj|sub)$/.test(near);
  return opensClause && !forms.has('third') && object ? 'verb' : 'noun';
}

/** `Analysts at Reed & Marsh | estimate that`: several people, and where they are from, stand before. */
function isOfSeveral(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && i - at < 8 && (tags[at] === 'name' || /^(?:&|the|and)$/.test(tokens[at]!.lower))) at -= 1;
  return (
    /^(?:at|of|from|with|for)$/.test(tokens[at]?.lower ?? '') && /[^s]s$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** `…, the letter | reads.`: a short noun phrase between a comma or a quotation and a mark leaves the word to be its verb. */
function endsAttribution(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const next = tokens[i + 1];
  if (next && next.kind !== 'quote' && !/^[.,:;]$/.test(next.text)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 6); k -= 1) {
    if (tags[k] === 'quote' || tokens[k]!.text === ',') return k < i - 1;
    if (!/^(?:det|poss|adj|noun|name|num|genitive)$/.test(tags[k]!)) return false;
  }
  return false;
}
