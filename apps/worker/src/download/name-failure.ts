import { AppError } from '@sayso/schema';

const slow = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const unknownName = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const untrusted = /^(CERT_|ERR_TLS_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;
const garbled = /^(UND_ERR_HEADERS_OVERFLOW|Z_|ERR_)/;

/**
 * What went wrong on the way to a site, in words. An AppError thrown underneath, such as the refusal of an address
 * while connecting, comes out as itself.
 *
 * @param host the host that was asked, as the address names it
 */
export function nameFailure(error: unknown, host: string): AppError {
  const causes = causesOf(error);
  const named = causes.find((cause) => cause instanceof AppError);
  if (named) return named;
  const codes = causes.map((cause) => ('code' in cause ? String(cause.code) : ''));
  const because = { cause: error };
  if (codes.some((code) => slow.has(code)))
    return new AppError('fetch-timeout', `${host} did not answer in time.`, because);
  if (codes.some((code) => unknownName.has(code)))
    return new AppError('fetch-failed', `No site of the name ${host} could be found.`, because);
  if (codes.some((code) => untrusted.test(code)))
    return new AppError('fetch-refused', `The certificate of ${host} cannot be trusted.`, because);
  if (codes.some((code) => garbled.test(code)) || causes.some(({ name }) => name === 'HTTPParserError'))
    return new AppError('fetch-failed', `The answer of ${host} is garbled or broke off.`, because);
  return new AppError('fetch-failed', `${host} could not be reached, or broke off its answer.`, because);
}

/** An error with all that it rests on: causes, and the parts of an aggregate. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...parts].flatMap((part) => causesOf(part, depth + 1))];
}
