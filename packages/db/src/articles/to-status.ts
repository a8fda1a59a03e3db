import type { ArticleStatus } from '@sayso/schema';

export type StatusRow = {
  pubStatus: string;
  statusAt: Date | null;
  statusNote: string | null;
  embargoedUntil: Date | null;
};

/** How an article stands, from its row. */
export const toStatus = (row: StatusRow): ArticleStatus => ({
  pubStatus: row.pubStatus as ArticleStatus['pubStatus'],
  at: row.statusAt?.toISOString() ?? null,
  note: row.statusNote,
  until: row.embargoedUntil?.toISOString() ?? null,
});
