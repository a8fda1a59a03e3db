import { AppError, maxDocumentBytes, parseAddress, sizeInWords } from '@sayso/schema';
import { Agent, type Dispatcher, request } from 'undici';
import { type AllowedHosts, isOrdinaryPort } from './allowed-hosts.ts';
import { connectSafely } from './connect-safely.ts';
import { nameFailure } from './name-failure.ts';
import { acceptedEncodings, readBody } from './read-body.ts';

export type Downloaded = { bytes: Uint8Array; mediaType: string | null; finalUrl: string };

/** Fetches pages for strangers: nothing it is told makes it reach a private address, hang, or fill the memory. */
export interface Downloader {
  /**
   * @param url http or https
   * @throws AppError `address-refused`, `too-large`, `fetch-refused` (all final), `fetch-failed`, `fetch-timeout`
   */
  download(url: string, signal: AbortSignal): Promise<Downloaded>;
  close(): Promise<void>;
}

export type Limits = {
  maxBytes: number;
  maxRedirects: number;
  /** Redirects and body included. Milliseconds, like the two below. */
  totalMs: number;
  /** Until the headers of one answer are there. */
  headersMs: number;
  connectMs: number;
};

const defaults: Limits = {
  maxBytes: maxDocumentBytes,
  maxRedirects: 5,
  totalMs: 30_000,
  headersMs: 10_000,
  connectMs: 10_000,
};

const headers = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
  'accept-encoding': acceptedEncodings,
  'user-agent': 'Sayso/0.1 (newsroom claim desk)',
};

/** Client errors that say "not now" and not "not at all". */
const passing = new Set([408, 425, 429]);

export function createDownloader(allowedHosts: AllowedHosts, changes: Partial<Limits> = {}): Downloader {
  const limits = { ...defaults, ...changes };
  const timeouts = { headersTimeout: limits.headersMs, bodyTimeout: limits.headersMs };
  const guarded = new Agent({ ...timeouts, connect: connectSafely(limits.connectMs) });
  const unguarded = new Agent({ ...timeouts, connect: { timeout: limits.connectMs } });

  const ask = async (url: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> => {
    const allowed = allowedHosts(url);
    if (!allowed && !isOrdinaryPort(url))
      throw new AppError('address-refused', `Sayso reads no pages on port ${url.port}.`);
    return request(url, { dispatcher: allowed ? unguarded : guarded, headers, signal });
  };

  /** Follows redirects itself, so that every address on the way passes the same checks. */
  const follow = async (from: URL, signal: AbortSignal): Promise<Downloaded> => {
    let url = from;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      let answer: Dispatcher.ResponseData | undefined;
      try {
        answer = await ask(url, signal);
        // A body that nobody reads to its end fails by itself, and that must not end the process.
        answer.body.on('error', () => {});
        const next = redirectOf(answer, url);
        if (!next) return await take(answer, url, limits.maxBytes);
        url = next;
      } catch (error) {
        if (signal.aborted) throw error;
        throw nameFailure(error, url.hostname);
      } finally {
        answer?.body.destroy();
      }
    }
    throw new AppError(
      'fetch-refused',
      `The address was redirected more than ${limits.maxRedirects} times without an end.`,
    );
  };

  return {
    download: async (url, signal) => {
      const late = AbortSignal.timeout(limits.totalMs);
      const start = new URL(parseAddress(url));
      try {
        return await follow(start, AbortSignal.any([signal, late]));
      } catch (error) {
        if (!late.aborted || signal.aborted) throw error;
        throw new AppError(
          'fetch-timeout',
          `${start.hostname} did not answer in full within ${Math.round(limits.totalMs / 1000)} seconds.`,
          { cause: error },
        );
      }
    },
    close: async () => {
      await Promise.all([guarded.destroy(), unguarded.destroy()]);
    },
  };
}

const headerOf = (answer: Dispatcher.ResponseData, name: string): string | undefined => {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Where an answer sends on to, or null where it is the page itself. */
function redirectOf(answer: Dispatcher.ResponseData, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return null;
  const location = headerOf(answer, 'location');
  if (!location || !URL.canParse(location, from.href))
    throw new AppError('fetch-refused', `${from.hostname} redirects without saying where to.`);
  try {
    return new URL(parseAddress(new URL(location, from).href));
  } catch {
    throw new AppError(
      'address-refused',
      `${from.hostname} redirects to an address that Sayso does not follow.`,
    );
  }
}

async function take(answer: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<Downloaded> {
  const { statusCode, body } = answer;
  const refusal = refusalOf(statusCode, Number(headerOf(answer, 'content-length')), url, maxBytes);
  if (refusal) throw refusal;
  const bytes = await readBody(body, headerOf(answer, 'content-encoding'), maxBytes);
  return { bytes, mediaType: headerOf(answer, 'content-type') ?? null, finalUrl: url.href };
}

function refusalOf(status: number, length: number, { hostname }: URL, maxBytes: number): AppError | null {
  if (status >= 500 || passing.has(status))
    return new AppError('fetch-failed', `${hostname} cannot serve the page now: it answered ${status}.`);
  if (status < 200 || status >= 300)
    return new AppError('fetch-refused', `${hostname} does not hand out the page: it answered ${status}.`);
  if (length > maxBytes)
    return new AppError(
      'too-large',
      `The page has ${sizeInWords(length)}; Sayso takes in at most ${sizeInWords(maxBytes)}.`,
    );
  return null;
}
