// What the match job keeps besides, made of the rest of the archive.

const statements = [
  'TRUNCATE claim_keys, source_tallies',
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
