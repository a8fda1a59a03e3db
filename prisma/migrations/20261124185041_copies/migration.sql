-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "history" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "claim_links" (
    "a_claim_id" TEXT NOT NULL,
    "b_claim_id" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "found_by" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_links_pkey" PRIMARY KEY ("a_claim_id","b_claim_id")
);

-- CreateTable
CREATE TABLE "version_bands" (
    "version_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "version_bands_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "copies" (
    "a_version_id" TEXT NOT NULL,
    "b_version_id" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "share_a" DOUBLE PRECISION NOT NULL,
    "share_b" DOUBLE PRECISION NOT NULL,
    "passages" JSONB NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "copies_pkey" PRIMARY KEY ("a_version_id","b_version_id")
);

-- CreateIndex
CREATE INDEX "claim_links_b_claim_id_idx" ON "claim_links"("b_claim_id");

-- CreateIndex
CREATE INDEX "version_bands_keys_idx" ON "version_bands" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "copies_b_version_id_idx" ON "copies"("b_version_id");
