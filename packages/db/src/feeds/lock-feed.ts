import type { FeedId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { Feed as Row } from '../generated/prisma/client.ts';

/** The row of a feed that is followed, locked until the transaction ends. */
export async function lockFeed(tx: Transaction, id: FeedId): Promise<Row | null> {
  await tx.$executeRaw`SELECT id FROM feeds WHERE id = ${id} FOR UPDATE`;
  const row = await tx.feed.findUnique({ where: { id } });
  return row && row.removedAt === null ? row : null;
}
