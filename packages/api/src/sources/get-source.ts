import { SourceCard, SourceId } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** One source. The claims that rest on it are `claims.list` with its `sourceId`. */
export const getSource = procedure
  .input(z.object({ id: SourceId }))
  .output(SourceCard)
  .query(({ ctx, input }) => ctx.db.sources.get(input.id));
