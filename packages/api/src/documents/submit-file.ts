import { AppError, BatchId, Receipt } from '@sayso/schema';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { checkSize, handIn } from './hand-in.ts';
import { labelOf } from './label-of.ts';

/** What is read of a form: the browser's FormData and Node's are both one. */
export interface FormFields {
  get(name: string): unknown;
}

/** Takes in one file, sent as form data: `file`, and `batchId` where several are handed in together. */
export const submitFile = procedure
  .input(z.custom<FormFields>((value) => value instanceof FormData, 'send the file as form data'))
  .output(Receipt)
  .mutation(async ({ ctx, input: form }) => {
    const file = form.get('file');
    if (!(file instanceof File))
      throw new AppError('bad-request', 'The request holds no file in its field "file".');
    const batchId = BatchId.nullable().safeParse(form.get('batchId'));
    if (!batchId.success) throw new AppError('bad-request', 'The field "batchId" is not the id of a batch.');
    const name = labelOf(file.name, 'A file');
    checkSize(file.size, name);
    return handIn(ctx, {
      bytes: new Uint8Array(await file.arrayBuffer()),
      mediaType: file.type === '' ? null : file.type,
      provenance: { how: 'file', name },
      label: name,
      batchId: batchId.data ?? undefined,
    });
  });
