import type { Connection } from '../connection/connection.ts';
import type { Workers } from '../database.ts';

export function workerRepository({ prisma }: Connection): Workers {
  return {
    /** Also forgets workers that were not heard of for a day: they were killed and could not leave. */
    async beat(workerId) {
      await prisma.$executeRaw`
        WITH gone AS (DELETE FROM workers WHERE beat_at < now() - interval '1 day' AND id <> ${workerId})
        INSERT INTO workers (id, beat_at) VALUES (${workerId}, now())
        ON CONFLICT (id) DO UPDATE SET beat_at = now()`;
    },

    async leave(workerId) {
      await prisma.worker.deleteMany({ where: { id: workerId } });
    },

    async lastBeatMs() {
      const [row] = await prisma.$queryRaw<{ age: number | null }[]>`
        SELECT extract(epoch FROM now() - max(beat_at))::float8 * 1000 AS age FROM workers`;
      return row?.age ?? null;
    },
  };
}
