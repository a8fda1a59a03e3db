/** How the archive is made, in a sentence: what makes matching dear is how unevenly all is shared out. */
export async function describeArchive(client, seconds) {
  const { rows } = await client.query(`
    WITH sizes AS (
      SELECT count(*) AS size FROM memberships WHERE left_at IS NULL GROUP BY claim_id
    ), spoken AS (
      SELECT count(*) AS size FROM hops WHERE source_id IS NOT NULL GROUP BY source_id
    ), keyed AS (
      SELECT count(*) AS size FROM mentions CROSS JOIN LATERAL unnest(blocking_keys) AS key GROUP BY key
    )
    SELECT
      (SELECT count(*) FROM sizes) AS claims,
      (SELECT 100.0 * count(*) FILTER (WHERE size <= 3) / count(*) FROM sizes) AS small,
      (SELECT count(*) FILTER (WHERE size >= 50) FROM sizes) AS large,
      (SELECT max(size) FROM sizes) AS largest,
      (SELECT count(*) FROM spoken) AS sources,
      (SELECT count(*) FILTER (WHERE size >= 1000) FROM spoken) AS loud,
      (SELECT max(size) FROM spoken) AS loudest,
      (SELECT count(*) FROM keyed) AS keys,
      (SELECT count(*) FILTER (WHERE size > 100) FROM keyed) AS frequent,
      (SELECT max(size) FROM keyed) AS most,
      pg_size_pretty(pg_database_size(current_database())) AS disk`);
  const [row] = rows;
  return (
    `Filled in ${seconds} s, ${row.disk}: ${row.claims} claims, ${Number(row.small).toFixed(0)} % of at most 3 mentions,` +
    ` ${row.large} of 50 and more (up to ${row.largest}); ${row.sources} sources, ${row.loud} of 1,000 mentions and more` +
    ` (up to ${row.loudest}); ${row.keys} keys, ${row.frequent} of more than 100 mentions (up to ${row.most}).`
  );
}
