import { type Article, type ArticleId, newId, type VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { CompareBodies } from '../database.ts';
import type { ArticleKeys } from './article-keys.ts';
import { findArticle } from './find-article.ts';
import { settleArticle } from './settle-article.ts';

/** The document that tells an article, and the article's place in it. */
export type Telling = { documentId: string; receivedAt: Date; position: number };

export type Placed = {
  articleId: ArticleId;
  versionId: VersionId;
  /** Versions, this or others of the article or of one that it names, that have to be matched anew. */
  unsettled: VersionId[];
};

type Input = { article: Article; keys: ArticleKeys; publisherId: string | null; telling: Telling };

/** The version that the same document was found to tell before: this is its second reading. */
async function versionTold(tx: Transaction, keys: ArticleKeys, telling: Telling): Promise<Placed | null> {
  const [row] = await tx.$queryRaw<{ articleId: ArticleId; versionId: VersionId }[]>`
    SELECT v.article_id AS "articleId", v.id AS "versionId"
    FROM tellings t JOIN article_versions v ON v.id = t.version_id
    WHERE t.document_id = ${telling.documentId} AND t.position = ${telling.position}
      AND v.content_key = ${keys.content}`;
  return row ? { ...row, unsettled: [] } : null;
}

/** The article, locked as the match job locks it, so that what is found of it here stays so. */
async function lockArticle(tx: Transaction, id: string): Promise<ArticleId> {
  await tx.$queryRaw`SELECT id FROM articles WHERE id = ${id} FOR NO KEY UPDATE`;
  return id as ArticleId;
}

async function addArticle(tx: Transaction, { telling }: Input): Promise<ArticleId> {
  const id = newId('article');
  await tx.article.create({
    data: { id, excerpt: '', receivedAt: telling.receivedAt, versionCount: 0, mentionCount: 0 },
  });
  return id;
}

async function addVersion(tx: Transaction, articleId: ArticleId, input: Input): Promise<VersionId> {
  const { keys, publisherId, telling } = input;
  const { text, ...article } = input.article;
  const id = newId('version');
  const { versionCount } = await tx.article.update({
    where: { id: articleId },
    data: { versionCount: { increment: 1 } },
    select: { versionCount: true },
  });
  await tx.articleVersion.create({
    data: {
      id,
      articleId,
      number: versionCount,
      documentId: telling.documentId,
      publisherId,
      contentKey: keys.content,
      wordsKey: keys.words,
      titleKey: keys.title,
      pubStatus: article.pubStatus,
      headline: article.headline,
      text,
      publishedAt: article.publishedAt,
      correction: article.correction,
      article,
      receivedAt: telling.receivedAt,
    },
  });
  return id;
}

/** Stores what the version says of other items. @returns the articles that go by those keys already */
async function addNotices(
  tx: Transaction,
  versionId: VersionId,
  own: ArticleId,
  input: Input,
): Promise<ArticleId[]> {
  const { keys, article, telling } = input;
  if (keys.notices.length === 0) return [];
  await tx.notice.createMany({
    data: keys.notices.map(({ relation, key }) => ({
      versionId,
      targetKey: key,
      relation,
      words: article.correction ?? article.headline,
      at: telling.receivedAt,
    })),
    skipDuplicates: true,
  });
  const named = await tx.articleKey.findMany({
    where: { key: { in: keys.notices.map(({ key }) => key) } },
    select: { articleId: true },
    orderBy: { articleId: 'asc' },
  });
  return [...new Set(named.map((row) => row.articleId as ArticleId))].filter((id) => id !== own);
}

/**
 * Finds the article that this one is and the version of it, or adds what is new, and settles how the article stands by
 * all that was told of it, and how those stand that it says something of. The caller holds the lock of the keys.
 */
export async function placeVersion(tx: Transaction, input: Input, compare: CompareBodies): Promise<Placed> {
  const { article, keys, telling } = input;
  const told = await versionTold(tx, keys, telling);
  if (told) return told;

  const known = await findArticle(tx, { ...input, receivedAt: telling.receivedAt }, compare);
  const articleId = known === null ? await addArticle(tx, input) : await lockArticle(tx, known);
  const same = await tx.articleVersion.findFirst({
    where: { articleId, contentKey: keys.content },
    select: { id: true },
    orderBy: { number: 'asc' },
  });
  const versionId = (same?.id as VersionId | undefined) ?? (await addVersion(tx, articleId, input));
  await tx.telling.createMany({
    data: [
      { documentId: telling.documentId, position: telling.position, versionId, channel: article.format },
    ],
    skipDuplicates: true,
  });
  await tx.articleKey.createMany({
    data: [keys.url, keys.provider, ...keys.replaced, ...keys.names].flatMap((key) =>
      key === null ? [] : [{ key, articleId }],
    ),
    skipDuplicates: true,
  });
  const unsettled = [await settleArticle(tx, articleId, compare)];
  for (const other of await addNotices(tx, versionId, articleId, input))
    unsettled.push(await settleArticle(tx, await lockArticle(tx, other), compare));
  return { articleId, versionId, unsettled: unsettled.filter((id) => id !== null) };
}
