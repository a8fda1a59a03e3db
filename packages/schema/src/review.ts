import { z } from 'zod';
import { ClaimId } from './ids.ts';

/** schema.org `ClaimReview`, as a desk works it. */
export const Verdict = z.enum([
  'confirmed',
  'mostly-confirmed',
  'disputed',
  'unsupported',
  'false',
  'cannot-tell',
]);
export type Verdict = z.infer<typeof Verdict>;

export const ReviewStatus = z.enum(['open', 'claimed', 'second-reader', 'done']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

export const Review = z.object({
  claim: ClaimId,
  status: ReviewStatus,
  assignee: z.string().min(1).nullable(),
  secondReader: z.string().min(1).nullable(),
  verdict: Verdict.nullable(),
  note: z.string(),
  evidence: z.array(z.object({ url: z.url({ protocol: /^https?$/ }), note: z.string() })),
});
export type Review = z.infer<typeof Review>;
