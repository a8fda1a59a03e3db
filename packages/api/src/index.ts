export type { Context } from './context.ts';
export { type Api, type ApiSettings, createApi } from './create-api.ts';
export { type AppRouter, appRouter, createCaller, type RouterInputs, type RouterOutputs } from './router.ts';
