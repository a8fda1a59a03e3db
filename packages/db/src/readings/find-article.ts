import type { Article } from '@sayso/schema';
import { standingFor } from '../articles/same-article.ts';
import type { Transaction } from '../connection/connection.ts';
import type { CompareBodies } from '../database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { ArticleKeys } from './article-keys.ts';
import { chooseArticle, type KnownArticle, otherUrl } from './choose-article.ts';

/** Under one headline a publisher goes on with one story for so long at most. */
const titleDays = 4;
/** Articles of one headline that are compared at most, the newest first. */
const mostCompared = 10;

/** The articles that share an address, a number or all words with one, the oldest first. */
export async function findKnown(
  tx: Transaction,
  keys: ArticleKeys,
  publisherId: string | null,
): Promise<KnownArticle[]> {
  const numbers = [keys.provider, ...keys.replaced].filter((key) => key !== null);
  return await tx.$queryRaw<KnownArticle[]>`
    WITH worded AS (
      SELECT ${standingFor(Prisma.sql`v.article_id`)} AS id FROM article_versions v
      WHERE v.words_key = ${keys.words} AND v.publisher_id IS NOT DISTINCT FROM ${publisherId}
    ), known AS (
      SELECT article_id AS id FROM article_keys WHERE key = ANY (${[keys.url, ...numbers].filter((key) => key !== null)}::text[])
      UNION SELECT id FROM worded
    )
    SELECT known.id,
      EXISTS (SELECT FROM article_keys k WHERE k.article_id = known.id AND k.key = ${keys.url}) AS "sameUrl",
      EXISTS (SELECT FROM article_keys k WHERE k.article_id = known.id AND k.key = ANY (${numbers}::text[])) AS "sameNumber",
      known.id IN (SELECT id FROM worded) AS "sameWords",
      EXISTS (SELECT FROM article_keys k WHERE k.article_id = known.id AND k.key LIKE 'url:%') AS "hasUrl",
      EXISTS (SELECT FROM article_keys k WHERE k.article_id = known.id AND k.key LIKE 'number:%') AS "hasNumber"
    FROM known ORDER BY known.id`;
}

type Titled = { id: string; hasUrl: boolean; text: string; article: Omit<Article, 'text'> };

/** The body of a kill tells nothing of the story: it is known by the headline alone. */
const isKill = ({ pubStatus }: Pick<Article, 'pubStatus'>): boolean => pubStatus === 'canceled';

/** An article of the same publisher and headline, these days, whose body is told in this one or tells it. */
async function byTitle(
  tx: Transaction,
  input: { article: Article; keys: ArticleKeys; publisherId: string | null; receivedAt: Date },
  compare: CompareBodies,
): Promise<string | null> {
  const { article, keys, publisherId, receivedAt } = input;
  if (keys.title === null) return null;
  const rows = await tx.$queryRaw<Titled[]>`
    SELECT told.id, v.text, v.article,
      EXISTS (SELECT FROM article_keys k WHERE k.article_id = told.id AND k.key LIKE 'url:%') AS "hasUrl"
    FROM article_versions v CROSS JOIN LATERAL ${standingFor(Prisma.sql`v.article_id`)} AS told (id)
    WHERE v.title_key = ${keys.title} AND v.publisher_id = ${publisherId}
      AND v.received_at BETWEEN ${receivedAt}::timestamptz - ${titleDays} * interval '1 day'
        AND ${receivedAt}::timestamptz + ${titleDays} * interval '1 day'
    ORDER BY v.received_at DESC, v.id LIMIT ${mostCompared}`;
  const found = rows
    .filter((row) => !otherUrl(keys, { ...row, sameUrl: false }))
    .filter(
      (row) =>
        isKill(article) ||
        isKill(row.article) ||
        compare(article, { ...row.article, text: row.text }) !== 'different',
    )
    .map((row) => row.id);
  return found.sort()[0] ?? null;
}

/** The article that one is, if it is known. The caller holds the lock of its keys. */
export async function findArticle(
  tx: Transaction,
  input: { article: Article; keys: ArticleKeys; publisherId: string | null; receivedAt: Date },
  compare: CompareBodies,
): Promise<string | null> {
  const known = await findKnown(tx, input.keys, input.publisherId);
  return chooseArticle(input.keys, known)?.id ?? (await byTitle(tx, input, compare));
}
