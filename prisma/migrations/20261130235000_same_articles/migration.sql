-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "numbers_from" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "same_as_id" TEXT;

-- CreateTable
CREATE TABLE "article_joins" (
    "other_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_joins_pkey" PRIMARY KEY ("other_id")
);

-- CreateIndex
CREATE INDEX "articles_same_as_id_idx" ON "articles"("same_as_id");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The older article stands for the newer one: whatever is written here, no two ever stand for one another.
ALTER TABLE "articles" ADD CONSTRAINT "articles_same_as_older" CHECK ("same_as_id" COLLATE "C" < "id" COLLATE "C");

-- Which articles were one is never unsaid.
CREATE TRIGGER "article_joins_immutable" BEFORE UPDATE OR DELETE ON "article_joins"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
