-- AlterTable
ALTER TABLE "mentions" ADD COLUMN     "worth_reasons" JSONB NOT NULL DEFAULT '[]';
