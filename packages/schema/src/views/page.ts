import { z } from 'zod';

/** A page of a list. The cursor is opaque: hand it back as it came. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export type Page<T> = { items: T[]; nextCursor: string | null };

/** What every list takes. */
export const PageRequest = z.object({
  cursor: z.string().max(500).nullish(),
  limit: z.int().min(1).max(100).default(30),
});
export type PageRequest = z.infer<typeof PageRequest>;
