-- AlterTable
ALTER TABLE "jobs" ADD COLUMN     "host" TEXT,
ADD COLUMN     "not_before" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "feeds" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "former_urls" TEXT[],
    "title" TEXT,
    "site_url" TEXT,
    "folders" TEXT[],
    "publisher_family" TEXT,
    "state" TEXT NOT NULL DEFAULT 'active',
    "failing_since" TIMESTAMPTZ(3),
    "failure_code" TEXT,
    "failure_message" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "etag" TEXT,
    "last_modified" TEXT,
    "interval_ms" INTEGER NOT NULL,
    "floor_ms" INTEGER NOT NULL DEFAULT 0,
    "next_poll_at" TIMESTAMPTZ(3),
    "last_polled_at" TIMESTAMPTZ(3),
    "last_full_at" TIMESTAMPTZ(3),
    "last_item_at" TIMESTAMPTZ(3),
    "moved_to" TEXT,
    "moved_polls" INTEGER NOT NULL DEFAULT 0,
    "push" TEXT NOT NULL DEFAULT 'none',
    "hub_url" TEXT,
    "topic_url" TEXT,
    "hub_secret" TEXT,
    "hub_asked_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_polls" (
    "id" BIGSERIAL NOT NULL,
    "feed_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "how" TEXT NOT NULL,
    "status" INTEGER,
    "new_items" INTEGER NOT NULL,
    "changed_items" INTEGER NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "failure_code" TEXT,
    "failure_message" TEXT,

    CONSTRAINT "feed_polls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_items" (
    "id" BIGSERIAL NOT NULL,
    "feed_id" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "content_key" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "fetch_job_id" TEXT,
    "told" JSONB,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_pushes" (
    "id" BIGSERIAL NOT NULL,
    "feed_id" TEXT NOT NULL,
    "bytes" BYTEA,
    "media_type" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_pushes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hosts" (
    "host" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hosts_pkey" PRIMARY KEY ("host")
);

-- CreateIndex
CREATE UNIQUE INDEX "feeds_url_key" ON "feeds"("url");

-- CreateIndex
CREATE INDEX "feeds_next_poll_at_idx" ON "feeds"("next_poll_at");

-- CreateIndex
CREATE INDEX "feed_polls_feed_id_id_idx" ON "feed_polls"("feed_id", "id" DESC);

-- CreateIndex
CREATE INDEX "feed_items_fetch_job_id_idx" ON "feed_items"("fetch_job_id");

-- CreateIndex
CREATE INDEX "feed_items_document_id_idx" ON "feed_items"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_items_feed_id_item_key_content_key_key" ON "feed_items"("feed_id", "item_key", "content_key");

-- CreateIndex
CREATE INDEX "feed_pushes_feed_id_taken_at_idx" ON "feed_pushes"("feed_id", "taken_at");

-- CreateIndex
CREATE INDEX "jobs_host_state_idx" ON "jobs"("host", "state");

-- AddForeignKey
ALTER TABLE "feed_polls" ADD CONSTRAINT "feed_polls_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_pushes" ADD CONSTRAINT "feed_pushes_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the datamodel cannot say ---------------------------------------------------------------------------------

ALTER TABLE "jobs" DROP CONSTRAINT "jobs_kind_check";
ALTER TABLE "jobs"
  ADD CONSTRAINT "jobs_kind_check" CHECK ("kind" IN ('poll', 'fetch', 'read', 'match'));

ALTER TABLE "feeds"
  ADD CONSTRAINT "feeds_state_check" CHECK ("state" IN ('active', 'failing', 'gone', 'paused')),
  ADD CONSTRAINT "feeds_push_check" CHECK ("push" IN ('none', 'asked', 'on', 'refused')),
  -- A feed that is followed always has its next poll: none is ever forgotten.
  ADD CONSTRAINT "feeds_due_check" CHECK (
    "next_poll_at" IS NOT NULL OR "state" IN ('gone', 'paused') OR "removed_at" IS NOT NULL);

CREATE TRIGGER "feed_polls_immutable" BEFORE UPDATE OR DELETE ON "feed_polls"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "feed_items_immutable" BEFORE UPDATE OR DELETE ON "feed_items"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "tell_feed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sayso_changes', json_build_object('what', 'feed', 'id', NEW."id", 'state', NEW."state")::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER "feeds_told_new" AFTER INSERT ON "feeds"
  FOR EACH ROW EXECUTE FUNCTION "tell_feed"();
CREATE TRIGGER "feeds_told_change" AFTER UPDATE ON "feeds"
  FOR EACH ROW WHEN (
    (OLD."state", OLD."last_polled_at", OLD."removed_at", OLD."push", OLD."url", OLD."title")
    IS DISTINCT FROM
    (NEW."state", NEW."last_polled_at", NEW."removed_at", NEW."push", NEW."url", NEW."title"))
  EXECUTE FUNCTION "tell_feed"();
