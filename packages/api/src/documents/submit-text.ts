import { BatchId, Receipt } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { checkSize, handIn } from './hand-in.ts';
import { labelOf } from './label-of.ts';

/** Takes in a pasted text. Without a name it is called by its first words. */
export const submitText = procedure
  .input(
    z.object({
      text: z.string(),
      name: z.string().trim().min(1).max(200).optional(),
      batchId: BatchId.optional(),
    }),
  )
  .output(Receipt)
  .mutation(({ ctx, input }) => {
    checkSize(input.text.trim() === '' ? 0 : Buffer.byteLength(input.text), 'The text');
    return handIn(ctx, {
      bytes: new TextEncoder().encode(input.text),
      mediaType: 'text/plain; charset=utf-8',
      provenance: { how: 'paste', name: input.name ?? null },
      label: labelOf(input.name ?? input.text, 'Pasted text'),
      batchId: input.batchId,
    });
  });
