import { AppError, type AppErrorCode } from '@sayso/schema';
import { TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import { ZodError } from 'zod';

/** What each of our errors is over HTTP. Exhaustive: a new code does not compile until it is mapped. */
const trpcCodes = {
  'empty-document': 'UNPROCESSABLE_CONTENT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'binary-document': 'UNSUPPORTED_MEDIA_TYPE',
  'unsupported-format': 'UNSUPPORTED_MEDIA_TYPE',
  'undecodable-text': 'UNPROCESSABLE_CONTENT',
  'too-deep': 'UNPROCESSABLE_CONTENT',
  'broken-archive': 'UNPROCESSABLE_CONTENT',
  'unsafe-member': 'UNPROCESSABLE_CONTENT',
  'unsafe-entity': 'UNPROCESSABLE_CONTENT',
  'no-article': 'UNPROCESSABLE_CONTENT',
  'address-refused': 'FORBIDDEN',
  'fetch-failed': 'BAD_GATEWAY',
  'fetch-refused': 'BAD_GATEWAY',
  'fetch-timeout': 'GATEWAY_TIMEOUT',
  'read-timeout': 'INTERNAL_SERVER_ERROR',
  'read-crashed': 'INTERNAL_SERVER_ERROR',
  'span-mismatch': 'INTERNAL_SERVER_ERROR',
  'bad-request': 'BAD_REQUEST',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'service-unavailable': 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<AppErrorCode, TRPC_ERROR_CODE_KEY>;

/** What tRPC itself refuses, in our words. A code that is not here is a fault of ours: `internal`. */
const ownRefusals: Partial<Record<TRPC_ERROR_CODE_KEY, [AppErrorCode, string]>> = {
  PARSE_ERROR: ['bad-request', 'The request could not be read.'],
  BAD_REQUEST: ['bad-request', 'The request could not be read.'],
  NOT_FOUND: ['not-found', 'The API has nothing by that name.'],
  METHOD_NOT_SUPPORTED: [
    'bad-request',
    'That is asked with another HTTP method: queries with GET, changes with POST.',
  ],
  UNSUPPORTED_MEDIA_TYPE: ['bad-request', 'Send the request as JSON, or a file as form data.'],
  CLIENT_CLOSED_REQUEST: ['bad-request', 'The request was given up before it was answered.'],
};

/** The AppError among an error's causes: a body's stream error reaches us wrapped by whoever read the body. */
function appErrorWithin(error: unknown, depth = 0): AppError | null {
  if (error instanceof AppError) return error;
  return error instanceof Error && depth < 5 ? appErrorWithin(error.cause, depth + 1) : null;
}

function sentenceOfInput(error: ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'The request is not complete.';
  const field = issue.path.map(String).join('.');
  return field === ''
    ? `The request is wrong: ${issue.message}.`
    : `The field "${field}" is wrong: ${issue.message}.`;
}

/** Any error of a procedure as the AppError that a person is shown. What is `internal` gives nothing away. */
export function explainError(error: TRPCError): AppError {
  const known = appErrorWithin(error);
  if (known && known.code !== 'internal') return known;
  if (!known && error.code === 'BAD_REQUEST' && error.cause instanceof ZodError)
    return new AppError('bad-request', sentenceOfInput(error.cause), { cause: error });
  const refusal = known ? undefined : ownRefusals[error.code];
  if (refusal) return new AppError(...refusal, { cause: error });
  return new AppError('internal', 'Something went wrong inside Sayso. Its log says what.', {
    cause: error.cause ?? error,
  });
}

/** The same error with the tRPC code, and so the HTTP status, that is its own. */
export function toTrpcError(error: TRPCError): TRPCError {
  const explained = explainError(error);
  // What tRPC refused by itself already has the fitting status: 405, 415.
  const refusedByItself = explained.cause === error && error.code in ownRefusals;
  const code = refusedByItself ? error.code : trpcCodes[explained.code];
  return new TRPCError({ code, message: explained.message, cause: explained });
}
