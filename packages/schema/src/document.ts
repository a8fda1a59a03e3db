import { z } from 'zod';
import { DocumentId } from './ids.ts';

/** How a document reached the house. */
export const Provenance = z.discriminatedUnion('how', [
  z.object({ how: z.literal('paste'), name: z.string().nullable() }),
  z.object({ how: z.literal('file'), name: z.string().min(1) }),
  z.object({
    how: z.literal('url'),
    url: z.url({ protocol: /^https?$/ }),
    finalUrl: z.url({ protocol: /^https?$/ }),
  }),
  z.object({ how: z.literal('sample'), name: z.string().min(1) }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** Bytes as received. Immutable; the bytes themselves are kept apart. */
export const Document = z.object({
  id: DocumentId,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As declared by whoever sent it (`text/html; charset=…`), null where nobody did. */
  mediaType: z.string().nullable(),
  size: z.int().nonnegative(),
  provenance: Provenance,
  receivedAt: z.iso.datetime(),
});
export type Document = z.infer<typeof Document>;

/** The largest document taken in, in bytes. */
export const maxDocumentBytes = 10 * 1024 * 1024;
