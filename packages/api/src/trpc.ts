import { initTRPC } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { Context } from './context.ts';
import { explainError, toTrpcError } from './errors/explain-error.ts';

const t = initTRPC.context<Context>().create({
  // A stack is for the log, never for the wire, whatever NODE_ENV says.
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 25_000 },
  },
  /** Every error leaves with `data.appCode` and `data.sentence`; `message` is the same sentence. */
  errorFormatter({ error, shape }) {
    const { code, message } = explainError(error);
    const mapped = toTrpcError(error);
    return {
      message,
      code: TRPC_ERROR_CODES_BY_KEY[mapped.code],
      data: {
        ...shape.data,
        code: mapped.code,
        httpStatus: getHTTPStatusCodeFromError(mapped),
        appCode: code,
        sentence: message,
      },
    };
  },
});

export const { router, createCallerFactory } = t;

/** Callers inside the process (server components) get the mapped error too, not only those over HTTP. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});
