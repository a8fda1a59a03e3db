import type { Article } from '@sayso/schema';
import type { Identity } from '../database.ts';
import { digest } from '../text/digest.ts';
import { namedKeys, ownNames } from './name-keys.ts';

/**
 * What tells one article from another, and one version of it from another. Digests: each fits an index. Those of
 * addresses start with `url:`, those of numbers with `number:`.
 */
export type ArticleKeys = {
  /** Of its address; null where it has none. */
  url: string | null;
  /** Of its publisher and that publisher's number for it; null where either is not known. */
  provider: string | null;
  /** Of its words alone, whoever publishes them. */
  words: string;
  /** Whether those are enough of them to know it by, whatever its number. */
  wordy: boolean;
  /** Of its headline; null where that says too little, or where its publisher is not known. */
  title: string | null;
  /** Of all that makes a version of it: what is the same is the same version. */
  content: string;
  /** What a kill of its day would call it: of its slug and its headline. Nothing is known to be it by these. */
  names: string[];
  /** What items that it takes the place of go by. */
  replaced: string[];
  /** Items that it says something of. */
  notices: { relation: 'cancels' | 'corrects'; key: string }[];
};

/** Words, at least, that no two items of a publisher have in common by chance. */
const manyWords = 40;
/** Headlines shorter than this ("Weather", "Morning briefing") stand over many stories. */
const shortestTitle = 4;

const countWords = (words: string): number => words.split(' ').length;

/** @param publisherId whoever publishes it: a number means something only to the one who gave it */
export function articleKeys(article: Article, identity: Identity, publisherId: string | null): ArticleKeys {
  const urlKey = (address: string | null): string | null =>
    address === null ? null : `url:${digest(address)}`;
  const providerKey = (id: string | null): string | null =>
    publisherId === null || id === null ? null : `number:${digest(publisherId, id)}`;
  const { title, words } = identity;
  const own = { url: urlKey(identity.address), provider: providerKey(article.providerId) };
  const others = identity.references.flatMap(({ relation, id, address }) =>
    [urlKey(address), providerKey(id)]
      .filter((key) => key !== null && key !== own.url && key !== own.provider)
      .map((key) => ({ relation, key: key! })),
  );
  const named = identity.references.flatMap(({ relation, id, address }) =>
    address === null ? namedKeys(article, id, publisherId).map((key) => ({ relation, key })) : [],
  );
  return {
    ...own,
    words: digest('words', words),
    wordy: countWords(words) >= manyWords,
    title: publisherId !== null && countWords(title) >= shortestTitle ? digest('title', title) : null,
    content: digest(
      'content',
      title,
      words,
      article.pubStatus,
      article.correction ?? '',
      article.embargoedUntil ?? '',
    ),
    names: ownNames(article, title, publisherId),
    replaced: others.flatMap(({ relation, key }) => (relation === 'replaces' ? [key] : [])),
    notices: [...others, ...named].flatMap(({ relation, key }) =>
      relation === 'cancels' || relation === 'corrects' ? [{ relation, key }] : [],
    ),
  };
}

/** What an article with these keys is locked by: whoever could be the same article shares one of them. */
export const lockNames = (keys: ArticleKeys, publisherId: string | null): string[] =>
  [
    keys.url,
    keys.provider,
    digest('words of', publisherId ?? '', keys.words),
    keys.title === null ? null : digest('title of', publisherId ?? '', keys.title),
    ...keys.replaced,
    ...keys.names,
    ...keys.notices.map(({ key }) => key),
  ].filter((name) => name !== null);
