import { Receipt } from '@sayso/schema';
import { z } from 'zod';
import { checkSize, handIn } from '../documents/hand-in.ts';
import { labelOf } from '../documents/label-of.ts';
import { procedure } from '../trpc.ts';

/**
 * Takes in a list of subscriptions (OPML). It is a document like any other: a worker reads it and follows its feeds, and
 * its job says what could not be followed.
 */
export const importOpml = procedure
  .input(z.object({ text: z.string(), name: z.string().trim().min(1).max(200) }))
  .output(Receipt)
  .mutation(({ ctx, input: { text, name: typed } }) => {
    const name = labelOf(typed, 'A list of feeds');
    checkSize(text.trim() === '' ? 0 : Buffer.byteLength(text), name);
    return handIn(ctx, {
      bytes: new TextEncoder().encode(text),
      mediaType: 'text/x-opml; charset=utf-8',
      provenance: { how: 'file', name },
      label: name,
      batchId: undefined,
    });
  });
