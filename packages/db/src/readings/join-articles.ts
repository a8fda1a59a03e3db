import type { ArticleId, VersionId } from '@sayso/schema';
import { lockArticle } from '../articles/lock-article.ts';
import { forgetWordingsOf } from '../claims/claim-wordings.ts';
import { moveForms } from '../claims/mention-forms.ts';
import type { Transaction } from '../connection/connection.ts';
import type { CompareBodies } from '../database.ts';
import type { ArticleKeys } from './article-keys.ts';
import { sameByKeys } from './choose-article.ts';
import { findKnown } from './find-article.ts';
import { settleArticle } from './settle-article.ts';

type Input = { keys: ArticleKeys; publisherId: string | null; telling: { documentId: string } };

/**
 * Those of the articles that a publisher, or another one of its family, told first. Whoever came later with the address
 * of somebody else's article does not make it its own.
 */
async function ofHouse(tx: Transaction, ids: string[], publisherId: string): Promise<ArticleId[]> {
  const rows = await tx.$queryRaw<{ id: ArticleId }[]>`
    SELECT v.article_id AS id FROM article_versions v LEFT JOIN publishers p ON p.id = v.publisher_id
    WHERE v.article_id = ANY (${ids}::text[]) AND v.number = 1
      AND (v.publisher_id = ${publisherId} OR p.family = (SELECT family FROM publishers WHERE id = ${publisherId}))
    ORDER BY v.article_id`;
  return rows.map(({ id }) => id);
}

/** The articles that an item goes by the keys of, where they are to be one, the oldest first. */
async function findSame(tx: Transaction, { keys, publisherId }: Input): Promise<ArticleId[]> {
  if (publisherId === null) return [];
  const same = sameByKeys(keys, await findKnown(tx, keys, publisherId));
  return same.length < 2
    ? []
    : await ofHouse(
        tx,
        same.map(({ id }) => id),
        publisherId,
      );
}

/** Lets `kept` stand for another article: what was found of that one, and what it goes by, is the kept one's from now on. */
async function join(tx: Transaction, kept: ArticleId, other: ArticleId, documentId: string): Promise<void> {
  await tx.articleJoin.create({ data: { articleId: kept, otherId: other, documentId } });
  const { versionCount: before } = await tx.article.findUniqueOrThrow({
    where: { id: kept },
    select: { versionCount: true },
  });
  const { versionCount: more } = await tx.article.findUniqueOrThrow({
    where: { id: other },
    select: { versionCount: true },
  });
  await tx.article.update({ where: { id: kept }, data: { versionCount: before + more } });
  // One step from any old id to the article of today, however many joins lie between.
  await tx.article.updateMany({
    where: { OR: [{ id: other }, { sameAsId: other }] },
    data: { sameAsId: kept, numbersFrom: { increment: before } },
  });
  await tx.articleKey.updateMany({ where: { articleId: other }, data: { articleId: kept } });
  await moveForms(tx, other, kept);
  await tx.mention.updateMany({ where: { articleId: other }, data: { articleId: kept } });
  await tx.versionBands.updateMany({ where: { articleId: other }, data: { articleId: kept } });
}

/**
 * Where articles were taken for several and an item goes by keys of each, lets the oldest stand for the others, and
 * settles how it stands by all that was told of any. The caller holds the lock of the keys. Since an article only ever
 * stands for younger ones, and whoever needs several locks them from the youngest on, no two can come to stand for each
 * other.
 *
 * @returns the version to match anew: claims rest on one article less; null where there was nothing to join
 */
export async function joinSame(
  tx: Transaction,
  input: Input,
  compare: CompareBodies,
): Promise<VersionId | null> {
  const found = await findSame(tx, input);
  if (found.length < 2) return null;
  for (const id of found.toReversed()) await lockArticle(tx, id);
  // What another transaction made of them before the locks were held is seen only now.
  const [kept, ...others] = await findSame(tx, input);
  if (kept === undefined || others.length === 0) return null;
  for (const other of others) await join(tx, kept, other, input.telling.documentId);
  // They are kept with the article that a wording stands in.
  await forgetWordingsOf(tx, [kept]);
  const changed = await settleArticle(tx, kept, compare);
  if (changed !== null) return changed;
  const { standingVersionId } = await tx.article.findUniqueOrThrow({
    where: { id: kept },
    select: { standingVersionId: true },
  });
  return standingVersionId as VersionId;
}
