import type { Hop, MentionView, PubStatus, SourceId } from '@sayso/schema';
import type { Prisma } from '../generated/prisma/client.ts';

/** What a mention's row is loaded with for a view of it. */
export const mentionViewInclude = {
  hops: { orderBy: { position: 'asc' } },
  story: { select: { pubStatus: true } },
  version: {
    select: {
      number: true,
      story: { select: { numbersFrom: true } },
      headline: true,
      publishedAt: true,
      publisher: { select: { name: true } },
    },
  },
  memberships: { where: { leftAt: null }, select: { claimId: true } },
} satisfies Prisma.MentionInclude;

type MentionRow = Prisma.MentionGetPayload<{ include: typeof mentionViewInclude }>;
type HopRow = MentionRow['hops'][number];

/** A hop from its row. Rows were checked against the text when they were written. */
export const toLinkedHop = (row: HopRow): MentionView['chain'][number] => ({
  kind: row.kind as Hop['kind'],
  naming: row.naming as Hop['naming'],
  name: row.name,
  text: row.text,
  span: row.span as Hop['span'],
  cue: row.cue as Hop['cue'],
  sourceId: row.sourceId as SourceId | null,
});

/** The fields that every view of a mention has, from its row. */
export const toMentionFields = (row: Prisma.MentionModel) =>
  ({
    id: row.id,
    spans: row.spans,
    text: row.text,
    quotation: row.quotation,
    hedges: row.hedges,
    certainty: row.certainty,
    polarity: row.polarity,
    figures: row.figures,
    times: row.times,
    checkWorthiness: row.checkWorthiness,
    // Left out where its reader could not tell, as that reader's reading leaves them out.
    ...(Array.isArray(row.worthReasons) && row.worthReasons.length > 0 && { worthReasons: row.worthReasons }),
  }) as Pick<
    MentionView,
    | 'id'
    | 'spans'
    | 'text'
    | 'quotation'
    | 'hedges'
    | 'certainty'
    | 'polarity'
    | 'figures'
    | 'times'
    | 'checkWorthiness'
    | 'worthReasons'
  >;

/** A mention as lists of them show it, from its row. */
export function toMentionView(row: MentionRow): MentionView {
  return {
    ...toMentionFields(row),
    chain: row.hops.map(toLinkedHop),
    claimId: (row.memberships[0]?.claimId ?? null) as MentionView['claimId'],
    article: {
      id: row.articleId as MentionView['article']['id'],
      headline: row.version.headline,
      publisher: row.version.publisher?.name ?? null,
      publishedAt: row.version.publishedAt,
      pubStatus: row.story.pubStatus as PubStatus,
    },
    version: row.version.story.numbersFrom + row.version.number,
    context: row.context as MentionView['context'],
  };
}
