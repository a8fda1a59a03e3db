import { z } from 'zod';

const Settings = z.object({
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
});

export type Settings = { databaseUrl: string; redisUrl: string };

/**
 * The dashboard's settings, and the only reader of the environment. Read on first use and not on load: `next build`
 * loads every module without them.
 *
 * @throws Error that names what is missing
 */
export function readSettings(): Settings {
  const parsed = Settings.safeParse(process.env);
  if (!parsed.success) {
    const missing = parsed.error.issues.map((issue) => issue.path.join('.')).join(' and ');
    throw new Error(`The dashboard needs ${missing} in its environment. \`npm start\` sets both.`);
  }
  return { databaseUrl: parsed.data.DATABASE_URL, redisUrl: parsed.data.REDIS_URL };
}

export const isDevelopment = process.env.NODE_ENV === 'development';
