import type { Article, ItemReference } from '@sayso/schema';
import { addressForm } from './address-form.ts';
import { coreWords } from './core-words.ts';
import { titleForm } from './title-form.ts';

/** What an article is known by, each in the form that all variants of it share. */
export type Identity = {
  /** Its address; null where it has none of its own. */
  address: string | null;
  /** Its headline; empty where it has none. */
  title: string;
  /** Its core words; its text where it has none. */
  words: string;
  /** Other items that it speaks of, with the address of each whose id is one. */
  references: (ItemReference & { address: string | null })[];
};

/** What tells a story from others, and a version of it from another, whatever way it came. */
export function identify(article: Article): Identity {
  return {
    address: addressForm(article.canonicalUrl),
    title: titleForm(article),
    words: coreWords(article) || article.text,
    references: (article.references ?? []).map((one) => ({ ...one, address: addressForm(one.id) })),
  };
}
