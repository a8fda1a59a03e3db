import { type Identity, identify, parseDocuments, type Received, type Refused } from '@sayso/intake';
import { blockingKeys } from '@sayso/match';
import { read } from '@sayso/reader';
import type { Article, Reading } from '@sayso/schema';
import { answering } from './answer.ts';

/** One article of a document, what it is known by, its reading, and for each mention the keys under which its like are found. */
export type ReadItem = { article: Article; identity: Identity; reading: Reading; blockingKeys: string[][] };

/** What became of a document: its articles, read, and the files of an archive that were refused. */
export type ReadDocument = { items: ReadItem[]; refused: Refused[] };

/** Bytes to articles to readings: all the CPU work of a document. Runs in a thread of its own. */
export default answering((received: Received): ReadDocument => {
  const { articles, refused } = parseDocuments(received);
  const items = articles.map((article) => {
    const reading = read(article);
    return {
      article,
      identity: identify(article),
      reading,
      blockingKeys: reading.mentions.map(blockingKeys),
    };
  });
  return { items, refused };
});
