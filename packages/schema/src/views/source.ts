import { z } from 'zod';
import { SourceId } from '../ids.ts';
import { HopKind, Naming } from '../reading.ts';

export const SourceCard = z.object({
  id: SourceId,
  kind: HopKind,
  naming: Naming,
  name: z.string(),
  mentions: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  articles: z.int().nonnegative(),
});
export type SourceCard = z.infer<typeof SourceCard>;
