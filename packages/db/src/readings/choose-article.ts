import type { ArticleKeys } from './article-keys.ts';

/** An article that shares at least one key with the one at hand. */
export type KnownArticle = {
  id: string;
  urlKey: string | null;
  providerKey: string | null;
  sameBody: boolean;
};

const conflict = (mine: string | null, theirs: string | null): boolean =>
  mine !== null && theirs !== null && mine !== theirs;

/**
 * The known article that this one is: of the same address, else of the same number of its publisher, else of the same
 * words. A weaker likeness does not count where a stronger one speaks against it: two addresses are two articles.
 *
 * @param known oldest first
 */
export function chooseArticle<T extends KnownArticle>(keys: ArticleKeys, known: T[]): T | null {
  return (
    known.find((article) => keys.url !== null && article.urlKey === keys.url) ??
    known.find(
      (article) =>
        keys.provider !== null &&
        article.providerKey === keys.provider &&
        !conflict(keys.url, article.urlKey),
    ) ??
    known.find(
      (article) =>
        article.sameBody &&
        !conflict(keys.url, article.urlKey) &&
        !conflict(keys.provider, article.providerKey),
    ) ??
    null
  );
}
