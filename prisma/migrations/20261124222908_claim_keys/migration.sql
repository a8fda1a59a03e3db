-- DropIndex
DROP INDEX "mentions_blocking_keys_idx";

-- CreateTable
CREATE TABLE "claim_keys" (
    "key" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "claim_keys_pkey" PRIMARY KEY ("key","claim_id")
);

-- What is there so far. Keys that a claim has from many of its mentions are one row.
INSERT INTO "claim_keys" ("key", "claim_id")
SELECT DISTINCT k.key, b.claim_id
FROM mentions m
JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
CROSS JOIN LATERAL unnest(m.blocking_keys) AS k (key);
