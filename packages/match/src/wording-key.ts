import type { Comparable } from './claimed-mention.ts';

/** Equal for mentions in which comparing finds the very same: all that it looks at. */
export function wordingKey({ articleId, publishedAt, context, mention }: Comparable): string {
  const { text, chain, polarity, figures, times } = mention;
  return JSON.stringify([articleId, publishedAt, context ?? null, text, chain, polarity, figures, times]);
}
