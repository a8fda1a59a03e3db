-- A match asks this index for the keys of every mention of an article. With a list of what was lately added and not yet
-- sorted in, each question reads that list through.
ALTER INDEX "mentions_blocking_keys_idx" SET (fastupdate = off);
