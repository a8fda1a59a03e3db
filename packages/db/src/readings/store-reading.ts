import { type MentionId, newId, type ReadingId, type VersionId } from '@sayso/schema';
import { keepForms } from '../claims/mention-forms.ts';
import type { Transaction } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { CheckedItem } from './check-items.ts';
import { contextOf } from './context-of.ts';
import type { Placed } from './place-version.ts';
import { resolveSources } from './resolve-sources.ts';

/** Rows to a statement: a statement holds 65,535 parameters, and one of thousands is slow to plan. */
const chunk = 500;

function chunksOf<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / chunk) }, (_, index) =>
    rows.slice(index * chunk, (index + 1) * chunk),
  );
}

/**
 * Stores a reading of a version with its mentions, hops and sources. Where this reader's is there already, that one is
 * shown again, if another reader's was shown meanwhile.
 *
 * @returns whether the version is read otherwise than before
 */
export async function storeReading(
  tx: Transaction,
  placed: Pick<Placed, 'articleId' | 'versionId'>,
  item: Pick<CheckedItem, 'article' | 'reading' | 'blockingKeys'>,
): Promise<boolean> {
  const { reading } = item;
  const { versionId } = placed;
  const readingId: ReadingId = newId('reading');
  const { count } = await tx.reading.createMany({
    data: [
      {
        id: readingId,
        versionId,
        reader: reading.reader,
        language: reading.language,
        entities: reading.entities,
        topics: reading.topics,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return await askAgain(tx, versionId, reading.reader);

  const sourceOf = await resolveSources(
    tx,
    reading.mentions.flatMap((mention) => mention.chain),
  );
  const ids: MentionId[] = reading.mentions.map(() => newId('mention'));
  const mentions = reading.mentions.map(({ chain: _, ...mention }, position) => ({
    ...mention,
    worthReasons: mention.worthReasons ?? [],
    id: ids[position]!,
    readingId,
    versionId,
    articleId: placed.articleId,
    position,
    context: contextOf(item.article.text, mention.spans),
    blockingKeys: item.blockingKeys[position]!,
  }));
  const hops = reading.mentions.flatMap((mention, index) =>
    mention.chain.map(({ span, cue, ...hop }, position) => ({
      ...hop,
      mentionId: ids[index]!,
      position,
      span: span ?? Prisma.DbNull,
      cue: cue ?? Prisma.DbNull,
      sourceId: sourceOf({ ...hop, span, cue }),
    })),
  );
  for (const rows of chunksOf(mentions)) await tx.mention.createMany({ data: rows });
  for (const rows of chunksOf(hops)) await tx.hop.createMany({ data: rows });
  await keepForms(tx, readingId);
  await showReading(tx, versionId, readingId, mentions.length);
  return true;
}

/** The reader's own reading of before is the one that was asked for last. @returns whether another one was until now */
async function askAgain(tx: Transaction, versionId: VersionId, reader: string): Promise<boolean> {
  const [last] = await tx.reading.findMany({
    where: { versionId },
    select: { reader: true },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 1,
  });
  if (last?.reader === reader) return false;
  const [again] = await tx.$queryRaw<{ id: ReadingId; mentions: number }[]>`
    UPDATE readings r SET asked_at = now() WHERE version_id = ${versionId} AND reader = ${reader}
    RETURNING id, (SELECT count(*)::int FROM mentions m WHERE m.reading_id = r.id) AS mentions`;
  await showReading(tx, versionId, again!.id, again!.mentions);
  return true;
}

/** The article's lists and pages show this reading from now on, where its version is shown; its claims do once matched. */
async function showReading(
  tx: Transaction,
  versionId: VersionId,
  readingId: ReadingId,
  mentionCount: number,
): Promise<void> {
  await tx.article.updateMany({
    where: { currentVersionId: versionId },
    data: { currentReadingId: readingId, mentionCount },
  });
}
