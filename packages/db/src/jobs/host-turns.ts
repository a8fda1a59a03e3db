import type { JobId } from '@sayso/schema';
import type { Connection } from '../connection/connection.ts';

/** How a host is asked, by all workers together. */
export type Politeness = {
  /** Between two askings, in milliseconds. */
  pauseMs: number;
  /** Jobs that may be at it at once. */
  atOnce: number;
};

/** Turns at a host: given out in order, kept in the job's row, so that they outlive a worker and a Redis. */
export interface HostTurns {
  /**
   * Asks for a job's turn at a host.
   *
   * @returns milliseconds until it is worth asking again; 0 where it is the job's turn now
   */
  takeTurn(jobId: JobId, host: string, politeness: Politeness): Promise<number>;
  /** Back to waiting, as if it had not been started: its turn has not come. */
  postpone(jobId: JobId): Promise<void>;
  /** Leaves a host alone for so long, in milliseconds: it asked for it. */
  holdOff(host: string, forMs: number): Promise<void>;
}

/** Moments are stored in whole milliseconds: one that was just now may be a little ahead. */
const roundedMs = 2;

export function hostTurns({ prisma, transaction }: Connection): HostTurns {
  return {
    async takeTurn(jobId, host, { pauseMs, atOnce }) {
      return await transaction(async (tx) => {
        // The host's row is the lock under which its turns are given out.
        const [lane] = await tx.$queryRaw<{ freeIn: number }[]>`
          INSERT INTO hosts (host, free_at) VALUES (${host}, now())
          ON CONFLICT (host) DO UPDATE SET host = hosts.host
          RETURNING greatest(0, extract(epoch FROM free_at - now()) * 1000)::float8 AS "freeIn"`;
        const [job] = await tx.$queryRaw<{ waitMs: number | null }[]>`
          SELECT (extract(epoch FROM not_before - now()) * 1000)::float8 AS "waitMs" FROM jobs WHERE id = ${jobId}`;
        let wait = job?.waitMs ?? null;
        if (wait === null) {
          wait = lane!.freeIn;
          await tx.$executeRaw`
            UPDATE hosts SET free_at = now() + ${wait + pauseMs}::float8 * interval '1 millisecond'
            WHERE host = ${host}`;
          await tx.$executeRaw`
            UPDATE jobs SET not_before = now() + ${wait}::float8 * interval '1 millisecond' WHERE id = ${jobId}`;
        }
        if (wait > roundedMs) return Math.ceil(wait);
        const [busy] = await tx.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM jobs
          WHERE host = ${host} AND state = 'active' AND id <> ${jobId}`;
        if (busy!.count >= atOnce) return Math.max(pauseMs, 100);
        await tx.$executeRaw`UPDATE jobs SET host = ${host}, not_before = NULL WHERE id = ${jobId}`;
        return 0;
      });
    },

    async postpone(jobId) {
      await prisma.$executeRaw`
        UPDATE jobs SET state = 'waiting', attempts = greatest(attempts - 1, 0), host = NULL
        WHERE id = ${jobId} AND state = 'active'`;
    },

    async holdOff(host, forMs) {
      await prisma.$executeRaw`
        INSERT INTO hosts (host, free_at) VALUES (${host}, now() + ${forMs}::float8 * interval '1 millisecond')
        ON CONFLICT (host) DO UPDATE SET free_at = greatest(hosts.free_at, excluded.free_at)`;
    },
  };
}
