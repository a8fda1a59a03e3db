-- A match changes the counts of every claim and source that it touches, and each new row of a table goes into all of its
-- indexes again: the trigrams of a text or a name took 300 to 400 pages a claim. They stand in tables of their own now,
-- which only a new text changes.

-- DropIndex
DROP INDEX "sources_name_idx";

-- DropIndex
DROP INDEX "claims_text_idx";

-- CreateTable
CREATE TABLE "source_names" (
    "source_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "source_names_pkey" PRIMARY KEY ("source_id")
);

-- CreateTable
CREATE TABLE "claim_texts" (
    "claim_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "claim_texts_pkey" PRIMARY KEY ("claim_id")
);

-- What is there so far.
INSERT INTO "source_names" ("source_id", "name") SELECT "id", "name" FROM "sources";
INSERT INTO "claim_texts" ("claim_id", "text") SELECT "id", "text" FROM "claims";

-- CreateIndex
CREATE INDEX "source_names_name_idx" ON "source_names" USING GIN ("name" gin_trgm_ops)
  WITH (gin_pending_list_limit = 256);

-- CreateIndex
CREATE INDEX "claim_texts_text_idx" ON "claim_texts" USING GIN ("text" gin_trgm_ops)
  WITH (gin_pending_list_limit = 256);

CREATE FUNCTION "add_claim_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "claim_texts" ("claim_id", "text") SELECT "id", "text" FROM "added";
  RETURN NULL;
END
$$;
CREATE FUNCTION "change_claim_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "claim_texts" SET "text" = NEW."text" WHERE "claim_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "claims_added" AFTER INSERT ON "claims" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "add_claim_texts"();
CREATE TRIGGER "claims_worded" AFTER UPDATE OF "text" ON "claims"
  FOR EACH ROW WHEN (OLD."text" IS DISTINCT FROM NEW."text") EXECUTE FUNCTION "change_claim_text"();

CREATE FUNCTION "add_source_names"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "source_names" ("source_id", "name") SELECT "id", "name" FROM "added";
  RETURN NULL;
END
$$;
CREATE FUNCTION "change_source_name"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "source_names" SET "name" = NEW."name" WHERE "source_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "sources_added" AFTER INSERT ON "sources" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "add_source_names"();
CREATE TRIGGER "sources_named" AFTER UPDATE OF "name" ON "sources"
  FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION "change_source_name"();
