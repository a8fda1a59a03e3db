// What the match job keeps besides, made of the rest of the archive.

/** As the match job would have chosen them, but that chance falls otherwise among those told equally often. */
export const wordClaims = `
  INSERT INTO claim_wordings (claim_id, wordings)
  SELECT claim_id, jsonb_agg(wording ORDER BY id) FROM (
    SELECT claim_id, id, row_number() OVER (PARTITION BY claim_id ORDER BY turn, times DESC, md5(text)) AS place,
      jsonb_build_object('id', id, 'articleId', article_id, 'publishedAt', published_at, 'keys', blocking_keys,
        'mention', jsonb_build_object('text', text, 'polarity', polarity, 'figures', figures, 'times', times_told,
          'chain', (
            SELECT jsonb_agg(to_jsonb(h) - 'mention_id' - 'position' - 'source_id' ORDER BY h.position)
            FROM hops h WHERE h.mention_id = told.id))) AS wording
    FROM (
      SELECT likenesses.*, first.*, row_number() OVER (PARTITION BY claim_id, text ORDER BY times DESC, md5(id)) AS turn FROM (
        SELECT b.claim_id, m.text, left(v.published_at, 10) AS day, l.name, min(m.id) AS id, count(*) AS times
        FROM memberships b JOIN mentions m ON m.id = b.mention_id JOIN article_versions v ON v.id = m.version_id
        CROSS JOIN LATERAL (SELECT name FROM hops WHERE mention_id = m.id ORDER BY position DESC LIMIT 1) l
        WHERE b.left_at IS NULL GROUP BY 1, 2, 3, 4
      ) likenesses
      JOIN LATERAL (
        SELECT m.article_id, v.published_at, m.blocking_keys, m.polarity, m.figures, m.times AS times_told
        FROM mentions m JOIN article_versions v ON v.id = m.version_id WHERE m.id = likenesses.id
      ) first ON true
    ) told
  ) placed WHERE place <= 32 GROUP BY claim_id`;

/** As reading keeps them (packages/db/src/claims/mention-forms.ts). */
const formMentions = `
  INSERT INTO mention_forms (mention_id, reading_id, version_id, article_id, position, publisher_id, received_at, form)
  SELECT m.id, m.reading_id, m.version_id, m.article_id, m.position, v.publisher_id, v.received_at,
    json_build_array(m.id, m.version_id, m.position, m.check_worthiness, v.received_at, v.published_at,
      v.article->'credits', m.blocking_keys, m.text, m.spans, m.quotation, m.hedges, m.certainty, m.polarity,
      m.figures, m.times, (
        SELECT json_agg(json_build_array(h.kind, h.naming, h.name, h.text, h.span, h.cue) ORDER BY h.position)
        FROM hops h WHERE h.mention_id = m.id))
  FROM mentions m JOIN article_versions v ON v.id = m.version_id ORDER BY m.id`;

const statements = [
  // No trigger fires while so much is filled in.
  'TRUNCATE claim_keys, source_tallies, claim_wordings, mention_forms, claim_texts, source_names',
  formMentions,
  'INSERT INTO claim_texts (claim_id, text) SELECT id, text FROM claims ORDER BY id',
  'INSERT INTO source_names (source_id, name) SELECT id, name FROM sources ORDER BY id',
  wordClaims,
  `INSERT INTO claim_keys (key, claim_id)
   SELECT DISTINCT k.key, b.claim_id FROM mentions m JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
   CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key) ORDER BY 1, 2`,
  `INSERT INTO source_tallies (article_id, source_id, claim_id, mentions)
   SELECT m.article_id, h.source_id, b.claim_id, count(DISTINCT m.id)
   FROM articles a JOIN mentions m ON m.article_id = a.id AND m.reading_id = a.counted_reading_id
   JOIN hops h ON h.mention_id = m.id AND h.source_id IS NOT NULL
   JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
   GROUP BY 1, 2, 3`,
  `UPDATE sources s SET mention_count = t.mentions, claim_count = t.claims, article_count = t.articles
   FROM (
     SELECT source_id, sum(mentions) AS mentions, count(DISTINCT claim_id) AS claims,
       count(DISTINCT article_id) AS articles
     FROM source_tallies GROUP BY source_id
   ) t WHERE t.source_id = s.id`,
];

export async function deriveTables(client) {
  for (const statement of statements) await client.query(statement);
}
