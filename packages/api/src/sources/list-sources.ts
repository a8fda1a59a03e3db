import { PageRequest, pageOf, SourceCard } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Who says things, those behind most mentions first. */
export const listSources = procedure
  .input(PageRequest.extend({ query: z.string().max(200).optional() }))
  .output(pageOf(SourceCard))
  .query(({ ctx, input: { cursor, limit, ...filter } }) => ctx.db.sources.list(filter, { cursor, limit }));
