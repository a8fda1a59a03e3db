import type { Api, AppRouter } from '@sayso/api';
import { readSettings } from '../env.ts';

type Backend = { api: Api; appRouter: AppRouter };

// Next loads this module once per bundle of routes; the connections behind it are made once per process.
const kept = globalThis as typeof globalThis & { saysoBackend?: Promise<Backend>; saysoLeaves?: boolean };

async function load(): Promise<Backend> {
  // Left to Node: Prisma, pg and BullMQ find their own files and worker threads only where they are installed, and
  // `serverExternalPackages` does not reach a package of the workspace.
  const { createApi, appRouter } = await import(/* turbopackIgnore: true */ '@sayso/api');
  const api = createApi(readSettings());
  // Told to leave, Next takes no new connections and waits for those that are open. The streams of changes stay open
  // until the API ends them.
  const leave = () => {
    kept.saysoLeaves = true;
    void api.close();
  };
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  return { api, appRouter };
}

/** The one API of this process, made on first use. A load that failed is tried again. */
export function backend(): Promise<Backend> {
  kept.saysoBackend ??= load().catch((error: unknown) => {
    delete kept.saysoBackend;
    throw error;
  });
  return kept.saysoBackend;
}

/**
 * The answer of a process that was told to leave, else null. It closes the connection: a browser that came back for
 * its stream over the old one would hold the process for as long as it looks on.
 */
export function refuseLeaving(): Response | null {
  if (!kept.saysoLeaves) return null;
  return Response.json(
    { error: { message: 'Sayso is stopping.' } },
    { status: 503, headers: { connection: 'close', 'cache-control': 'no-store' } },
  );
}
