import { AppError } from '@sayso/schema';

/** What was asked for; a person does something else about each. */
export type Asked = 'page' | 'feed';

/** A site that says "not now", and for how long it wants to be left alone, in milliseconds; 0 where it does not say. */
export class BusySite extends AppError {
  readonly retryAfterMs: number;

  constructor(message: string, retryAfterMs: number) {
    super('fetch-failed', message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** However long a site wants to be left alone, in milliseconds: all that lies there waits with it. */
export const longestHostHoldMs = 5 * 60_000;

/** Client errors that say "not now" and not "not at all". */
const passing = new Set([408, 425, 429]);
const closed = new Set([401, 402, 403, 407, 451]);
const missing = new Set([404, 410]);

const wayIn: Readonly<Record<Asked, string>> = {
  page: 'Open it in a browser, save it there, and hand in the file.',
  feed: 'Ask its publisher for an address that Sayso may read.',
};

/**
 * What a status that is no answer means, in words; null for one that is.
 *
 * @param retryAfterMs how long the site wants to be left alone
 */
export function refuseStatus(
  status: number,
  host: string,
  asked: Asked = 'page',
  retryAfterMs = 0,
): AppError | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 500 || passing.has(status))
    return new BusySite(`${host} cannot serve the ${asked} now: it answered ${status}.`, retryAfterMs);
  if (closed.has(status))
    return new AppError(
      'fetch-refused',
      `${host} keeps this ${asked} to those who log in or pay, or turns Sayso away (${status}). ${wayIn[asked]}`,
    );
  if (missing.has(status))
    return new AppError(
      'fetch-refused',
      `${host} has no ${asked} at this address (${status}). Look whether it is spelt right, and whole.`,
    );
  return new AppError('fetch-refused', `${host} does not hand out the ${asked}: it answered ${status}.`);
}
