import { z } from 'zod';
import { ArticleId } from './ids.ts';

/**
 * `killed` by its publisher, `withheld` by it or by an embargo, `withdrawn`: the article was changed and no longer says
 * it, `corrected`: the article was corrected and still says it. The gravest first.
 */
export const ClaimFlagKind = z.enum(['killed', 'withheld', 'withdrawn', 'corrected']);
export type ClaimFlagKind = z.infer<typeof ClaimFlagKind>;

/** Something that happened to an article that a claim rests on. What an editor decided stands beside it, unchanged. */
export const ClaimFlag = z.object({
  kind: ClaimFlagKind,
  /** When the house heard of it. */
  at: z.iso.datetime(),
  /** Why, in the words of the publisher. */
  note: z.string().nullable(),
  /** When an embargo ends. */
  until: z.iso.datetime().nullable(),
  article: z.object({ id: ArticleId, headline: z.string().nullable(), publisher: z.string().nullable() }),
});
export type ClaimFlag = z.infer<typeof ClaimFlag>;
