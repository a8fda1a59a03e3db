import type { Article, ArticleId, VersionId } from '@sayso/schema';
import { sameAs } from '../articles/same-article.ts';
import { forgetWordingsOf } from '../claims/claim-wordings.ts';
import type { Transaction } from '../connection/connection.ts';
import type { CompareBodies } from '../database.ts';
import { excerptOf } from './excerpt-of.ts';
import {
  type JudgedNotice,
  type JudgedTelling,
  type JudgedVersion,
  judgeStanding,
  type Standing,
} from './judge-standing.ts';

type VersionRow = JudgedVersion & { length: number };

const versionsOf = (tx: Transaction, id: ArticleId): Promise<VersionRow[]> => tx.$queryRaw<VersionRow[]>`
  SELECT id, pub_status AS "pubStatus", coalesce(article->>'modifiedAt', published_at) AS own,
    article->>'embargoedUntil' AS "embargoedUntil", coalesce(correction, headline) AS note, length(text) AS length
  FROM article_versions WHERE article_id IN ${sameAs(id)} ORDER BY id`;

/** Versions that say the same, as articles may have that were joined, are told as the first of them. */
const tellingsOf = (tx: Transaction, id: ArticleId): Promise<JudgedTelling[]> => tx.$queryRaw<
  JudgedTelling[]
>`
  SELECT first_value(v.id) OVER (PARTITION BY v.content_key ORDER BY v.id) AS "versionId", t.channel,
    d.received_at AS at
  FROM tellings t JOIN documents d ON d.id = t.document_id JOIN article_versions v ON v.id = t.version_id
  WHERE v.article_id IN ${sameAs(id)} ORDER BY d.received_at, t.document_id, t.position`;

const noticesOf = (tx: Transaction, id: ArticleId): Promise<JudgedNotice[]> => tx.$queryRaw<JudgedNotice[]>`
  SELECT n.relation, n.words, n.at FROM notices n JOIN article_keys k ON k.key = n.target_key
  JOIN article_versions v ON v.id = n.version_id
  WHERE k.article_id = ${id} AND v.article_id NOT IN ${sameAs(id)} ORDER BY n.at, n.version_id`;

async function bodyOf(tx: Transaction, id: string): Promise<Article> {
  const { text, article } = await tx.articleVersion.findUniqueOrThrow({
    where: { id },
    select: { text: true, article: true },
  });
  return { ...(article as Omit<Article, 'text'>), text };
}

/** Only so many of the longest versions are looked at for what may be a summary of them. */
const mostCompared = 6;

/** Whether a version is a summary of another one. Looks only at those that are long enough for it. */
async function isSummary(
  tx: Transaction,
  id: string,
  versions: readonly VersionRow[],
  compare: CompareBodies,
): Promise<boolean> {
  const { length } = versions.find((version) => version.id === id)!;
  const longer = versions
    .filter((version) => version.length * 2 > length * 3 && version.pubStatus !== 'canceled')
    .sort((a, b) => b.length - a.length)
    .slice(0, mostCompared);
  if (longer.length === 0) return false;
  const body = await bodyOf(tx, id);
  for (const other of longer) if (compare(body, await bodyOf(tx, other.id)) === 'summary') return true;
  return false;
}

/** How the article stands. Whether it is a summary is asked only of versions that would stand for it. */
async function judge(tx: Transaction, id: ArticleId, compare: CompareBodies): Promise<Standing> {
  const versions = await versionsOf(tx, id);
  const told = { versions, tellings: await tellingsOf(tx, id), notices: await noticesOf(tx, id) };
  const summaries = new Set<string>();
  const now = new Date();
  for (const looked = new Set<string>(); ; ) {
    const standing = judgeStanding(told, (version) => summaries.has(version), now);
    const asked = [standing.currentId, standing.standingId].find((version) => !looked.has(version));
    if (asked === undefined) return standing;
    looked.add(asked);
    if (await isSummary(tx, asked, versions, compare)) summaries.add(asked);
  }
}

/**
 * Writes down how an article stands by all that was told of it: what it says now, whose statements count, and whether it
 * is killed or withheld. The caller holds the article's row.
 *
 * @returns the version to match anew, where the claims that rest on the article are no longer what they were
 */
export async function settleArticle(
  tx: Transaction,
  id: ArticleId,
  compare: CompareBodies,
): Promise<VersionId | null> {
  const standing = await judge(tx, id, compare);
  const before = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { currentVersionId: true, standingVersionId: true, pubStatus: true, statusAt: true },
  });
  if (before.currentVersionId !== standing.currentId) await showVersion(tx, id, standing);
  await tx.article.update({
    where: { id },
    data: {
      receivedAt: standing.currentAt,
      standingVersionId: standing.standingId,
      pubStatus: standing.pubStatus,
      statusAt: standing.statusAt,
      statusNote: standing.statusNote,
      embargoedUntil: standing.embargoedUntil,
    },
  });
  // Usable or not, its statements are what claims are compared by, or are not.
  if (before.pubStatus !== standing.pubStatus) await forgetWordingsOf(tx, [id]);
  const same =
    before.currentVersionId === standing.currentId &&
    before.standingVersionId === standing.standingId &&
    before.pubStatus === standing.pubStatus &&
    before.statusAt?.getTime() === standing.statusAt?.getTime();
  return same ? null : (standing.standingId as VersionId);
}

/** Lists show the article by this version from now on. */
async function showVersion(
  tx: Transaction,
  id: ArticleId,
  { currentId, standingId }: Standing,
): Promise<void> {
  const version = await tx.articleVersion.findUniqueOrThrow({
    where: { id: currentId },
    select: {
      publisherId: true,
      text: true,
      article: true,
      readings: {
        select: { id: true, _count: { select: { mentions: true } } },
        orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  });
  const article = { ...(version.article as Omit<Article, 'text'>), text: version.text };
  // A kill often has no headline of its own, and is known by that of the story that it kills.
  const headline =
    article.headline ??
    (await tx.articleVersion.findUniqueOrThrow({ where: { id: standingId }, select: { headline: true } }))
      .headline;
  await tx.article.update({
    where: { id },
    data: {
      currentVersionId: currentId,
      publisherId: version.publisherId,
      headline,
      excerpt: excerptOf(article),
      publishedAt: article.publishedAt,
      currentReadingId: version.readings[0]?.id ?? null,
      mentionCount: version.readings[0]?._count.mentions ?? 0,
    },
  });
}
