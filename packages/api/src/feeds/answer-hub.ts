import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError, FeedId } from '@sayso/schema';
import type { Context } from '../context.ts';
import { tellQueue } from '../jobs/tell-queue.ts';
import { limitBody } from '../limit-body.ts';

/** The digests that a hub may sign with (WebSub, 8). */
const algorithms = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** The longest challenge that is given back, in characters: hubs send some 40. */
const longestChallenge = 500;

const answer = (status: number, text = ''): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/** Whether a body is signed with the feed's secret. The comparison takes as long whatever is wrong. */
export function isSigned(body: Uint8Array, header: string | null, secret: string): boolean {
  const [algorithm = '', signature = ''] = (header ?? '').split('=', 2);
  if (!algorithms.has(algorithm.toLowerCase()) || !/^[0-9a-f]+$/i.test(signature)) return false;
  const expected = createHmac(algorithm.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The hub asks whether it was us that subscribed, or says that it will not. */
async function confirm(ctx: Context, id: FeedId, query: URLSearchParams): Promise<Response> {
  const mode = query.get('hub.mode');
  const topicUrl = query.get('hub.topic') ?? '';
  if (mode === 'denied') {
    if (await ctx.db.feeds.answerPush(id, { topicUrl, granted: false, leaseSeconds: null }))
      ctx.log.warn({ feedId: id, topicUrl }, 'A hub will not bring this feed: it goes on being polled.');
    return answer(200);
  }
  const challenge = query.get('hub.challenge') ?? '';
  if (mode !== 'subscribe' || challenge === '' || challenge.length > longestChallenge) return answer(404);
  const lease = Number(query.get('hub.lease_seconds') ?? Number.NaN);
  const leaseSeconds = Number.isInteger(lease) && lease > 0 ? lease : null;
  const asked = await ctx.db.feeds.answerPush(id, { topicUrl, granted: true, leaseSeconds });
  return asked ? answer(200, challenge) : answer(404);
}

/**
 * The hub brings what is new. What is not signed with our secret is dropped, and told to nobody outside: a stranger who
 * tries secrets learns nothing.
 */
async function take(ctx: Context, id: FeedId, request: Request): Promise<Response> {
  const secret = await ctx.db.feeds.pushSecret(id);
  // A hub that hears this stops bringing it.
  if (secret === null) return answer(410);
  const bytes = new Uint8Array(await limitBody(request).arrayBuffer());
  if (bytes.byteLength === 0 || !isSigned(bytes, request.headers.get('x-hub-signature'), secret)) {
    ctx.log.warn(
      { feedId: id, bytes: bytes.byteLength },
      'Dropped what came without the signature of the hub.',
    );
    return answer(202);
  }
  const job = await ctx.db.feeds.takePush(id, { bytes, mediaType: request.headers.get('content-type') });
  if (job) await tellQueue(ctx, job);
  return answer(202);
}

/**
 * Answers the hub of a feed (WebSub, 5.3 and 7): its question whether it was asked, and what it brings. Never rejects.
 *
 * @param feedId from the address that the hub was given
 */
export async function answerHub(ctx: Context, feedId: string, request: Request): Promise<Response> {
  const id = FeedId.safeParse(feedId);
  if (!id.success) return answer(404);
  try {
    if (request.method === 'GET') return await confirm(ctx, id.data, new URL(request.url).searchParams);
    if (request.method === 'POST') return await take(ctx, id.data, request);
    return answer(405);
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-large') return answer(413);
    ctx.log.error({ err: error, feedId }, 'A hub could not be answered; it will try again.');
    return answer(503);
  }
}
