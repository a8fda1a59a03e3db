import {
  AppError,
  type Article,
  type ArticleId,
  type ArticlePage,
  type Reading,
  type VersionRef,
} from '@sayso/schema';
import { toLinkedHop, toMentionFields } from '../claims/mention-view.ts';
import type { Connection } from '../connection/connection.ts';
import { findCopies } from './find-copies.ts';
import { findNearCopies } from './find-near-copies.ts';
import { sameAs } from './same-article.ts';
import { toStatus } from './to-status.ts';

type MarkedMention = NonNullable<ArticlePage['reading']>['mentions'][number];

type VersionRow = Omit<VersionRef, 'receivedAt' | 'lastToldAt' | 'apartUntil'> & {
  receivedAt: Date;
  lastToldAt: Date;
  apartUntil: Date | null;
};

/** The versions in the order in which they were received, each with who told it. */
async function versionsOf({ prisma }: Connection, id: ArticleId): Promise<VersionRef[]> {
  const rows = await prisma.$queryRaw<VersionRow[]>`
    SELECT v.id, o.numbers_from + v.number AS number, j.joined_at AS "apartUntil", v.document_id AS "documentId",
      v.received_at AS "receivedAt", v.correction, v.headline,
      v.pub_status AS "pubStatus", v.article->>'format' AS format,
      v.id = a.current_version_id AS current, v.id = a.standing_version_id AS counts,
      told.tellings, told.last AS "lastToldAt"
    FROM article_versions v JOIN articles o ON o.id = v.article_id JOIN articles a ON a.id = ${id}
    LEFT JOIN article_joins j ON j.other_id = o.id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT t.document_id)::int AS tellings, max(d.received_at) AS last
      FROM tellings t JOIN documents d ON d.id = t.document_id WHERE t.version_id = v.id
    ) told
    WHERE v.article_id IN ${sameAs(id)} ORDER BY v.received_at, number`;
  return rows.map((row) => ({
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    lastToldAt: row.lastToldAt.toISOString(),
    apartUntil: row.apartUntil?.toISOString() ?? null,
  }));
}

/** The newest reading of a version, its mentions in the reading's order, each with its claim. */
async function readingOf(
  { prisma }: Connection,
  versionId: string,
  numberOf: ReadonlyMap<string, number>,
): Promise<ArticlePage['reading']> {
  const reading = await prisma.reading.findFirst({
    where: { versionId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    include: {
      mentions: {
        orderBy: { position: 'asc' },
        include: {
          hops: { orderBy: { position: 'asc' } },
          memberships: {
            where: { leftAt: null },
            select: {
              claim: {
                select: { id: true, articles: true, publishers: true, origins: true, unknown: true },
              },
            },
          },
        },
      },
    },
  });
  if (!reading) return null;
  return {
    reader: reading.reader,
    language: reading.language,
    entities: reading.entities as Reading['entities'],
    topics: reading.topics as Reading['topics'],
    mentions: reading.mentions.map((row): MarkedMention => {
      const { id, ...counts } = row.memberships[0]?.claim ?? { id: null };
      return {
        ...toMentionFields(row),
        within: row.within,
        chain: row.hops.map(toLinkedHop),
        claim: id === null ? null : ({ id, counts } as MarkedMention['claim']),
        withdrawnIn: row.withdrawnInId === null ? null : (numberOf.get(row.withdrawnInId) ?? null),
      };
    }),
  };
}

/** The article that an id leads to, and what version numbers under that id are counted from there. @throws `not-found` */
async function lookUp(
  { prisma }: Connection,
  asked: string,
): Promise<{ id: ArticleId; numbersFrom: number }> {
  const row = await prisma.article.findUnique({
    where: { id: asked },
    select: { sameAsId: true, numbersFrom: true },
  });
  if (!row) throw new AppError('not-found', 'There is no such article.');
  return { id: (row.sameAsId ?? asked) as ArticleId, numbersFrom: row.numbersFrom };
}

/**
 * One version of the article that an id leads to, the current one unless a number is given.
 *
 * @throws AppError `not-found`
 */
export async function articlePage(
  connection: Connection,
  asked: ArticleId,
  askedNumber: number | undefined,
): Promise<ArticlePage> {
  const { id, numbersFrom } = await lookUp(connection, asked);
  const number = askedNumber === undefined ? undefined : numbersFrom + askedNumber;
  const story = await connection.prisma.article.findUniqueOrThrow({
    where: { id },
    select: { pubStatus: true, statusAt: true, statusNote: true, embargoedUntil: true },
  });
  const versions = await versionsOf(connection, id);
  const shown = versions.find((version) =>
    number === undefined ? version.current : version.number === number,
  );
  if (!shown) throw new AppError('not-found', 'That article has no such version.');
  const { text, article } = await connection.prisma.articleVersion.findUniqueOrThrow({
    where: { id: shown.id },
    select: { text: true, article: true },
  });
  const numberOf = new Map<string, number>(versions.map((version) => [version.id, version.number]));
  return {
    id,
    version: shown,
    versions,
    status: toStatus(story),
    copies: await findCopies(connection, id),
    nearCopies: await findNearCopies(connection, shown.id, text),
    article: { ...(article as Omit<Article, 'text'>), text },
    reading: await readingOf(connection, shown.id, numberOf),
  };
}
