import { keysOfWords } from './blocking-keys.ts';
import type { Comparable } from './claimed-mention.ts';
import type { Matcher, Prepared } from './matcher/matcher.ts';
import { remember } from './remember.ts';
import { wordingKey } from './wording-key.ts';

/** A mention as it is put together with others: ready to be compared, and the keys that it is found under. */
export type ReadWording = { prepared: Prepared; keys: readonly string[] };

/** Reads mentions for one matcher. What it gives belongs to no one match, and nobody changes it. */
export type WordingReader = { matcher: Matcher; read: (mention: Comparable) => ReadWording };

/** What a mention comes to, read anew each time. */
export const readerOf = (matcher: Matcher): WordingReader => ({
  matcher,
  read(mention) {
    const prepared = matcher.prepare(mention);
    return { prepared, keys: keysOfWords(prepared.proposition.content) };
  },
});

/** Some kilobytes each. The stories that papers write about at one time have fewer wordings. */
const mostKept = 4_000;

/**
 * The same, of a thread that matches one article after another: the claims of a running story are compared with each of
 * its articles, and their wordings are read once.
 */
export function rememberWordings(matcher: Matcher, most: number = mostKept): WordingReader {
  const { read } = readerOf(matcher);
  return { matcher, read: remember(wordingKey, read, most) };
}
