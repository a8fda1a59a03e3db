import type { ArticleId, MentionId, ReadingId, VersionId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { StoredMention } from '../database.ts';

type Told = StoredMention['mention'];
type TextHop = Told['chain'][number];

/**
 * What matching needs of a mention, as one list kept with it. What is in it never changes: mentions, hops and versions
 * are only ever added to.
 */
export type MentionForm = [
  id: MentionId,
  versionId: VersionId,
  position: number,
  checkWorthiness: number,
  receivedAt: string,
  publishedAt: string | null,
  credits: string[],
  keys: string[],
  text: string,
  spans: Told['spans'],
  quotation: Told['quotation'],
  hedges: Told['hedges'],
  certainty: Told['certainty'],
  polarity: Told['polarity'],
  figures: Told['figures'],
  times: Told['times'],
  chain: [
    kind: TextHop['kind'],
    naming: TextHop['naming'],
    name: TextHop['name'],
    text: TextHop['text'],
    span: TextHop['span'],
    cue: TextHop['cue'],
  ][],
];

/** Keeps the form of each mention of a reading, once its hops are stored. */
export async function keepForms(tx: Transaction, readingId: ReadingId): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO mention_forms (mention_id, reading_id, version_id, article_id, position, publisher_id, received_at, form)
    SELECT m.id, m.reading_id, m.version_id, m.article_id, m.position, v.publisher_id, v.received_at,
      json_build_array(m.id, m.version_id, m.position, m.check_worthiness, v.received_at, v.published_at,
        v.article->'credits', m.blocking_keys, m.text, m.spans, m.quotation, m.hedges, m.certainty, m.polarity,
        m.figures, m.times, (
          SELECT json_agg(json_build_array(h.kind, h.naming, h.name, h.text, h.span, h.cue) ORDER BY h.position)
          FROM hops h WHERE h.mention_id = m.id))
    FROM mentions m JOIN article_versions v ON v.id = m.version_id
    WHERE m.reading_id = ${readingId}
    ORDER BY m.id`;
}

/** Lets the mentions of an article be another one's, which stands for it from now on. */
export async function moveForms(tx: Transaction, from: ArticleId, to: ArticleId): Promise<void> {
  await tx.$executeRaw`
    UPDATE mention_forms f SET article_id = ${to} FROM mentions m WHERE m.article_id = ${from} AND f.mention_id = m.id`;
}
