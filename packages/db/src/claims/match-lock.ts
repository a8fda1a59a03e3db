import type { Transaction } from '../connection/connection.ts';

/** Any number that nothing else in the database locks for a transaction. */
const matchLock = 7_296_003;

/**
 * Waits until no one else says which claim a mention belongs to, and keeps it so to the end of the transaction, which may
 * read no table through: where only so many rows are asked for, the planner of a small one thinks them sooner found so.
 * Nor are statements planned anew for each article: all go by key, and planning the longest took as long as running it.
 */
export async function lockMatching(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${matchLock}),
    set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`;
}
