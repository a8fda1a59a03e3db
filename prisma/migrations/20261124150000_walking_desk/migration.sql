-- Substring search on claims, headlines and names.
CREATE EXTENSION IF NOT EXISTS pg_trgm;


-- CreateTable
CREATE TABLE "documents" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT,
    "size" INTEGER NOT NULL,
    "provenance" JSONB NOT NULL,
    "bytes" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arrivals" (
    "id" BIGSERIAL NOT NULL,
    "document_id" TEXT NOT NULL,
    "provenance" JSONB NOT NULL,
    "label" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "fetch_job_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "arrivals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publishers" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT,
    "family" TEXT,
    "kind" TEXT NOT NULL,
    "domains" TEXT[],

    CONSTRAINT "publishers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "url_key" TEXT,
    "provider_key" TEXT,
    "publisher_id" TEXT,
    "current_version_id" TEXT,
    "current_reading_id" TEXT,
    "counted_reading_id" TEXT,
    "headline" TEXT,
    "excerpt" TEXT NOT NULL,
    "published_at" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "version_count" INTEGER NOT NULL,
    "mention_count" INTEGER NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "publisher_id" TEXT,
    "content_key" TEXT NOT NULL,
    "body_key" TEXT NOT NULL,
    "headline" TEXT,
    "text" TEXT NOT NULL,
    "published_at" TEXT,
    "correction" TEXT,
    "article" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tellings" (
    "document_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version_id" TEXT NOT NULL,

    CONSTRAINT "tellings_pkey" PRIMARY KEY ("document_id","position","version_id")
);

