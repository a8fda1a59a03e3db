import type { ArticleKeys } from './article-keys.ts';

/** An article that shares something with the one at hand. */
export type KnownArticle = {
  id: string;
  /** What it goes by, of what the one at hand goes by too. */
  sameUrl: boolean;
  sameNumber: boolean;
  sameWords: boolean;
  /** Whether it goes by an address, or a number, at all. */
  hasUrl: boolean;
  hasNumber: boolean;
};

/** Two addresses are two articles, whatever else they share. */
export const otherUrl = (
  keys: Pick<ArticleKeys, 'url'>,
  known: Pick<KnownArticle, 'sameUrl' | 'hasUrl'>,
): boolean => keys.url !== null && known.hasUrl && !known.sameUrl;

/**
 * The known articles that this one is by what surely tells: its address, and numbers of its publisher. Several, where
 * they were taken for articles of their own. Two addresses are two articles though, whoever names both.
 */
export function sameByKeys<T extends KnownArticle>(keys: Pick<ArticleKeys, 'url'>, known: T[]): T[] {
  const same = known.filter((article) => article.sameUrl || (article.sameNumber && !otherUrl(keys, article)));
  return same.filter(({ hasUrl }) => hasUrl).length > 1 ? [] : same;
}

/**
 * The known article that this one is: of the same address, else of the same number of its publisher, else of the same
 * words of that publisher. A weaker likeness does not count where a stronger one speaks against it; a number does not
 * speak against words that are too many to be the same by chance, since a feed and a wire number one story differently.
 *
 * @param known oldest first
 */
export function chooseArticle<T extends KnownArticle>(
  keys: Pick<ArticleKeys, 'url' | 'provider' | 'wordy'>,
  known: T[],
): T | null {
  const otherNumber = (article: T): boolean =>
    keys.provider !== null && article.hasNumber && !article.sameNumber && !keys.wordy;
  return (
    known.find((article) => article.sameUrl) ??
    known.find((article) => article.sameNumber && !otherUrl(keys, article)) ??
    known.find((article) => article.sameWords && !otherUrl(keys, article) && !otherNumber(article)) ??
    null
  );
}
