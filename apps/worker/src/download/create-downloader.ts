import { AppError, maxDocumentBytes, parseAddress, sizeInWords } from '@sayso/schema';
import { Agent, type Dispatcher, request } from 'undici';
import { type AllowedHosts, isOrdinaryPort } from './allowed-hosts.ts';
import { connectSafely, type Resolve } from './connect-safely.ts';
import { nameFailure } from './name-failure.ts';
import { acceptedEncodings, readBody } from './read-body.ts';
import { refuseStatus } from './refuse-status.ts';
import { retryAfter } from './retry-after.ts';

export type Downloaded = { bytes: Uint8Array; mediaType: string | null; finalUrl: string };

/** An answer as it came, whatever its status. */
export type Visit = {
  status: number;
  /** A header by its name in lower case; the first where there are several, null where there is none. */
  header(name: string): string | null;
  /** All headers of that name. */
  headers(name: string): string[];
  /** The body, unpacked, of an answer that is one (2xx); null for others. */
  bytes: Uint8Array | null;
  finalUrl: string;
  /** Where the address moved for good (301, 308); null where it did not. A redirect for now (302, 307) moves nothing. */
  movedTo: string | null;
};

/** Asks strangers for pages: nothing it is told makes it reach a private address, hang, or fill the memory. */
export interface Downloader {
  /**
   * A page, and nothing else will do.
   *
   * @param url http or https
   * @throws AppError `address-refused`, `too-large`, `fetch-refused` (all final), `fetch-failed` (a `BusySite`
   *   where the site says so itself), `fetch-timeout`
   */
  download(url: string, signal: AbortSignal): Promise<Downloaded>;
  /** What an address answers, redirects followed. @throws AppError as `download`, but for no status */
  visit(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Visit>;
  /** Sends a form, and follows no redirect. @returns the status @throws AppError as `visit` */
  post(url: string, form: URLSearchParams, signal: AbortSignal): Promise<number>;
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

/** The addresses that one question went by, the first one among them. */
type Way = { addresses: Set<string> };

const manners = { 'accept-encoding': acceptedEncodings, 'user-agent': 'Sayso/0.1 (newsroom claim desk)' };
const ofPages = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1' };

/** @param resolve how a name is looked up, for tests */
export function createDownloader(
  allowedHosts: AllowedHosts,
  changes: Partial<Limits> = {},
  resolve?: Resolve,
): Downloader {
  const limits = { ...defaults, ...changes };
  const timeouts = { headersTimeout: limits.headersMs, bodyTimeout: limits.headersMs };
  const guarded = new Agent({ ...timeouts, connect: connectSafely(limits.connectMs, resolve) });
  const unguarded = new Agent({ ...timeouts, connect: { timeout: limits.connectMs } });

  type Asking = Pick<Dispatcher.RequestOptions, 'method' | 'body'> & { headers: Record<string, string> };

  const ask = async (url: URL, asking: Asking, signal: AbortSignal): Promise<Dispatcher.ResponseData> => {
    const allowed = allowedHosts(url);
    if (!allowed && !isOrdinaryPort(url))
      throw new AppError('address-refused', `Sayso reads no pages on port ${url.port}.`);
    const headers = { ...manners, ...asking.headers };
    const answer = await request(url, {
      ...asking,
      headers,
      dispatcher: allowed ? unguarded : guarded,
      signal,
    });
    // A body that nobody reads to its end fails by itself, and that must not end the process.
    answer.body.on('error', () => {});
    return answer;
  };

  /** Follows redirects itself, so that every address on the way passes the same checks. */
  const follow = async (from: URL, asking: Asking, signal: AbortSignal, way: Way): Promise<Visit> => {
    let url = from;
    let movedTo: string | null = null;
    let forGood = true;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      let answer: Dispatcher.ResponseData | undefined;
      try {
        answer = await ask(url, asking, signal);
        const next = redirectOf(answer, url);
        if (!next) return await take(answer, url, movedTo, limits.maxBytes);
        forGood &&= answer.statusCode === 301 || answer.statusCode === 308;
        // No cookie is kept, so an address that is come back to will never answer anything else.
        if (way.addresses.has(next.href))
          throw new AppError(
            'fetch-refused',
            `${url.hostname} redirects in a circle, to an address that was asked already.`,
          );
        way.addresses.add(next.href);
        url = next;
        if (forGood) movedTo = url.href;
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

  const inTime = async <T>(
    url: string,
    signal: AbortSignal,
    work: (url: URL, signal: AbortSignal, way: Way) => Promise<T>,
  ): Promise<T> => {
    const late = AbortSignal.timeout(limits.totalMs);
    const start = new URL(parseAddress(url));
    const way: Way = { addresses: new Set([start.href]) };
    try {
      return await work(start, AbortSignal.any([signal, late]), way);
    } catch (error) {
      if (!late.aborted || signal.aborted) throw error;
      const seconds = `${Math.round(limits.totalMs / 1000)} seconds`;
      const redirects = way.addresses.size - 1;
      throw new AppError(
        'fetch-timeout',
        redirects < 2
          ? `${start.hostname} did not answer in full within ${seconds}.`
          : `${start.hostname} redirected ${redirects} times and led to no answer within ${seconds}.`,
        { cause: error },
      );
    }
  };

  const visit: Downloader['visit'] = (url, headers, signal) =>
    inTime(url, signal, (start, until, way) => follow(start, { method: 'GET', headers }, until, way));

  return {
    visit,
    download: async (url, signal) => {
      const answer = await visit(url, ofPages, signal);
      const { hostname } = new URL(answer.finalUrl);
      const refusal = refuseStatus(answer.status, hostname, 'page', retryAfter(answer));
      if (refusal || !answer.bytes) throw refusal;
      return { bytes: answer.bytes, mediaType: answer.header('content-type'), finalUrl: answer.finalUrl };
    },
    post: (url, form, signal) =>
      inTime(url, signal, async (start, until) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        try {
          const answer = await ask(start, { method: 'POST', headers, body: form.toString() }, until);
          answer.body.destroy();
          return answer.statusCode;
        } catch (error) {
          if (until.aborted) throw error;
          throw nameFailure(error, start.hostname);
        }
      }),
    close: async () => {
      await Promise.all([guarded.destroy(), unguarded.destroy()]);
    },
  };
}

const headersOf = (answer: Dispatcher.ResponseData, name: string): string[] =>
  [answer.headers[name] ?? []].flat();

/** Where an answer sends on to, or null where it is the page itself. */
function redirectOf(answer: Dispatcher.ResponseData, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return null;
  const [location] = headersOf(answer, 'location');
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

async function take(
  answer: Dispatcher.ResponseData,
  url: URL,
  movedTo: string | null,
  maxBytes: number,
): Promise<Visit> {
  const { statusCode: status, body } = answer;
  const header = (name: string): string | null => headersOf(answer, name)[0] ?? null;
  const isAnswer = status >= 200 && status < 300;
  const length = Number(header('content-length'));
  if (isAnswer && length > maxBytes)
    throw new AppError(
      'too-large',
      `The page has ${sizeInWords(length)}; Sayso takes in at most ${sizeInWords(maxBytes)}.`,
    );
  const bytes = isAnswer ? await readBody(body, header('content-encoding') ?? undefined, maxBytes) : null;
  return {
    status,
    header,
    headers: (name) => headersOf(answer, name),
    bytes,
    finalUrl: url.href,
    movedTo,
  };
}
