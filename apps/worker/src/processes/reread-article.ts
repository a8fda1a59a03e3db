import { bandKeys, blockingKeys } from '@sayso/match';
import type { ReaderChoice } from '@sayso/reader/choice';
import type { Dropped } from '@sayso/reader/open';
import type { Article, Reading } from '@sayso/schema';
import { answering } from '../answer.ts';
import { readerOnce } from './reader-once.ts';

/** An article's reading by the reader of today, and the keys under which its like are found. */
export type RereadArticle = {
  reading: Reading;
  blockingKeys: string[][];
  bandKeys: string[];
  dropped: Dropped | null;
};

/** Reads an article that was taken apart before. Runs in a process of its own. */
export default answering(async (article: Article, choice: ReaderChoice): Promise<RereadArticle> => {
  const reader = await readerOnce(choice);
  const { reading, dropped } = await reader.read(article);
  return {
    reading,
    blockingKeys: reading.mentions.map(blockingKeys),
    bandKeys: bandKeys(article.text, article.furniture),
    dropped,
  };
});
