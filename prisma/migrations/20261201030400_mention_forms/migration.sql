-- CreateTable
CREATE TABLE "mention_forms" (
    "mention_id" TEXT NOT NULL,
    "reading_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "publisher_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "form" JSON NOT NULL,

    CONSTRAINT "mention_forms_pkey" PRIMARY KEY ("mention_id")
);

-- Of what is there so far, as it is made of new mentions (packages/db/src/claims/mention-forms.ts).
INSERT INTO "mention_forms" ("mention_id", "reading_id", "version_id", "article_id", "position", "publisher_id",
  "received_at", "form")
SELECT m.id, m.reading_id, m.version_id, m.article_id, m.position, v.publisher_id, v.received_at,
  json_build_array(m.id, m.version_id, m.position, m.check_worthiness, v.received_at, v.published_at,
    v.article->'credits', m.blocking_keys, m.text, m.spans, m.quotation, m.hedges, m.certainty, m.polarity, m.figures,
    m.times, (
      SELECT json_agg(json_build_array(h.kind, h.naming, h.name, h.text, h.span, h.cue) ORDER BY h.position)
      FROM hops h WHERE h.mention_id = m.id))
FROM mentions m JOIN article_versions v ON v.id = m.version_id
ORDER BY m.id;
