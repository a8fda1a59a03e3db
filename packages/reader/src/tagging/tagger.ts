import type { Reading } from '@sayso/schema';
import type { Directory } from '../names/directory.ts';
import type { Readable } from '../readable.ts';
import type { Passage } from '../text/passage.ts';

/** What a tagger looks at: an English article, cut into tokens, with everyone who is named in it. */
export type Taggable = { article: Readable; passage: Passage; directory: Directory };

/** What a tagger adds to a reading. Every tag has spans into `article.text`. */
export type Tags = Partial<Pick<Reading, 'entities' | 'topics'>>;

/** Finds one sort of tags. A tagger is pure: the same article gives the same tags, whatever it saw before. */
export interface Tagger {
  /** What it finds, for whoever lists taggers. */
  readonly name: string;
  tag(subject: Taggable): Tags;
}
