/**
 * A 403 for a change that another site's page asks for, else null. A form on any page can post text or form data to
 * an address of this machine; browsers say where a request comes from, and what does not come from a browser says
 * nothing and passes.
 */
export function refuseCrossSite(request: Request): Response | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none' ? null : refusal();
  const origin = request.headers.get('origin');
  if (origin === null) return null;
  const host = request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host ? null : refusal();
}

const refusal = (): Response =>
  Response.json(
    { error: { message: 'Sayso takes changes from its own pages only.' } },
    { status: 403, headers: { 'cache-control': 'no-store' } },
  );
