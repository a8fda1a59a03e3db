import { setTimeout as pause } from 'node:timers/promises';
import { AppError, Health } from '@sayso/schema';

type Where = { port: number; host: string };

/** An address that listens on every interface is asked on this machine's own. */
const hostToAsk = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
};

/** What the dashboard says of the whole house, well or not; null where it does not answer. */
export async function askHealth({ port, host }: Where): Promise<Health | null> {
  try {
    const response = await fetch(`http://${hostToAsk(host)}:${port}/api/health`, {
      signal: AbortSignal.timeout(5_000),
    });
    const parsed = Health.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Waits until every part of the house works.
 *
 * @param stop gives up quietly when it says true
 * @throws AppError `service-unavailable` that names what does not
 */
export async function awaitHealth(
  where: Where,
  withinMs: number,
  stop: () => boolean,
  logFolder: string,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const health = await askHealth(where);
    if (health?.ok || stop()) return;
    if (Date.now() > deadline) {
      throw new AppError(
        'service-unavailable',
        `Sayso is not well after ${Math.round(withinMs / 1000)} seconds. ${troubleOf(health)} The logs are in ${logFolder}.`,
      );
    }
    await pause(100);
  }
}

/** What is wrong, in a sentence or a few. */
export function troubleOf(health: Health | null): string {
  if (!health) return 'The dashboard does not answer.';
  const parts = ['postgres', 'redis', 'worker', 'dashboard'] as const;
  return parts
    .filter((part) => !health[part].ok)
    .map((part) => health[part].detail ?? `Something is wrong with ${part}.`)
    .join(' ');
}
