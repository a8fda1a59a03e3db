-- Each match that changes a claim's or a source's counts puts its words into these indexes again: in a list first, which
-- the match that fills it sorts in. A list of 4 MB took one match in two hundred some 100 to 400 ms; a short one takes
-- each its share. Without any list the same costs three times as much.
ALTER INDEX "claims_text_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "sources_name_idx" SET (gin_pending_list_limit = 256);
