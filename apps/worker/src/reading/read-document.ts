import { parseDocument, type Received } from '@sayso/intake';
import { blockingKeys } from '@sayso/match';
import { read } from '@sayso/reader';
import { AppError, type Article, type Failure, type Reading } from '@sayso/schema';

/** One article of a document with its reading, and for each mention the keys under which its like are found. */
export type ReadItem = { article: Article; reading: Reading; blockingKeys: string[][] };

/**
 * What a thread answers. The class of an error does not survive the way between threads, so an AppError goes as its
 * code and sentence, and a mistake in the code as what was thrown. A thread that does not answer at all has died.
 */
export type ReadAnswer = { items: ReadItem[] } | { failure: Failure } | { mistake: unknown };

/** Bytes to articles to readings: all the CPU work of a document. Runs in a thread of its own. */
export default function readDocument(received: Received): ReadAnswer {
  try {
    const items = parseDocument(received).map((article) => {
      const reading = read(article);
      return { article, reading, blockingKeys: reading.mentions.map(blockingKeys) };
    });
    return { items };
  } catch (error) {
    if (error instanceof AppError) return { failure: { code: error.code, message: error.message } };
    return { mistake: error };
  }
}
