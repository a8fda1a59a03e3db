import type { Article, Reading } from '@sayso/schema';

/** What a reader needs of an article; an Article is one. */
export type Readable = Pick<
  Article,
  'text' | 'furniture' | 'publisher' | 'language' | 'headline' | 'publishedAt'
>;

/** Text to Reading. A reader is pure: the same article gives the same reading, whatever it read before. */
export interface Reader {
  /** `name@version`. */
  readonly id: string;
  read(article: Readable): Reading;
}
