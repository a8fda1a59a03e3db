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

type MarkedMention = NonNullable<ArticlePage['reading']>['mentions'][number];

type VersionRow = {
  id: string;
  number: number;
  documentId: string;
  receivedAt: Date;
  correction: string | null;
};

const toVersionRef = (row: VersionRow): VersionRef => ({
  id: row.id as VersionRef['id'],
  number: row.number,
  documentId: row.documentId as VersionRef['documentId'],
  receivedAt: row.receivedAt.toISOString(),
  correction: row.correction,
});

/** The newest reading of a version, its mentions in the reading's order, each with its claim. */
async function readingOf({ prisma }: Connection, versionId: string): Promise<ArticlePage['reading']> {
  const reading = await prisma.reading.findFirst({
    where: { versionId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
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
      };
    }),
  };
}

/** One version of an article, the current one unless a number is given. @throws AppError `not-found` */
export async function articlePage(
  connection: Connection,
  id: ArticleId,
  number: number | undefined,
): Promise<ArticlePage> {
  const story = await connection.prisma.article.findUnique({
    where: { id },
    select: {
      currentVersionId: true,
      versions: {
        orderBy: { number: 'asc' },
        select: { id: true, number: true, documentId: true, receivedAt: true, correction: true },
      },
    },
  });
  if (!story) throw new AppError('not-found', 'There is no such article.');
  const shown = story.versions.find((version) =>
    number === undefined ? version.id === story.currentVersionId : version.number === number,
  );
  if (!shown) throw new AppError('not-found', 'That article has no such version.');
  const { text, article } = await connection.prisma.articleVersion.findUniqueOrThrow({
    where: { id: shown.id },
    select: { text: true, article: true },
  });
  return {
    id,
    version: toVersionRef(shown),
    versions: story.versions.map(toVersionRef),
    article: { ...(article as Omit<Article, 'text'>), text },
    reading: await readingOf(connection, shown.id),
  };
}
