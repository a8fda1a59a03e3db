import type { ArticleId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/** Keeps the keys under which copies of a version's text are found. Its text never changes, so the first stay. */
export async function storeBands(
  tx: Transaction,
  { versionId, articleId }: { versionId: VersionId; articleId: ArticleId },
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await tx.versionBands.createMany({
    data: [{ versionId, articleId, keys: [...keys] }],
    skipDuplicates: true,
  });
}
