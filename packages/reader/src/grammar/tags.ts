import * as closed from '../lexicon/closed-class.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import type { Token } from '../text/tokens.ts';

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

/** A verb that can carry a clause: `said`, `has`, `would`. */
export const isFiniteVerb = (tag: Tag | undefined): boolean =>
  tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';

/** Words in -ly that are no adverbs. */
const noAdverbs =
  /^(?:family|early|daily|ally|only|rally|reply|supply|apply|july|italy|assembly|likely|weekly|monthly|elderly|friendly|deadly|fly|ugly|holy|bully|belly|jelly|melancholy|monopoly)$/;

/** The tag that a word has by itself, or null where its neighbours must tell. */
export function closedTag(token: Token): Tag | null {
  const { lower, kind } = token;
  if (kind === 'quote') return 'quote';
  if (kind === 'number') return 'num';
  if (kind === 'mark') return /^[&%$£€/]$/.test(token.text) ? 'noun' : 'mark';
  return (
    closedWords.get(lower) ??
    (/[a-z]ly$/.test(lower) && lower.length > 4 && !noAdverbs.test(lower) ? 'adv' : null)
  );
}

const closedWords = new Map<string, Tag>();
const enter = (words: Iterable<string>, tag: Tag) => {
  for (const word of words) if (!closedWords.has(word)) closedWords.set(word, tag);
};
enter(closed.forms.be, 'be');
enter(closed.forms.have, 'have');
enter(closed.forms.do, 'do');
enter(closed.forms.modal, 'modal');
enter(['to'], 'to');
enter(['not'], 'neg');
enter(closed.possessives, 'poss');
enter(['who'], 'wh');
enter(closed.subjectPronouns, 'pron');
enter(closed.objectPronouns, 'pron');
enter(closed.determiners, 'det');
enter(closed.whWords, 'wh');
enter(closed.subordinators, 'sub');
enter(closed.conjunctions, 'conj');
enter(closed.prepositions, 'prep');
enter(closed.commonAdverbs, 'adv');
enter(closed.adjectives, 'adj');
enter(closed.ingNouns, 'noun');
enter(Object.keys(smallNumbers), 'num');
enter(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'], 'num');
