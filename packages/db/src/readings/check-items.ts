import { AppError, type Article, checkArticle, checkReading, type Reading } from '@sayso/schema';
import type { Identity, Readings } from '../database.ts';
import { digest } from '../text/digest.ts';
import { storable, storableText } from '../text/storable.ts';

export type CheckedItem = {
  article: Article;
  identity: Identity;
  reading: Reading;
  blockingKeys: string[][];
  bandKeys: string[];
};

/** Longer than any key that is worth having; beyond it a digest does, since keys are only ever compared. */
const longestKey = 200;

/** A check's own AppError as it is; a wrong shape as a sentence, with the details for the log. */
function checked<T>(check: () => T, sentence: string): T {
  try {
    return check();
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError('internal', sentence, { cause: thrown });
  }
}

/**
 * What a read job hands over, as it can be stored: texts that PostgreSQL cannot keep are mended first, without moving
 * a span, and what is to be stored is then what is checked.
 *
 * @throws AppError `span-mismatch` where words and spans differ, `internal` where a shape is wrong
 */
export function checkItems(items: Parameters<Readings['save']>[0]['items']): CheckedItem[] {
  return items.map((item) => {
    const article = checked(
      () => checkArticle(storable(item.article)),
      'What the document was taken apart into is not an article.',
    );
    const reading = checked(
      () => checkReading(article.text, storable(item.reading)),
      'What the reader gave is not a reading.',
    );
    if (item.blockingKeys.length !== reading.mentions.length)
      throw new AppError('internal', 'Each mention of a reading needs its list of blocking keys.');
    const blockingKeys = item.blockingKeys.map((keys) => [
      ...new Set(keys.map((key) => (key.length > longestKey ? digest(key) : storableText(key)))),
    ]);
    return { article, identity: item.identity, reading, blockingKeys, bandKeys: item.bandKeys ?? [] };
  });
}
