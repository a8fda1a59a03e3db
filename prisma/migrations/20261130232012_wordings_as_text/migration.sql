-- AlterTable
ALTER TABLE "claim_wordings" ALTER COLUMN "wordings" SET DATA TYPE JSON;
