import {
  completeArticle,
  type Identity,
  identify,
  type OpmlList,
  parseDocuments,
  type Received,
  type Refused,
  readOpml,
} from '@sayso/intake';
import { bandKeys, blockingKeys } from '@sayso/match';
import type { ReaderChoice } from '@sayso/reader/choice';
import { addDropped, type Dropped } from '@sayso/reader/open';
import type { Article, Reading, ToldByFeed } from '@sayso/schema';
import { answering } from '../answer.ts';
import { readerOnce } from './reader-once.ts';

/** A document, with what the feed said that led to it. */
export type DocumentToRead = Received & { told: ToldByFeed | null };

/**
 * One article of a document, what it is known by, its reading, and the keys under which the like of each mention, and
 * copies of its text, are found.
 */
export type ReadItem = {
  article: Article;
  identity: Identity;
  reading: Reading;
  blockingKeys: string[][];
  bandKeys: string[];
};

/**
 * What became of a document: its articles, read; the files of an archive that were refused; and what an endpoint
 * answered that did not stand in the text. Or the feeds that it lists, where it is a list of subscriptions.
 */
export type ReadDocument =
  | { kind: 'articles'; items: ReadItem[]; refused: Refused[]; dropped: Dropped | null }
  | { kind: 'feeds'; list: OpmlList };

/** Bytes to articles to readings: all the CPU work of a document. Runs in a process of its own. */
export default answering(
  async ({ told, ...received }: DocumentToRead, choice: ReaderChoice): Promise<ReadDocument> => {
    const list = readOpml(received);
    if (list) return { kind: 'feeds', list };
    const { articles: found, refused } = parseDocuments(received);
    // A page of one story is the story that the feed told of.
    const articles = told && found.length === 1 ? [completeArticle(found[0]!, told)] : found;
    const reader = await readerOnce(choice);
    const items: ReadItem[] = [];
    let dropped: Dropped | null = null;
    for (const article of articles) {
      const read = await reader.read(article);
      items.push({
        article,
        identity: identify(article),
        reading: read.reading,
        blockingKeys: read.reading.mentions.map(blockingKeys),
        bandKeys: bandKeys(article.text, article.furniture),
      });
      dropped = addDropped(dropped, read.dropped);
    }
    return { kind: 'articles', items, refused, dropped };
  },
);
