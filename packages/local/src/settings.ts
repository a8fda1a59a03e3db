import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type ServiceSetting = {
  /** The port of the last run, null before the first. */
  port: number | null;
  password: string;
  /** The password was made just now: what is there already does not know it yet. */
  isNew: boolean;
};

/** What a home remembers of its services between runs. Readable by its owner alone. */
export type ServiceSettings = { postgres: ServiceSetting; redis: ServiceSetting };

type Kept = Partial<Record<keyof ServiceSettings, { port: number | null; password: string }>>;

const settingsFile = (home: string) => join(home, 'services.json');

/** The home's settings, with new passwords where it has none. They are kept before anything is made to use them. */
export function openSettings(home: string): ServiceSettings {
  const kept = readKept(home);
  const settings = {
    postgres: kept.postgres ? { ...kept.postgres, isNew: false } : newSetting(),
    redis: kept.redis ? { ...kept.redis, isNew: false } : newSetting(),
  };
  keepSettings(home, settings);
  return settings;
}

export function keepSettings(home: string, settings: ServiceSettings): void {
  const { postgres, redis } = settings;
  const kept: Kept = {
    postgres: { port: postgres.port, password: postgres.password },
    redis: { port: redis.port, password: redis.password },
  };
  const draft = `${settingsFile(home)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, settingsFile(home));
}

function readKept(home: string): Kept {
  try {
    return JSON.parse(readFileSync(settingsFile(home), 'utf8')) as Kept;
  } catch (error) {
    // A file that is damaged is as good as none: PostgreSQL is given the new password in its place.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Hexadecimal, so that it stands in a URL and in a configuration file as it is. */
const newSetting = (): ServiceSetting => ({
  port: null,
  password: randomBytes(24).toString('hex'),
  isNew: true,
});
