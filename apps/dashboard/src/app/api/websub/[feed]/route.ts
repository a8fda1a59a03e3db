import { backend, refuseLeaving } from '../../../../server/api.ts';

export const dynamic = 'force-dynamic';

/** Where the hubs of feeds (WebSub) ask and bring: not a page's business, so no site is refused; what is unsigned is. */
async function handle(request: Request, props: { params: Promise<{ feed: string }> }): Promise<Response> {
  const { feed } = await props.params;
  return refuseLeaving() ?? (await backend()).api.answerHub(feed, request);
}

export { handle as GET, handle as POST };
