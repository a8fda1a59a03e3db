// Parses what it is sent, and says what came of it. A thread of its own, so that one that hangs can be ended.
import { parentPort } from 'node:worker_threads';
import { checkArticle } from '@sayso/schema';
import { parseDocuments } from '../dist/index.js';

/** @returns {{ outcome: string, broken: string | null }} */
function outcomeOf(/** @type {Uint8Array} */ bytes, /** @type {string} */ name) {
  try {
    const { articles } = parseDocuments({ bytes, name });
    if (articles.length === 0) return { outcome: 'nothing', broken: 'neither an article nor an error' };
    for (const article of articles) {
      checkArticle(article);
      if (/\0|\p{Surrogate}/u.test(article.text))
        return { outcome: 'articles', broken: 'text that no database takes' };
    }
    return { outcome: 'articles', broken: null };
  } catch (thrown) {
    const error = /** @type {Error & { code?: string }} */ (thrown);
    if (error?.name !== 'AppError')
      return { outcome: 'crash', broken: String(error?.stack ?? error).slice(0, 1_500) };
    const isSentence = /^[\p{Lu}\p{N}].*[.?]$/su.test(error.message);
    return {
      outcome: String(error.code),
      broken: isSentence ? null : `an error without a sentence: ${error.message}`,
    };
  }
}

parentPort?.postMessage({ ready: true });
parentPort?.on('message', ({ bytes, name }) => {
  const from = performance.now();
  const told = outcomeOf(bytes, name);
  parentPort?.postMessage({ ...told, ms: performance.now() - from });
});
