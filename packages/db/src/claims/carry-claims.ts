import type { ArticleId, ClaimId, JobId, MentionId, ReadingId, Span } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { foldText } from '../text/fold-text.ts';

/** A mention as far as it tells whether another one, of the same article, says the very same. */
export type Said = {
  id: MentionId;
  claimId: ClaimId | null;
  readingId: string;
  /** Whether it is in the version that is matched: only there do spans count into one text. */
  sameVersion: boolean;
  text: string;
  polarity: string;
  spans: Span[];
  /** Who says it, by the last hop of its chain. */
  voice: string;
};

/** The share of their words in common that makes two mentions of one text one, where two readers cut it differently. */
const sameStretch = 0.8;

const wordsOf = ({ text, polarity, voice }: Said): string =>
  `${polarity} ${foldText(voice)} | ${foldText(text)}`;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((length, span) => length + span.end - span.start, 0);

function overlap(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (lengthOf(one) + lengthOf(other) - shared);
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * The claims of mentions whose words stand unchanged: the article said the very same, on the same say-so, in another
 * version or by an earlier reading. What is said several times goes pair by pair, in the order of the text.
 *
 * @param fresh of one reading, in its order
 * @param earlier of other readings, the nearest reading first and each in its order, with their claims
 */
export function carryClaims(fresh: readonly Said[], earlier: readonly Said[]): Map<MentionId, ClaimId> {
  const carried = new Map<MentionId, ClaimId>();
  const carry = ({ id }: Said, from: Said | undefined): void => {
    if (from?.claimId && !carried.has(id)) carried.set(id, from.claimId);
  };
  const freshByWords = groupBy(fresh, wordsOf);
  for (const reading of groupBy(earlier, ({ readingId }) => readingId).values()) {
    const known = groupBy(reading, wordsOf);
    for (const [words, mentions] of freshByWords)
      mentions.forEach((mention, index) => {
        const same = known.get(words) ?? [];
        carry(mention, same[Math.min(index, same.length - 1)]);
      });
    if (!reading[0]!.sameVersion) continue;
    const byStart = [...reading].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    for (const mention of fresh) {
      if (carried.has(mention.id)) continue;
      const { start, end } = { start: mention.spans[0]!.start, end: mention.spans.at(-1)!.end };
      carry(
        mention,
        byStart.find(
          (one) =>
            one.spans[0]!.start < end &&
            one.spans.at(-1)!.end > start &&
            one.polarity === mention.polarity &&
            foldText(one.voice) === foldText(mention.voice) &&
            overlap(one.spans, mention.spans) >= sameStretch,
        ),
      );
    }
  }
  return carried;
}

/** What tells whether two mentions `m` say the very same. */
const words = Prisma.sql`m.id, b.claim_id AS "claimId", m.reading_id AS "readingId", m.text, m.polarity, m.spans,
  coalesce((SELECT concat_ws(' ', h.kind, coalesce(h.name, h.text)) FROM hops h WHERE h.mention_id = m.id
    ORDER BY h.position DESC LIMIT 1), '') AS voice`;

/** The mentions of an article without a claim of one reading, and those with one of all others, as `carryClaims` takes them. */
export async function loadSaid(
  tx: Transaction,
  { articleId, readingId }: { articleId: ArticleId; readingId: ReadingId },
): Promise<{ fresh: Said[]; earlier: Said[] }> {
  const rows = await tx.$queryRaw<Said[]>`
    SELECT ${words}, m.version_id = (SELECT version_id FROM readings WHERE id = ${readingId}) AS "sameVersion"
    FROM mentions m
    JOIN article_versions v ON v.id = m.version_id
    LEFT JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
    WHERE m.article_id = ${articleId} AND (m.reading_id = ${readingId}) = (b.id IS NULL)
    ORDER BY "sameVersion" DESC, v.received_at DESC, v.id DESC, m.reading_id DESC, m.position`;
  return {
    fresh: rows.filter((row) => row.readingId === readingId),
    earlier: rows.filter((row) => row.readingId !== readingId),
  };
}

/** A mention of a claim, and where it stands. */
export type SaidThere = Omit<Said, 'sameVersion'> & { articleId: ArticleId; versionId: string };

/** All that a claim has of the articles of some mentions, from any reading of any version, newest first. */
export async function loadSaidInClaim(
  tx: Transaction,
  claimId: ClaimId,
  mentionIds: readonly MentionId[],
): Promise<SaidThere[]> {
  return await tx.$queryRaw<SaidThere[]>`
    SELECT ${words}, m.article_id AS "articleId", m.version_id AS "versionId"
    FROM memberships b
    JOIN mentions m ON m.id = b.mention_id
    JOIN article_versions v ON v.id = m.version_id
    WHERE b.claim_id = ${claimId} AND b.left_at IS NULL
      AND m.article_id IN (SELECT article_id FROM mentions WHERE id = ANY (${mentionIds}::text[]))
    ORDER BY v.received_at DESC, v.id DESC, m.reading_id DESC, m.position`;
}

/** Lets the mentions belong to the claims that they were carried over to. */
export async function keepClaims(
  tx: Transaction,
  carried: ReadonlyMap<MentionId, ClaimId>,
  matchJobId: JobId,
): Promise<void> {
  if (carried.size === 0) return;
  await tx.membership.createMany({
    data: [...carried].map(([mentionId, claimId]) => ({ mentionId, claimId, joinedBy: matchJobId })),
  });
}
