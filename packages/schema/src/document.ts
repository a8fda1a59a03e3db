import { z } from 'zod';
import { DocumentId, FeedId } from './ids.ts';

/** What a feed says of the story that it links to: it counts where the page itself says nothing. */
export const ToldByFeed = z.object({
  feedId: FeedId,
  headline: z.string().min(1).nullable(),
  /** The item's own source, else the feed. */
  publisher: z.object({ name: z.string().min(1).nullable(), domain: z.string().min(1).nullable() }),
  /** A date or a moment with its zone. */
  publishedAt: z.string().min(1).nullable(),
});
export type ToldByFeed = z.infer<typeof ToldByFeed>;

/** How a document reached the house. */
export const Provenance = z.discriminatedUnion('how', [
  z.object({ how: z.literal('paste'), name: z.string().nullable() }),
  z.object({ how: z.literal('file'), name: z.string().min(1) }),
  z.object({
    how: z.literal('url'),
    url: z.url({ protocol: /^https?$/ }),
    finalUrl: z.url({ protocol: /^https?$/ }),
    /** Set where a feed led to it. */
    told: ToldByFeed.optional(),
  }),
  /** One item cut out of a feed: a feed of that item alone, in the feed's own format. */
  z.object({
    how: z.literal('feed'),
    feedId: FeedId,
    feedUrl: z.url({ protocol: /^https?$/ }),
    /** What the feed calls it: its guid or id. */
    itemId: z.string().nullable(),
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
