-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "embargoed_until" TIMESTAMPTZ(3),
ADD COLUMN     "pub_status" TEXT NOT NULL DEFAULT 'usable',
ADD COLUMN     "standing_version_id" TEXT,
ADD COLUMN     "status_at" TIMESTAMPTZ(3),
ADD COLUMN     "status_note" TEXT;

-- AlterTable
ALTER TABLE "article_versions" ADD COLUMN     "pub_status" TEXT NOT NULL DEFAULT 'usable',
ADD COLUMN     "title_key" TEXT,
ADD COLUMN     "words_key" TEXT;

-- AlterTable
ALTER TABLE "tellings" ADD COLUMN     "channel" TEXT;

-- AlterTable
ALTER TABLE "mentions" ADD COLUMN     "withdrawn_in_id" TEXT;

-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "flags" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "article_keys" (
    "key" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "article_keys_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "notices" (
    "version_id" TEXT NOT NULL,
    "target_key" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("version_id","target_key","relation")
);

-- CreateIndex
CREATE INDEX "article_keys_article_id_idx" ON "article_keys"("article_id");

-- CreateIndex
CREATE INDEX "notices_target_key_idx" ON "notices"("target_key");

-- CreateIndex
CREATE INDEX "articles_embargoed_until_idx" ON "articles"("embargoed_until");

-- CreateIndex
CREATE INDEX "article_versions_words_key_idx" ON "article_versions"("words_key");

-- CreateIndex
CREATE INDEX "article_versions_title_key_publisher_id_idx" ON "article_versions"("title_key", "publisher_id");

-- AddForeignKey
ALTER TABLE "article_keys" ADD CONSTRAINT "article_keys_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "notices_immutable" BEFORE UPDATE OR DELETE ON "notices"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What was there before: each article stands by its current version, and goes by the keys that it had.
UPDATE "articles" SET "standing_version_id" = "current_version_id";
INSERT INTO "article_keys" ("key", "article_id") SELECT "url_key", "id" FROM "articles" WHERE "url_key" IS NOT NULL
  UNION ALL SELECT "provider_key", "id" FROM "articles" WHERE "provider_key" IS NOT NULL;
UPDATE "tellings" t SET "channel" = v."article"->>'format' FROM "article_versions" v WHERE v."id" = t."version_id";
