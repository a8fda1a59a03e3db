import { diffArrays } from 'diff';

export type Part = { what: 'same' | 'added' | 'removed'; text: string };

/** A paragraph of either text: as it stood and stands, only in one of them, or changed in some of its words. */
export type Block = Part | { what: 'changed'; parts: Part[] };

/**
 * Edits to look for at most, in paragraphs and in words. Beyond it two texts have so little in common that one instead of
 * the other says more, and the search would cost more than the linear time that all others take.
 */
const mostEdits = 1_500;
/** Paragraphs of a changed stretch that are held against one another at most, on each side. */
const mostPaired = 60;
/** The share of its words that a paragraph keeps where it is one that changed, not one in place of another. */
const keptShare = 0.4;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words with the space behind them, each sign on its own, so that what is joined again is the text. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? [];

function diffLists(before: string[], after: string[]): { what: Part['what']; items: string[] }[] {
  const found = diffArrays(before, after, {
    maxEditLength: mostEdits,
    // The space behind a word is no part of it.
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
  });
  if (!found)
    return [
      { what: 'removed', items: before },
      { what: 'added', items: after },
    ];
  return found.map(({ added, removed, value }) => ({
    what: added ? 'added' : removed ? 'removed' : 'same',
    items: value,
  }));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.max(one.size, other.size, 1);
}

function diffWords(before: string, after: string): Part[] {
  return diffLists(tokensOf(before), tokensOf(after)).map(({ what, items }) => ({
    what,
    text: items.join(''),
  }));
}

/** Paragraphs that went and came at one place: those much alike are one that changed, in the order of both texts. */
function pairUp(removed: readonly string[], added: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const known = added.slice(0, mostPaired).map((text) => ({ text, words: wordsOf(text) }));
  let next = 0;
  for (const [index, before] of removed.entries()) {
    const words = index < mostPaired ? wordsOf(before) : null;
    const rest = known.slice(next);
    const scores = rest.map((candidate) => (words ? likeness(words, candidate.words) : 0));
    const best = scores.indexOf(Math.max(...scores, 0));
    if (best === -1 || scores[best]! < keptShare) {
      blocks.push({ what: 'removed', text: before });
      continue;
    }
    for (const { text } of rest.slice(0, best)) blocks.push({ what: 'added', text });
    blocks.push({ what: 'changed', parts: diffWords(before, rest[best]!.text) });
    next += best + 1;
  }
  for (const text of added.slice(next)) blocks.push({ what: 'added', text });
  return blocks;
}

/**
 * What changed from one text to another: paragraph by paragraph, and word by word in those that changed. The parts that
 * are not added give the old text again, and those that are not removed the new one, but for the space between
 * paragraphs. The time is linear in the texts and bounded in what they do not share.
 */
export function diffTexts(before: string, after: string): Block[] {
  const blocks: Block[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    blocks.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const { what, items } of diffLists(paragraphsOf(before), paragraphsOf(after))) {
    if (what === 'removed') removed.push(...items);
    else if (what === 'added') added.push(...items);
    else {
      close();
      for (const text of items) blocks.push({ what: 'same', text });
    }
  }
  close();
  return blocks;
}

/** Words of a diff that came and that went. */
export function countChanges(blocks: readonly Block[]): { added: number; removed: number } {
  const parts = blocks.flatMap((block) => (block.what === 'changed' ? block.parts : [block]));
  const count = (what: Part['what']): number =>
    parts
      .filter((part) => part.what === what)
      .reduce((words, { text }) => words + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { added: count('added'), removed: count('removed') };
}
