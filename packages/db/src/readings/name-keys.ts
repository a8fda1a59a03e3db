import type { Article } from '@sayso/schema';
import { digest } from '../text/digest.ts';

const shortestName = 4;
const dayLength = 24 * 3_600_000;

/** Letters and figures alone: "BC-Port Sale" and "bc port/sale" are one name. */
const foldName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

const nameKey = (publisherId: string, name: string, day: string): string =>
  `named:${digest(publisherId, foldName(name), day)}`;

const isName = (name: string | null | undefined): name is string =>
  typeof name === 'string' && foldName(name).length >= shortestName;

const dayOf = (article: Article): string | null => article.publishedAt?.slice(0, 10) ?? null;

/** Keys that last for a day: a desk's kills name a story by its slug or headline, and use both again another day. */
export function ownNames(article: Article, title: string, publisherId: string | null): string[] {
  const day = dayOf(article);
  // A kill bears the name of what it kills, and must not be taken for it.
  if (publisherId === null || day === null || article.pubStatus === 'canceled') return [];
  return [...new Set([article.slug, article.headline, title].filter(isName))].map((name) =>
    nameKey(publisherId, name, day),
  );
}

/** By which keys an item is found that another one calls by its name: of the same publisher, that day or the day before. */
export function namedKeys(article: Article, name: string, publisherId: string | null): string[] {
  const day = dayOf(article);
  if (publisherId === null || day === null || !isName(name)) return [];
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - dayLength).toISOString().slice(0, 10);
  return [day, before].map((one) => nameKey(publisherId, name, one));
}
