import { ArticleCard, FeedId, JobId, PageRequest, pageOf } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Articles, the latest received first; with `jobId` those that this job brought, with `feedId` those of a feed. */
export const listArticles = procedure
  .input(
    PageRequest.extend({
      query: z.string().max(200).optional(),
      jobId: JobId.optional(),
      feedId: FeedId.optional(),
    }),
  )
  .output(pageOf(ArticleCard))
  .query(({ ctx, input: { cursor, limit, ...filter } }) => ctx.db.articles.list(filter, { cursor, limit }));
