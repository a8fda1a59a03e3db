import type { Article, Furniture } from '@sayso/schema';
import { digest } from '../text/digest.ts';

/** What tells one article from another, and one version of it from another. Digests: each fits an index. */
export type ArticleKeys = {
  /** Of its canonical address; null where it has none. */
  url: string | null;
  /** Of its publisher and that publisher's number for it; null where either is not known. */
  provider: string | null;
  /** Of its publisher and its words alone. */
  body: string;
  /** Of headline and text as they stand: what is the same is the same version. */
  content: string;
};

/** The words of a text: furniture left out, case and white space folded. */
function bodyOf(text: string, furniture: Furniture[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const part of furniture) {
    parts.push(text.slice(at, part.start));
    at = Math.max(at, part.end);
  }
  parts.push(text.slice(at));
  return parts.join(' ').normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** @param publisherId whoever publishes it: the same words of two publishers are two articles */
export function articleKeys(article: Article, publisherId: string | null): ArticleKeys {
  const body = bodyOf(article.text, article.furniture);
  return {
    url: article.canonicalUrl === null ? null : digest('url', article.canonicalUrl),
    provider:
      publisherId === null || article.providerId === null
        ? null
        : digest('provider', publisherId, article.providerId),
    // A text of nothing but furniture has no words to be known by.
    body: digest('body', publisherId ?? '', body === '' ? article.text : body),
    content: digest('content', article.headline ?? '', article.text),
  };
}
