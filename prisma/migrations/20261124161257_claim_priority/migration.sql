-- DropIndex
DROP INDEX "claims_check_worthiness_id_idx";

-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "priority" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- Claims that were there keep the rank they had until the next match weighs them.
UPDATE "claims" SET "priority" = "check_worthiness";

-- CreateIndex
CREATE INDEX "claims_priority_id_idx" ON "claims"("priority" DESC, "id" DESC);
