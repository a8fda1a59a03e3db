-- A key says what it is of: an address or a publisher's number.
UPDATE "article_keys" k SET "key" = 'url:' || k."key" FROM "articles" a WHERE a."url_key" = k."key";
UPDATE "article_keys" k SET "key" = 'number:' || k."key" FROM "articles" a WHERE a."provider_key" = k."key";

-- DropIndex
DROP INDEX "articles_url_key_key";

-- DropIndex
DROP INDEX "articles_provider_key_key";

-- DropIndex
DROP INDEX "article_versions_body_key_idx";

-- AlterTable
ALTER TABLE "articles" DROP COLUMN "provider_key",
DROP COLUMN "url_key";

-- AlterTable
ALTER TABLE "article_versions" DROP COLUMN "body_key";
