import { AppError } from '@sayso/schema';

/** What a failure of the service itself is called by PostgreSQL (SQLSTATE), Prisma and Node, and what to do about it. */
const failures: { marks: RegExp; sentence: string }[] = [
  {
    marks: /^(42P01|P2021|TableDoesNotExist)$/,
    sentence: 'The database is not set up. Run npm run db:migrate, or start Sayso with npm start.',
  },
  {
    marks: /^(3D000|P1003|DatabaseDoesNotExist)$/,
    sentence: 'There is no database of that name. Create it, or correct DATABASE_URL.',
  },
  {
    marks: /^(28000|28P01|P1000|P1010|AuthenticationFailed|DatabaseAccessDenied)$/,
    sentence: 'The database refuses the user or the password. Correct DATABASE_URL.',
  },
  { marks: /^53100$/, sentence: 'The disk of the database is full. Make room, then retry.' },
  {
    marks:
      /^((08|53|57|58)...|25P03|40001|40P01|55P03|P1001|P1002|P1008|P1017|P2024|P2028|P2034|P2037|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|ENOENT|EHOSTUNREACH|ENETUNREACH|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/,
    sentence: 'The database does not answer. Try again in a moment.',
  },
];

/** pg has no code for a connection that went away under it. */
const lostInWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout)/;

const conflicting = new Set(['40001', '40P01', 'P2034', 'TransactionWriteConflict']);
const doubled = new Set(['23505', 'P2002', 'UniqueConstraintViolation']);

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

const marksOf = ({ code, kind, originalCode }: Trace): string[] =>
  [code, kind, originalCode].filter((mark): mark is string => typeof mark === 'string');

const bearsAny = (thrown: unknown, marks: ReadonlySet<string>): boolean =>
  [...tracesOf(thrown)].some((trace) => marksOf(trace).some((mark) => marks.has(mark)));

/** True where two transactions got in each other's way, and the same one again may go through. */
export const isWriteConflict = (thrown: unknown): boolean => bearsAny(thrown, conflicting);

/** True where a row of that key was there already. */
export const isUniqueViolation = (thrown: unknown): boolean => bearsAny(thrown, doubled);

/**
 * What a query threw, as the AppError that a person is shown: `service-unavailable` where PostgreSQL does not answer,
 * is out of room or has no tables yet, else `internal`. An AppError stays what it is.
 */
export function toDatabaseError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const traces = [...tracesOf(thrown)];
  const marks = traces.flatMap(marksOf);
  const failure =
    failures.find((one) => marks.some((mark) => one.marks.test(mark))) ??
    (traces.some(({ message }) => lostInWords.test(String(message))) ? failures.at(-1) : undefined);
  return failure
    ? new AppError('service-unavailable', failure.sentence, { cause: thrown })
    : new AppError('internal', 'The database could not do that. The log says why.', { cause: thrown });
}
