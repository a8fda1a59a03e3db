/**
 * A claim's own words as a heading: with a capital, where they were cut from the middle of a sentence. What is spelled
 * with a capital further in (`iPhone sales`), or quoted, stays as it is.
 */
export const titleWords = (words: string): string =>
  /^\p{Ll}[\p{Ll}’'-]*(?![\p{L}\p{N}])/u.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words;
