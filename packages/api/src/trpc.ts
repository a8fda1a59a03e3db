import { initTRPC, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { Context } from './context.ts';
import { explainError, toTrpcError } from './errors/explain-error.ts';
import { withTimeLimit } from './with-time-limit.ts';

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

/** A PostgreSQL that hangs keeps its connections and says nothing; whoever looks at a page has to hear something. */
const queryLimitMs = 10_000;

/**
 * Callers inside the process (server components) get the mapped error too, not only those over HTTP. What only looks
 * is given up after a while; what changes something is not, for it might yet come to pass.
 */
export const procedure = t.procedure.use(async ({ next, type }) => {
  const work = next();
  const result = await (type === 'query' ? withTimeLimit(work, queryLimitMs, 'PostgreSQL') : work).catch(
    (cause: unknown) => {
      throw toTrpcError(new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause }));
    },
  );
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});
