import { backend, refuseLeaving } from '../../../../server/api.ts';
import { refuseCrossSite } from '../../../../server/refuse-cross-site.ts';

export const dynamic = 'force-dynamic';

async function handle(request: Request): Promise<Response> {
  return refuseLeaving() ?? refuseCrossSite(request) ?? (await backend()).api.handle(request);
}

export { handle as GET, handle as POST };
