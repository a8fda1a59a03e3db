import { AppError } from '@sayso/schema';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from './context.ts';
import { explainError } from './errors/explain-error.ts';
import { limitBody } from './limit-body.ts';
import { appRouter } from './router.ts';

/**
 * Form data may be posted by any web page without asking first; JSON may not. So a page of another site could hand
 * documents to a desk that runs on its reader's machine, were it not for the browser telling where a request is from.
 */
function refuseForeignPages(request: Request): void {
  if (request.method === 'POST' && request.headers.get('sec-fetch-site') === 'cross-site')
    throw new AppError('bad-request', 'Documents are not taken from a page of another site.');
}

/**
 * Answers a tRPC request over fetch: JSON, form data and server-sent events.
 *
 * @param endpoint the path that the procedures are mounted under
 */
export function answerRequest(context: Context, request: Request, endpoint: string): Promise<Response> {
  return fetchRequestHandler({
    endpoint,
    router: appRouter,
    req: limitBody(request),
    // Each call of a batch may ask the database: no more of them than a page of ours makes.
    maxBatchSize: 20,
    createContext() {
      refuseForeignPages(request);
      return context;
    },
    onError({ error, path }) {
      const explained = explainError(error);
      if (explained.code === 'internal')
        context.log.error({ err: explained.cause, path }, 'A procedure failed for a reason of ours.');
    },
  });
}
