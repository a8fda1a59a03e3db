import type { Transaction } from '../connection/connection.ts';

/** Any number that nothing else in the database locks for a transaction. */
const matchLock = 7_296_003;

/** Waits until no one else says which claim a mention belongs to, and keeps it so to the end of the transaction. */
export async function lockMatching(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${matchLock})`;
}
