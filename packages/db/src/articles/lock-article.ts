import { AppError, type ArticleId, type VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';

/**
 * Locks an article for whoever writes to it or to what it tells, so that what is found of it stays so. Where it turned
 * out to be the same as an older one, that one is locked, even where this came out only while the lock was waited for.
 *
 * @returns the article that stands; @throws `not-found`
 */
export async function lockArticle(tx: Transaction, id: string): Promise<ArticleId> {
  for (let asked = id; ; ) {
    const [row] = await tx.$queryRaw<{ sameAsId: string | null }[]>`
      SELECT same_as_id AS "sameAsId" FROM articles WHERE id = ${asked} FOR NO KEY UPDATE`;
    if (!row) throw new AppError('not-found', 'There is no such article.');
    if (row.sameAsId === null) return asked as ArticleId;
    asked = row.sameAsId;
  }
}

/** Locks the article that tells a version. @throws `not-found` */
export async function lockArticleOf(tx: Transaction, versionId: VersionId): Promise<ArticleId> {
  const [row] = await tx.$queryRaw<{ id: string; sameAsId: string | null }[]>`
    SELECT id, same_as_id AS "sameAsId" FROM articles
    WHERE id = (SELECT article_id FROM article_versions WHERE id = ${versionId}) FOR NO KEY UPDATE`;
  if (!row) throw new AppError('not-found', 'There is no such version of an article.');
  return row.sameAsId === null ? (row.id as ArticleId) : await lockArticle(tx, row.sameAsId);
}
