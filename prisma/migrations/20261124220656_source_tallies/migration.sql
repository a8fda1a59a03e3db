-- CreateTable
CREATE TABLE "source_tallies" (
    "article_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "source_tallies_pkey" PRIMARY KEY ("article_id","source_id","claim_id")
);

-- CreateIndex
CREATE INDEX "source_tallies_source_id_claim_id_idx" ON "source_tallies"("source_id", "claim_id");

-- What is counted so far.
INSERT INTO "source_tallies" ("article_id", "source_id", "claim_id", "mentions")
SELECT m.article_id, h.source_id, b.claim_id, count(DISTINCT m.id)
FROM articles a
JOIN mentions m ON m.article_id = a.id AND m.reading_id = a.counted_reading_id
JOIN hops h ON h.mention_id = m.id AND h.source_id IS NOT NULL
JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
WHERE a.pub_status = 'usable'
GROUP BY 1, 2, 3;

UPDATE sources s SET mention_count = coalesce(t.mentions, 0), claim_count = coalesce(t.claims, 0),
  article_count = coalesce(t.articles, 0)
FROM sources o LEFT JOIN (
  SELECT source_id, sum(mentions) AS mentions, count(DISTINCT claim_id) AS claims, count(DISTINCT article_id) AS articles
  FROM source_tallies GROUP BY source_id
) t ON t.source_id = o.id
WHERE s.id = o.id;
