import { AppError } from '@sayso/schema';

/** SQLSTATEs that pass by themselves or with an operator's help: the work is good, the service is not there for it. */
const passing = /^(08|53|57|58|25P03|40001|40P01|55P03)/;

/** What Prisma and Node call a PostgreSQL that does not answer. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
]);
const unreachableKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionWriteConflict',
]);
const unreachableWords =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|not queryable/i;
const missing = new Set(['42P01', '3D000', 'P2021', 'P1003']);
const missingKinds = new Set(['TableDoesNotExist', 'DatabaseDoesNotExist']);
const conflicting = new Set(['40001', '40P01', 'P2034']);

type Trace = { code?: unknown; kind?: unknown; originalCode?: unknown; message?: unknown };

/** An error, what caused it, and what Prisma tucked away in it. */
function* tracesOf(thrown: unknown, depth = 0): Generator<Trace> {
  if (typeof thrown !== 'object' || thrown === null || depth > 6) return;
  yield thrown as Trace;
  const { cause, meta, errors } = thrown as { cause?: unknown; meta?: unknown; errors?: unknown };
  yield* tracesOf(cause, depth + 1);
  if (typeof meta === 'object' && meta !== null)
    yield* tracesOf((meta as { driverAdapterError?: unknown }).driverAdapterError, depth + 1);
  if (Array.isArray(errors)) for (const error of errors) yield* tracesOf(error, depth + 1);
}

const codesOf = (trace: Trace): string[] =>
  [trace.code, trace.originalCode].filter((code): code is string => typeof code === 'string');

/** True where two transactions got in each other's way, and the same one again may go through. */
export const isWriteConflict = (thrown: unknown): boolean =>
  [...tracesOf(thrown)].some(
    (trace) =>
      trace.kind === 'TransactionWriteConflict' || codesOf(trace).some((code) => conflicting.has(code)),
  );

/** True where a row of that key was there already. */
export const isUniqueViolation = (thrown: unknown): boolean =>
  [...tracesOf(thrown)].some(
    (trace) =>
      trace.kind === 'UniqueConstraintViolation' ||
      codesOf(trace).some((code) => code === '23505' || code === 'P2002'),
  );

/**
 * What a query threw, as the AppError that a person is shown: `service-unavailable` where PostgreSQL does not answer,
 * is out of room or has no tables yet, else `internal`. An AppError stays what it is.
 */
export function toDatabaseError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  for (const trace of tracesOf(thrown)) {
    const codes = codesOf(trace);
    if (codes.some((code) => missing.has(code)) || missingKinds.has(String(trace.kind)))
      return new AppError(
        'service-unavailable',
        'The database is not set up. Run npm run db:migrate, or start Sayso with npm start.',
        { cause: thrown },
      );
    if (codes.some((code) => /^53100/.test(code)))
      return new AppError('service-unavailable', 'The disk of the database is full. Make room, then retry.', {
        cause: thrown,
      });
    if (
      codes.some((code) => unreachable.has(code) || (code.length === 5 && passing.test(code))) ||
      unreachableKinds.has(String(trace.kind)) ||
      unreachableWords.test(String(trace.message))
    )
      return new AppError('service-unavailable', 'The database does not answer. Try again in a moment.', {
        cause: thrown,
      });
  }
  return new AppError('internal', 'The database could not do that. The log says why.', { cause: thrown });
}
