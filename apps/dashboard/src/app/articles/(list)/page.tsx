import { Suspense } from 'react';
import { ArticleList } from '../../../articles/article-list.tsx';
import { articlesRequest } from '../../../articles/articles-request.ts';
import { firstParam } from '../../../lists/first-param.ts';
import { nextPage } from '../../../lists/next-page.ts';
import { WaitingRows } from '../../../lists/notices.tsx';
import { HydrateClient, readAhead } from '../../../trpc/server.tsx';

export const metadata = { title: 'Articles' };

export default async function ArticlesPage(props: { searchParams: Promise<{ q?: string | string[] }> }) {
  const request = articlesRequest(firstParam((await props.searchParams).q));
  await readAhead((trpc, client) =>
    client.prefetchInfiniteQuery(
      trpc.articles.list.infiniteQueryOptions(request, { getNextPageParam: nextPage }),
    ),
  );
  return (
    <HydrateClient>
      <Suspense fallback={<WaitingRows rows={8} height="line" />}>
        <ArticleList />
      </Suspense>
    </HydrateClient>
  );
}
