import type { Api, AppRouter } from '@sayso/api';
import { readSettings } from '../env.ts';

type Backend = { api: Api; appRouter: AppRouter };

// Next loads this module once per bundle of routes; the connections behind it are made once per process.
const kept = globalThis as typeof globalThis & { saysoBackend?: Promise<Backend> };

async function load(): Promise<Backend> {
  // Left to Node: Prisma, pg and BullMQ find their own files and worker threads only where they are installed, and
  // `serverExternalPackages` does not reach a package of the workspace.
  const { createApi, appRouter } = await import(/* turbopackIgnore: true */ '@sayso/api');
  return { api: createApi(readSettings()), appRouter };
}

/** The one API of this process, made on first use. A load that failed is tried again. */
export function backend(): Promise<Backend> {
  kept.saysoBackend ??= load().catch((error: unknown) => {
    delete kept.saysoBackend;
    throw error;
  });
  return kept.saysoBackend;
}
