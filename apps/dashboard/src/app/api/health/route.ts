import { backend } from '../../../server/api.ts';

export const dynamic = 'force-dynamic';

/** 200 while every part works, else 503; the body says which does not, in words. */
export async function GET(): Promise<Response> {
  const health = await (await backend()).api.health();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
