import { PrismaPg } from '@prisma/adapter-pg';
import { AppError } from '@sayso/schema';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { isWriteConflict, toDatabaseError } from './database-error.ts';
import { takeTurns } from './take-turns.ts';

/** The client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** What repositories work through. */
export interface Connection {
  /** For single statements. */
  readonly prisma: PrismaClient;
  /**
   * Runs `work` in one transaction, and again where another transaction got in its way. Where many are asked for, it
   * waits for its turn.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Settings of each session. UTC, because Prisma's adapter reads every moment as UTC. The limits are for the worst
 * case, so that nothing holds a lock for ever: a statement may wait for its turn at the matching lock.
 */
const sessionSettings =
  '-c TimeZone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000';

const transactionTries = 4;

/** Sessions of one process. */
const mostSessions = 10;
/**
 * Transactions at once: single statements find a session, however many wait. Who waits for its turn here is not taken for
 * one that the database does not answer, as the pool does after `connectionTimeoutMillis`.
 */
const mostTransactions = 8;

/** Configuration of a session, with those settings added to what the address itself sets. */
export function sessionConfig(url: string): pg.ClientConfig {
  if (!URL.canParse(url))
    throw new AppError('service-unavailable', 'The address of the database (DATABASE_URL) is not one.');
  const address = new URL(url);
  const given = address.searchParams.get('options');
  // Left in the address, they would win over the ones given beside it.
  address.searchParams.delete('options');
  return {
    connectionString: address.href,
    options: [given, sessionSettings].filter(Boolean).join(' '),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  };
}

/** Statements that a session keeps ready at most, and parameters of one: longer ones differ from call to call. */
const mostReady = 200;
const mostParameters = 24;

/** Names statements that come again and again: each session takes them apart and plans them once. */
function nameStatements(): (query: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Without a name it is taken apart anew.
    if (args.length > mostParameters || names.size === mostReady) return '';
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/** Opens a pool of sessions. Connects when first used, and again after PostgreSQL was away. */
export function openConnection(url: string): Connection {
  const pool = new pg.Pool({ ...sessionConfig(url), max: mostSessions, idleTimeoutMillis: 30_000 });
  // A session that breaks while idle is dropped from the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameStatements() }),
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 10_000, timeout: 120_000 },
  });

  const inTurn = takeTurns(mostTransactions);

  async function tryTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await prisma.$transaction(work);
      } catch (thrown) {
        if (tried === transactionTries || !isWriteConflict(thrown)) throw thrown;
        await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tried * (0.5 + Math.random())));
      }
    }
  }

  return {
    prisma,
    transaction: (work) => inTurn(() => tryTransaction(work)),
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** The same repository, each of whose methods rejects with nothing but an AppError. */
export function guarded<T extends object>(repository: T): T {
  return Object.fromEntries(
    Object.entries(repository).map(([name, method]) => [
      name,
      async (...input: unknown[]) => {
        try {
          return await method(...input);
        } catch (thrown) {
          throw toDatabaseError(thrown);
        }
      },
    ]),
  ) as T;
}
