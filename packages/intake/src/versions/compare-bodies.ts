import type { Article } from '@sayso/schema';
import { coreWords } from './core-words.ts';

/** What is compared of two articles. */
export type Body = Pick<Article, 'format' | 'text' | 'furniture' | 'pubStatus' | 'correction'>;

/** How one body stands to another: the same words, a summary of it, what it is a summary of, one story, or another. */
export type BodyRelation = 'same' | 'summary' | 'fuller' | 'overlapping' | 'different';

/** Words to a shingle: a run that two texts rarely share by chance. */
const run = 4;
/** Words looked at: of an endless text the start tells. */
const mostWords = 20_000;

const feeds: ReadonlySet<Article['format']> = new Set(['rss', 'atom', 'rdf', 'json-feed']);
/** A feed's own summary may be in words that the story does not use; it is not longer than this. */
const longestFeedSummary = 100;

function shingles(words: readonly string[]): Set<string> {
  const size = Math.min(run, words.length);
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) found.add(words.slice(at, at + size).join(' '));
  return found;
}

/** The share of the shorter one's shingles that the longer one has. */
function contained(shorter: readonly string[], longer: readonly string[]): number {
  const mine = shingles(shorter);
  if (mine.size === 0) return 0;
  const size = Math.min(run, shorter.length);
  const theirs = new Set<string>();
  for (let at = 0; at + size <= longer.length; at += 1) theirs.add(longer.slice(at, at + size).join(' '));
  let shared = 0;
  for (const shingle of mine) if (theirs.has(shingle)) shared += 1;
  return shared / mine.size;
}

/** A summary cut off in a word or closed by an ellipsis ends in a shingle that the story does not have. */
const cutOff = 2;

/** A body that says something of its own about the item is never a mere summary of another. */
const isPlain = ({ pubStatus, correction }: Body): boolean => pubStatus === 'usable' && correction === null;

function isSummary(short: Body, shortWords: readonly string[], longWords: readonly string[]): boolean {
  if (!isPlain(short) || shortWords.length * 2 > longWords.length) return false;
  if (feeds.has(short.format) && shortWords.length <= longestFeedSummary) return true;
  const whole = shortWords.slice(0, Math.max(shortWords.length - cutOff, 1));
  return contained(whole, longWords) >= 0.9;
}

/** Shingles that two tellings of one story share at least. */
const oneStory = 0.5;

/**
 * How one article's body stands to another's, by their core words. A summary is at most half as long as the fuller body
 * and its words are in it, or it is a feed's; a body that lost a paragraph is no summary but another version. Linear in
 * both texts.
 */
export function compareBodies(one: Body, other: Body): BodyRelation {
  const [a, b] = [one, other].map((body) => coreWords(body));
  if (a === b) return 'same';
  const [mine, theirs] = [a!, b!].map((words) => words.split(' ', mostWords));
  if (isSummary(one, mine!, theirs!)) return 'summary';
  if (isSummary(other, theirs!, mine!)) return 'fuller';
  const [shorter, longer] = mine!.length <= theirs!.length ? [mine!, theirs!] : [theirs!, mine!];
  return contained(shorter, longer) >= oneStory ? 'overlapping' : 'different';
}
