import type { Health } from '@sayso/schema';
import { backend } from '../../../server/api.ts';

export const dynamic = 'force-dynamic';

async function readHealth(): Promise<Health> {
  try {
    return await (await backend()).api.health();
  } catch (error) {
    // Only a dashboard without its settings gets here: the API itself answers whatever is down.
    console.error('The dashboard cannot reach its API:', error);
    const notAsked = { ok: false, detail: 'The dashboard could not ask.' };
    const dashboard = { ok: false, detail: 'The dashboard could not start. Its log says why.' };
    return { ok: false, postgres: notAsked, redis: notAsked, worker: notAsked, dashboard };
  }
}

/** 200 while every part works, else 503; the body says which does not, in words. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
