import { ArticleId } from '@sayso/schema';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleView } from '../../../article/article-view.tsx';
import { CompareView } from '../../../article/compare-view.tsx';
import { openingOf } from '../../../article/opening-of.ts';
import { readOrNotFound } from '../../../trpc/read-or-not-found.ts';
import { HydrateClient, queryClient, serverTrpc } from '../../../trpc/server.tsx';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ v?: string | string[]; since?: string | string[] }>;
};

/** The version that `?v=` or `?since=` names; none where it is absent or no number of a version. */
const versionOf = (v: string | string[] | undefined): number | undefined =>
  typeof v === 'string' && /^[1-9]\d{0,5}$/.test(v) ? Number(v) : undefined;

const readArticle = cache((id: string, version: number | undefined) => {
  const parsed = ArticleId.safeParse(id);
  if (!parsed.success) notFound();
  return readOrNotFound(async () => {
    const trpc = await serverTrpc();
    return queryClient().fetchQuery(
      trpc.articles.get.queryOptions({ id: parsed.data, ...(version !== undefined && { version }) }),
    );
  });
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await readArticle((await params).id, versionOf((await searchParams).v));
  return { title: page ? (page.article.headline ?? openingOf(page.article)) : 'Article' };
}

export default async function ArticleRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const [version, since] = [versionOf(query.v), versionOf(query.since)];
  const page = await readArticle(id, version);
  const before = since === undefined ? undefined : await readArticle(id, since);
  // It turned out to be the same as another article since, which counts the versions of both.
  if (page && page.id !== id) {
    const asked = new URLSearchParams();
    if (version !== undefined) asked.set('v', String(page.version.number));
    if (before) asked.set('since', String(before.version.number));
    permanentRedirect(`/articles/${page.id}${asked.size > 0 ? `?${asked}` : ''}`);
  }
  return (
    <HydrateClient>
      {since === undefined ? (
        <ArticleView key={version} id={id as ArticleId} version={version} />
      ) : (
        <CompareView key={`${since} ${version}`} id={id as ArticleId} since={since} version={version} />
      )}
    </HydrateClient>
  );
}
