import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { articlesRouter } from './articles/router.ts';
import { claimsRouter } from './claims/router.ts';
import { documentsRouter } from './documents/router.ts';
import { feedsRouter } from './feeds/router.ts';
import { jobsRouter } from './jobs/router.ts';
import { sourcesRouter } from './sources/router.ts';
import { systemRouter } from './system/router.ts';
import { createCallerFactory, router } from './trpc.ts';

export const appRouter = router({
  claims: claimsRouter,
  articles: articlesRouter,
  sources: sourcesRouter,
  jobs: jobsRouter,
  documents: documentsRouter,
  feeds: feedsRouter,
  system: systemRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** Calls procedures inside the process, without HTTP: `createCaller(api.createContext())`. */
export const createCaller = createCallerFactory(appRouter);
