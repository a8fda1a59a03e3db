import type { Block } from './render-text.ts';

const sentenceEnd = /[.!?…。！？؟۔।]["'”’»«)\]」』]*$/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Words of a line; where a script sets no spaces two characters count as one. */
export const countWords = (text: string): number =>
  text.split(' ').length + Math.ceil((text.match(unspaced)?.length ?? 0) / 2);

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-40));

/** Prose, as against a menu's items and a list of teasers: enough words, few of them linked. */
export const isProse = ({ text, linked }: Block): boolean => {
  if (linked >= text.length * 0.5) return false;
  // A few lines tell; a paragraph may be megabytes long.
  const words = countWords(text.slice(0, 400));
  return words >= 8 || (words >= 3 && endsSentence(text));
};

export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Letters and digits alone, in lower case: what two settings of one line have in common. */
export const fingerprint = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
