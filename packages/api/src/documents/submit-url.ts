import { BatchId, parseAddress, Receipt } from '@sayso/schema';
import { z } from 'zod';
import { tellQueue } from '../jobs/tell-queue.ts';
import { procedure } from '../trpc.ts';

/** Takes in an address. What is behind it is fetched by a job, which also checks where it leads. */
export const submitUrl = procedure
  .input(z.object({ url: z.string(), batchId: BatchId.optional() }))
  .output(Receipt)
  .mutation(async ({ ctx, input: { url, batchId } }) => {
    const receipt = await ctx.db.documents.acceptUrl({ url: parseAddress(url), ...(batchId && { batchId }) });
    if (!receipt.already) await tellQueue(ctx, { id: receipt.jobId, kind: 'fetch' });
    return receipt;
  });
