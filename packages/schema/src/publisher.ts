import { z } from 'zod';
import { Span } from './span.ts';

export const PublisherKind = z.enum(['wire', 'outlet', 'aggregator', 'institution', 'unknown']);
export type PublisherKind = z.infer<typeof PublisherKind>;

/** Who publishes an article, as far as the article itself tells. */
export const Byline = z.object({ text: z.string().min(1), names: z.array(z.string().min(1)) });
export type Byline = z.infer<typeof Byline>;

export const PublisherRef = z.object({
  /** As the article gives it; null where it names none. */
  name: z.string().min(1).nullable(),
  domain: z.string().min(1).nullable(),
  kind: PublisherKind,
  /** Publishers of one family are one voice: nine BBC feeds, a paper and its website. */
  family: z.string().min(1).nullable(),
  /** Where the text names its publisher (a dateline, a credit), if it does. */
  span: Span.nullable(),
});
export type PublisherRef = z.infer<typeof PublisherRef>;
