import { type Article, type ArticleId, newId, type VersionId } from '@sayso/schema';
import { lockArticle } from '../articles/lock-article.ts';
import { sameAs } from '../articles/same-article.ts';
import type { Transaction } from '../connection/connection.ts';
import type { CompareBodies } from '../database.ts';
import type { ArticleKeys } from './article-keys.ts';
import { findArticle } from './find-article.ts';
import { joinSame } from './join-articles.ts';
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
  const [row] = await tx.$queryRaw<{ articleId: string; versionId: VersionId }[]>`
    SELECT v.article_id AS "articleId", v.id AS "versionId"
    FROM tellings t JOIN article_versions v ON v.id = t.version_id
    WHERE t.document_id = ${telling.documentId} AND t.position = ${telling.position}
      AND v.content_key = ${keys.content}`;
  return row
    ? { articleId: await lockArticle(tx, row.articleId), versionId: row.versionId, unsettled: [] }
    : null;
}

/** The first version of an article that says the same. */
async function versionLike(
  tx: Transaction,
  articleId: ArticleId,
  keys: ArticleKeys,
): Promise<VersionId | null> {
  const [row] = await tx.$queryRaw<{ id: VersionId }[]>`
    SELECT id FROM article_versions
    WHERE article_id IN ${sameAs(articleId)} AND content_key = ${keys.content} ORDER BY id LIMIT 1`;
  return row?.id ?? null;
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
 * all that was told of it, and how those stand that it says something of. Articles that it shows to be one are joined.
 * The caller holds the lock of the keys.
 */
export async function placeVersion(tx: Transaction, input: Input, compare: CompareBodies): Promise<Placed> {
  const { article, keys, telling } = input;
  const joined = await joinSame(tx, input, compare);
  const told = await versionTold(tx, keys, telling);
  if (told) return { ...told, unsettled: joined === null ? [] : [joined] };

  const known = await findArticle(tx, { ...input, receivedAt: telling.receivedAt }, compare);
  const articleId = known === null ? await addArticle(tx, input) : await lockArticle(tx, known);
  const versionId = (await versionLike(tx, articleId, keys)) ?? (await addVersion(tx, articleId, input));
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
  const unsettled = [joined, await settleArticle(tx, articleId, compare)];
  for (const other of await addNotices(tx, versionId, articleId, input))
    unsettled.push(await settleArticle(tx, await lockArticle(tx, other), compare));
  return { articleId, versionId, unsettled: unsettled.filter((id) => id !== null) };
}
