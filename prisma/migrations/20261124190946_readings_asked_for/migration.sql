-- AlterTable
ALTER TABLE "readings" ADD COLUMN     "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "readings" SET "asked_at" = "created_at";

ALTER TABLE "jobs" DROP CONSTRAINT "jobs_kind_check";
ALTER TABLE "jobs"
  ADD CONSTRAINT "jobs_kind_check" CHECK ("kind" IN ('poll', 'fetch', 'read', 'reread', 'match'));
