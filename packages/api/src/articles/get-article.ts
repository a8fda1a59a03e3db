import { ArticleId, ArticlePage } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** One version of an article with its reading: the latest, unless a number is given. */
export const getArticle = procedure
  .input(z.object({ id: ArticleId, version: z.int().positive().optional() }))
  .output(ArticlePage)
  .query(({ ctx, input }) => ctx.db.articles.get(input.id, input.version));