-- CreateTable
CREATE TABLE "readings" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "entities" JSONB NOT NULL,
    "topics" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" TEXT NOT NULL,
    "reading_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "quotation" TEXT NOT NULL,
    "within" INTEGER,
    "hedges" JSONB NOT NULL,
    "certainty" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "times" JSONB NOT NULL,
    "check_worthiness" DOUBLE PRECISION NOT NULL,
    "context" JSONB NOT NULL,
    "blocking_keys" TEXT[],

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hops" (
    "mention_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "naming" TEXT NOT NULL,
    "name" TEXT,
    "text" TEXT,
    "span" JSONB,
    "cue" JSONB,
    "source_id" TEXT,

    CONSTRAINT "hops_pkey" PRIMARY KEY ("mention_id","position")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "naming" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "article_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "standing_mention_id" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "publishers" INTEGER NOT NULL,
    "origins" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "check_worthiness" DOUBLE PRECISION NOT NULL,
    "origin_report" JSONB NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" BIGSERIAL NOT NULL,
    "mention_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "joined_by" TEXT NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "left_by" TEXT,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "batch_id" TEXT,
    "label" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure_code" TEXT,
    "failure_message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workers" (
    "id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "documents_sha256_key" ON "documents"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "arrivals_fetch_job_id_key" ON "arrivals"("fetch_job_id");

-- CreateIndex
CREATE INDEX "arrivals_document_id_idx" ON "arrivals"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "publishers_key_key" ON "publishers"("key");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_key_key" ON "articles"("url_key");

-- CreateIndex
CREATE UNIQUE INDEX "articles_provider_key_key" ON "articles"("provider_key");

-- CreateIndex
CREATE INDEX "articles_received_at_id_idx" ON "articles"("received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_publisher_id_idx" ON "articles"("publisher_id");

-- CreateIndex
CREATE INDEX "articles_headline_idx" ON "articles" USING GIN ("headline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "articles_excerpt_idx" ON "articles" USING GIN ("excerpt" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_versions_body_key_idx" ON "article_versions"("body_key");

-- CreateIndex
CREATE INDEX "article_versions_document_id_idx" ON "article_versions"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_number_key" ON "article_versions"("article_id", "number");

-- CreateIndex
CREATE INDEX "tellings_version_id_idx" ON "tellings"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "readings_version_id_reader_key" ON "readings"("version_id", "reader");

-- CreateIndex
CREATE INDEX "mentions_article_id_idx" ON "mentions"("article_id");

-- CreateIndex
CREATE INDEX "mentions_version_id_idx" ON "mentions"("version_id");

-- CreateIndex
CREATE INDEX "mentions_blocking_keys_idx" ON "mentions" USING GIN ("blocking_keys");

-- CreateIndex
CREATE UNIQUE INDEX "mentions_reading_id_position_key" ON "mentions"("reading_id", "position");

-- CreateIndex
CREATE INDEX "hops_source_id_idx" ON "hops"("source_id");

-- CreateIndex
CREATE INDEX "sources_mention_count_id_idx" ON "sources"("mention_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "sources_name_idx" ON "sources" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "sources_kind_naming_key_key" ON "sources"("kind", "naming", "key");

-- CreateIndex
CREATE INDEX "claims_check_worthiness_id_idx" ON "claims"("check_worthiness" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_articles_id_idx" ON "claims"("articles" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_last_seen_at_id_idx" ON "claims"("last_seen_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claims_text_idx" ON "claims" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "memberships_claim_id_idx" ON "memberships"("claim_id");

-- CreateIndex
CREATE INDEX "memberships_mention_id_idx" ON "memberships"("mention_id");

-- CreateIndex
CREATE INDEX "jobs_state_id_idx" ON "jobs"("state", "id");

-- CreateIndex
CREATE INDEX "jobs_kind_id_idx" ON "jobs"("kind", "id");

-- CreateIndex
CREATE INDEX "jobs_batch_id_id_idx" ON "jobs"("batch_id", "id");

-- AddForeignKey
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publishers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publishers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "readings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hops" ADD CONSTRAINT "hops_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mentions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hops" ADD CONSTRAINT "hops_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mentions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the datamodel cannot say ---------------------------------------------------------------------------------

ALTER TABLE "jobs"
  ADD CONSTRAINT "jobs_kind_check" CHECK ("kind" IN ('fetch', 'read', 'match')),
  ADD CONSTRAINT "jobs_state_check" CHECK ("state" IN ('waiting', 'active', 'retrying', 'done', 'quarantined'));

ALTER TABLE "hops"
  ADD CONSTRAINT "hops_naming_check" CHECK ("naming" IN ('named', 'anonymous', 'unspecified'));

-- One live job for each thing there is to do. The digest, because an address may be longer than an index entry.
CREATE UNIQUE INDEX "jobs_live" ON "jobs" ("kind", md5("subject"))
  WHERE "state" IN ('waiting', 'active', 'retrying');

-- What the sweep looks through.
CREATE INDEX "jobs_untouched" ON "jobs" ("updated_at")
  WHERE "state" IN ('waiting', 'active', 'retrying');

-- All jobs on a thing, done ones too.
CREATE INDEX "jobs_subject" ON "jobs" (md5("subject"));

-- A mention belongs to one claim at a time.
CREATE UNIQUE INDEX "memberships_open" ON "memberships" ("mention_id") WHERE "left_at" IS NULL;

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "documents_immutable" BEFORE UPDATE OR DELETE ON "documents"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "arrivals_immutable" BEFORE UPDATE OR DELETE ON "arrivals"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "article_versions_immutable" BEFORE UPDATE OR DELETE ON "article_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- The times of a job are the database's, whichever machine its worker runs on.
CREATE FUNCTION "stamp_job"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."updated_at" := now();
  IF NEW."attempts" = 0 THEN
    NEW."started_at" := NULL;
  ELSIF NEW."attempts" > OLD."attempts" THEN
    NEW."started_at" := now();
  END IF;
  IF NEW."state" NOT IN ('done', 'quarantined') THEN
    NEW."finished_at" := NULL;
  ELSIF OLD."state" IS DISTINCT FROM NEW."state" THEN
    NEW."finished_at" := now();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "jobs_stamped" BEFORE UPDATE ON "jobs"
  FOR EACH ROW EXECUTE FUNCTION "stamp_job"();

-- Heard only where the transaction commits: nobody is told of what was rolled back.
CREATE FUNCTION "tell_job"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sayso_changes', json_build_object(
    'what', 'job', 'id', NEW."id", 'kind', NEW."kind", 'state', NEW."state", 'batchId', NEW."batch_id")::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER "jobs_told_new" AFTER INSERT ON "jobs"
  FOR EACH ROW EXECUTE FUNCTION "tell_job"();
CREATE TRIGGER "jobs_told_change" AFTER UPDATE OF "state" ON "jobs"
  FOR EACH ROW WHEN (OLD."state" IS DISTINCT FROM NEW."state") EXECUTE FUNCTION "tell_job"();
