import type { ClaimedMention, Comparable } from './claimed-mention.ts';
import { negatedTokens } from './find-negations.ts';
import { type Quantity, quantitiesOf } from './guard-figures.ts';
import { holderOf, leansOnSource, type Stance, stanceOf } from './guard-holder.ts';
import { type Negation, negationOf } from './guard-polarity.ts';
import { type Moments, momentsOf } from './guard-times.ts';
import { normaliseWords, type Word } from './normalise-words.ts';
import { type Amount, readAmounts } from './read-amounts.ts';
import { isDenial, isSilent } from './read-denial.ts';
import { readPlaces } from './read-places.ts';
import { isReaction } from './read-reaction.ts';
import { readScopes, type Scopes } from './read-scopes.ts';

/** All that comparing looks at in a mention, worked out once. */
export type Proposition = {
  articleId: ClaimedMention['articleId'];
  publishedAt: string | null;
  text: string;
  chain: ClaimedMention['mention']['chain'];
  /** The words of saying of whoever speaks last in the chain, empty where there are none. */
  cue: string;
  /** The words that carry content, in order, repeated ones too. */
  content: readonly Word[];
  /** By strict token, first occurrence, in the order of the text. */
  words: ReadonlyMap<string, Word>;
  initials: ReadonlyMap<string, readonly string[]>;
  quantities: readonly Quantity[];
  amounts: readonly Amount[];
  /** Tokens of the names that follow `in`. */
  places: ReadonlySet<string>;
  moments: Moments;
  negation: Negation;
  /** The words of saying deny it. */
  denial: boolean;
  /** Whoever speaks does not say whether it is so. */
  silent: boolean;
  /** Answers what another called for, offered or said, and takes no position of its own on it. */
  reaction: boolean;
  /** What it says yes and no to, its words of saying apart. */
  scopes: Scopes;
  stance: Stance;
  /** Who wishes, vows, judges; empty where nobody is named. */
  holder: readonly string[];
  /** Begins with a pronoun. */
  leans: boolean;
  /** A wish or order (`to prevent …`), not a statement. */
  directive: boolean;
  /** The loose token of whom or what the claim is about, where it begins with a name. */
  actor: string | null;
  /** Runs of five words, for utterances quoted in part. */
  shingles: ReadonlySet<string>;
};

const shingleLength = 5;

function shinglesOf(plain: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + shingleLength <= plain.length; at += 1)
    found.add(plain.slice(at, at + shingleLength).join(' '));
  return found;
}

/** The name that the claim opens with, within its first few words: the last word of that run, a country least. */
function actorOf(content: readonly Word[]): string | null {
  const first = content.slice(0, 3).find((word) => word.name !== null);
  if (!first) return null;
  const run = content.filter((word) => word.run === first.run).map((word) => word.loose);
  return run.findLast((token) => !token.startsWith('@')) ?? run.at(-1) ?? null;
}

/** *Refused to back*: the side is that of the second word, turned round. */
const refusing = /\b(?:refus|declin)\w*\s+(?=to\b)/i;

function turnStance(stance: Stance, denied: boolean): Stance {
  if (!denied || stance === null) return stance;
  return stance === 'for' ? 'against' : 'for';
}

/** What a mention claims, ready to compare. */
export function readProposition({ articleId, publishedAt, mention }: Comparable): Proposition {
  const found = normaliseWords(mention.text);
  const { plain, content, initials } = found;
  const words = new Map<string, Word>();
  for (const word of content) if (!words.has(word.token)) words.set(word.token, word);
  // "the International Criminal Court (ICC)" is one name given twice.
  for (const word of content)
    if (word.acronym) for (const part of initials.get(word.token) ?? []) words.delete(part);

  const last = mention.chain.length > 1 ? mention.chain.at(-1) : undefined;
  const cue = last?.cue?.text ?? '';
  const reaction = isReaction(cue, mention.text);
  const denial = isDenial(cue) && !reaction;
  const stance = turnStance(stanceOf(cue.replace(refusing, '')), denial);
  const byPlace = new Map(content.map((word) => [word.at, word.token]));
  return {
    articleId,
    publishedAt,
    text: mention.text,
    chain: mention.chain,
    cue,
    content,
    words,
    initials,
    quantities: quantitiesOf(
      mention.figures,
      plain,
      mention.times.flatMap((time) => normaliseWords(time.text).plain),
    ),
    amounts: readAmounts(mention.text, found),
    places: readPlaces(found),
    moments: momentsOf(mention.times, plain),
    negation: negationOf(
      negatedTokens(plain, (at) => byPlace.get(at) ?? null),
      mention.polarity,
      // Whoever denies on the way denies it all: "she denied that they had agreed to sell".
      mention.chain.slice(1).flatMap((hop) => (hop.cue && !(reaction && hop === last) ? hop.cue.text : [])),
    ),
    denial,
    silent: isSilent(cue),
    reaction,
    scopes: readScopes(found),
    stance,
    holder: holderOf(last),
    leans: leansOnSource(plain),
    directive: plain[0] === 'to' || stance !== null,
    actor: actorOf(content),
    shingles: shinglesOf(plain),
  };
}
