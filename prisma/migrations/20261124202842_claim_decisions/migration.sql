-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "merged_into_id" TEXT;

-- CreateTable
CREATE TABLE "claim_decisions" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "mention_ids" TEXT[],
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,

    CONSTRAINT "claim_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "claim_decisions_claim_id_idx" ON "claim_decisions"("claim_id");

-- CreateIndex
CREATE INDEX "claim_decisions_other_id_idx" ON "claim_decisions"("other_id");

-- CreateIndex
CREATE INDEX "claims_merged_into_id_idx" ON "claims"("merged_into_id");
