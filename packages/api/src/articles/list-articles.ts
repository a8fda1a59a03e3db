import { ArticleCard, PageRequest, pageOf } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Articles, the latest received first. */
export const listArticles = procedure
  .input(PageRequest.extend({ query: z.string().max(200).optional() }))
  .output(pageOf(ArticleCard))
  .query(({ ctx, input: { cursor, limit, ...filter } }) => ctx.db.articles.list(filter, { cursor, limit }));
