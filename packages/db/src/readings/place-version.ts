import { type Article, type ArticleId, newId, type VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { ArticleKeys } from './article-keys.ts';
import { chooseArticle, type KnownArticle } from './choose-article.ts';
import { excerptOf } from './excerpt-of.ts';

/** The document that tells an article, and the article's place in it. */
export type Telling = { documentId: string; receivedAt: Date; position: number };

export type Placed = {
  articleId: ArticleId;
  versionId: VersionId;
  added: boolean;
  /** Whether it is what its article says now. */
  current: boolean;
};

type Version = { id: string; number: number; contentKey: string; receivedAt: Date; documentId: string };

/** Documents are in the order that they arrived in, whatever the order that they were read in. */
const cameBefore = (telling: Telling, version: Version): boolean =>
  telling.receivedAt.getTime() === version.receivedAt.getTime()
    ? telling.documentId < version.documentId
    : telling.receivedAt < version.receivedAt;

/** The version that the same document was found to tell before: this is its second reading. */
async function versionTold(tx: Transaction, keys: ArticleKeys, telling: Telling): Promise<Placed | null> {
  const [row] = await tx.$queryRaw<{ articleId: ArticleId; versionId: VersionId; current: boolean }[]>`
    SELECT v.article_id AS "articleId", v.id AS "versionId", a.current_version_id = v.id AS current
    FROM tellings t JOIN article_versions v ON v.id = t.version_id JOIN articles a ON a.id = v.article_id
    WHERE t.document_id = ${telling.documentId} AND t.position = ${telling.position}
      AND v.content_key = ${keys.content}`;
  return row ? { ...row, added: false } : null;
}

type Candidate = KnownArticle & { currentVersionId: string | null };

async function findArticle(
  tx: Transaction,
  keys: ArticleKeys,
): Promise<{ article: Candidate | null; keysTaken: { url: boolean; provider: boolean } }> {
  const known = await tx.$queryRaw<Candidate[]>`
    SELECT id, url_key AS "urlKey", provider_key AS "providerKey", current_version_id AS "currentVersionId",
      id IN (SELECT article_id FROM article_versions WHERE body_key = ${keys.body}) AS "sameBody"
    FROM articles
    WHERE url_key = ${keys.url} OR provider_key = ${keys.provider}
      OR id IN (SELECT article_id FROM article_versions WHERE body_key = ${keys.body})
    ORDER BY id`;
  return {
    article: chooseArticle(keys, known),
    keysTaken: {
      url: known.some((article) => article.urlKey === keys.url),
      provider: known.some((article) => article.providerKey === keys.provider),
    },
  };
}

/** What stands for an article in lists, where this version is what it says now. */
const shownOf = (article: Article, publisherId: string | null, receivedAt: Date) => ({
  publisherId,
  headline: article.headline,
  excerpt: excerptOf(article),
  publishedAt: article.publishedAt,
  receivedAt,
});

/**
 * Finds the article that this one is and the version of it, or adds what is new. The caller holds the lock of the
 * article's keys. An older text that was read late is added to the history, and is not what the article says now.
 */
export async function placeVersion(
  tx: Transaction,
  input: { article: Article; keys: ArticleKeys; publisherId: string | null; telling: Telling },
): Promise<Placed> {
  const { article, keys, publisherId, telling } = input;
  const told = await versionTold(tx, keys, telling);
  if (told) return told;

  const { article: known, keysTaken } = await findArticle(tx, keys);
  const versions: Version[] = known
    ? await tx.articleVersion.findMany({
        where: { articleId: known.id },
        select: { id: true, number: true, contentKey: true, receivedAt: true, documentId: true },
        orderBy: { number: 'asc' },
      })
    : [];
  const now = versions.find((version) => version.id === known?.currentVersionId);
  const late = now !== undefined && cameBefore(telling, now);
  const same =
    now?.contentKey === keys.content
      ? now
      : late
        ? versions.find((version) => version.contentKey === keys.content)
        : undefined;

  const articleId = (known?.id ?? newId('article')) as ArticleId;
  const versionId = (same?.id ?? newId('version')) as VersionId;
  if (!known)
    await tx.article.create({
      data: {
        id: articleId,
        ...shownOf(article, publisherId, telling.receivedAt),
        versionCount: 0,
        mentionCount: 0,
      },
    });
  if (!same) {
    const { text, ...rest } = article;
    await tx.articleVersion.create({
      data: {
        id: versionId,
        articleId,
        number: (versions.at(-1)?.number ?? 0) + 1,
        documentId: telling.documentId,
        publisherId,
        contentKey: keys.content,
        bodyKey: keys.body,
        headline: article.headline,
        text,
        publishedAt: article.publishedAt,
        correction: article.correction,
        article: rest,
        receivedAt: telling.receivedAt,
      },
    });
  }
  await tx.telling.createMany({
    data: [{ documentId: telling.documentId, position: telling.position, versionId }],
    skipDuplicates: true,
  });
  await tx.article.update({
    where: { id: articleId },
    data: {
      // A key that this article came without, and that no other one has.
      ...(!known?.urlKey && keys.url !== null && !keysTaken.url && { urlKey: keys.url }),
      ...(!known?.providerKey &&
        keys.provider !== null &&
        !keysTaken.provider && { providerKey: keys.provider }),
      ...(!same && {
        versionCount: { increment: 1 },
        ...(!late && {
          currentVersionId: versionId,
          ...shownOf(article, publisherId, telling.receivedAt),
        }),
      }),
    },
  });
  return { articleId, versionId, added: !same, current: same ? same === now : !late };
}
