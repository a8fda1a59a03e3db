import { z } from 'zod';

/** Everything that can go wrong for a person who uses Sayso. Closed: each surface maps every code. */
export const AppErrorCode = z.enum([
  // what came in
  'empty-document',
  'too-large',
  'binary-document',
  'unsupported-format',
  'undecodable-text',
  'too-deep',
  'broken-archive',
  'unsafe-member',
  'unsafe-entity',
  'no-article',
  // where it came from
  'address-refused',
  'fetch-failed',
  'fetch-refused',
  'fetch-timeout',
  // the reading of it
  'read-timeout',
  'read-crashed',
  'span-mismatch',
  // the asking
  'bad-request',
  'not-found',
  'conflict',
  // the house itself
  'service-unavailable',
  'internal',
]);
export type AppErrorCode = z.infer<typeof AppErrorCode>;

/** Codes for which a second try, later, may end otherwise. Every other code is final the first time. */
export const retryable: ReadonlySet<AppErrorCode> = new Set([
  'fetch-failed',
  'fetch-timeout',
  'read-crashed',
  'service-unavailable',
  'internal',
]);

/**
 * An error with a closed code and a sentence that a person can act on. The message is shown as it stands, so it
 * holds no path, address or text of the machine that it arose on; those belong in `cause`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Any thrown value as an AppError: one stays what it is, all else is `internal` with a sentence that gives nothing away. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('internal', 'Something went wrong inside Sayso. The log of the worker says what.', {
    cause: thrown,
  });
}

/** What is kept of an error in a job row, and shown. */
export const Failure = z.object({ code: AppErrorCode, message: z.string().min(1) });
export type Failure = z.infer<typeof Failure>;
