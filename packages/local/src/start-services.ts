import { resolve } from 'node:path';
import { takeHome } from './home.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import type { RunningProgram } from './process/run-program.ts';
import { startRedis } from './redis/start-redis.ts';
import { keepSettings, openSettings } from './settings.ts';

export type Services = {
  databaseUrl: string;
  redisUrl: string;
  /** Stops what was started here, Redis first, and gives up the home. */
  stop(): Promise<void>;
  /** Ends them on the spot, as a power cut would. PostgreSQL recovers at the next start. */
  kill(): void;
};

/**
 * PostgreSQL and Redis for a machine that has neither: the given addresses where they are set, else services of its
 * own whose data lies in the home. They are kept running until `stop`, and end when this process does.
 *
 * @param options.home a folder, made where it is absent; one process at a time
 * @param options.onNote hears, a sentence at a time, what a person should know
 * @throws LocalError with a sentence that says what to do
 */
export async function startServices(options: {
  home: string;
  databaseUrl?: string | undefined;
  redisUrl?: string | undefined;
  onNote?: (sentence: string) => void;
}): Promise<Services> {
  const home = resolve(options.home);
  const onNote = options.onNote ?? (() => {});
  const hold = takeHome(home);
  const running: { redis?: RunningProgram; postgres?: RunningProgram } = {};
  const stop = async () => {
    await running.redis?.stop();
    await running.postgres?.stop();
    hold.leave();
  };

  try {
    const settings = openSettings(home);
    const starts = await Promise.allSettled([
      options.databaseUrl ?? startPostgres(home, settings.postgres, onNote),
      options.redisUrl ?? startRedis(home, settings.redis, onNote),
    ]);
    const [postgres, redis] = starts.map((start) => (start.status === 'fulfilled' ? start.value : null));
    if (postgres && typeof postgres !== 'string') running.postgres = postgres;
    if (redis && typeof redis !== 'string') running.redis = redis;
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed || !postgres || !redis) throw failed?.reason;
    keepSettings(home, settings);
    const addresses = { databaseUrl: urlOf(postgres), redisUrl: urlOf(redis) };
    hold.announce(addresses);
    return {
      ...addresses,
      stop,
      kill: () => {
        running.redis?.kill();
        running.postgres?.kill();
        hold.leave();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const urlOf = (service: string | { url: string }) => (typeof service === 'string' ? service : service.url);
