import { z } from 'zod';
import { Article } from './article.ts';
import { Reading } from './reading.ts';

/** The contracts that others build against, by the name of their file in `docs/`. */
export const published = { article: Article, reading: Reading } as const;

/**
 * A published contract as JSON Schema, draft 2020-12. What JSON Schema cannot say (that a span's words are the
 * text's words) is checked by `checkArticle` and `checkReading`.
 */
export function jsonSchemaOf(name: keyof typeof published): object {
  return { title: name, ...z.toJSONSchema(published[name]) };
}
