import { bandKeys, blockingKeys } from '@sayso/match';
import type { Dropped } from '@sayso/reader/open';
import type { Article, Reading } from '@sayso/schema';
import { answering } from './answer.ts';
import { threadReader } from './thread-reader.ts';

/** An article's reading by the reader of today, and the keys under which its like are found. */
export type RereadArticle = {
  reading: Reading;
  blockingKeys: string[][];
  bandKeys: string[];
  dropped: Dropped | null;
};

/** Reads an article that was taken apart before. Runs in a thread of its own. */
export default answering(async (article: Article): Promise<RereadArticle> => {
  const reader = await threadReader();
  const { reading, dropped } = await reader.read(article);
  return {
    reading,
    blockingKeys: reading.mentions.map(blockingKeys),
    bandKeys: bandKeys(article.text, article.furniture),
    dropped,
  };
});
