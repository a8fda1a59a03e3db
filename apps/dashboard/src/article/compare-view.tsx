'use client';

import type { ArticleId, ArticlePage } from '@sayso/schema';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useMemo } from 'react';
import { countChanges, diffTexts } from '../diff/diff-texts.ts';
import { DiffView } from '../diff/diff-view.tsx';
import { ErrorNotice, WaitingPage } from '../lists/notices.tsx';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { ArticleHeading } from './article-heading.tsx';

/** What one version of an article says otherwise than another. */
export function CompareView({
  id,
  since,
  version,
}: {
  id: ArticleId;
  since: number;
  version: number | undefined;
}) {
  const trpc = useTRPC();
  const old = useQuery(trpc.articles.get.queryOptions({ id, version: since }));
  const now = useQuery(trpc.articles.get.queryOptions({ id, ...(version !== undefined && { version }) }));
  if (old.data && now.data) return <Comparison before={old.data} after={now.data} />;
  const failed = old.error ? old : now;
  if (failed.error)
    return <ErrorNotice sentence={errorWords(failed.error)} onRetry={() => void failed.refetch()} />;
  return <WaitingPage />;
}

function Comparison({ before, after }: { before: ArticlePage; after: ArticlePage }) {
  const headlines = useMemo(
    () => diffTexts(before.article.headline ?? '', after.article.headline ?? ''),
    [before, after],
  );
  const blocks = useMemo(() => diffTexts(before.article.text, after.article.text), [before, after]);
  const { added, removed } = countChanges(blocks);
  const renamed = before.article.headline !== after.article.headline;
  return (
    <>
      <ArticleHeading page={after} since={before.version.number} />
      <section aria-labelledby="changes" className="max-w-[46rem]">
        <h2 id="changes" className="text-base font-semibold">
          From version {before.version.number} to version {after.version.number}
        </h2>
        <p className="mb-5 mt-1 text-sm text-soft">
          {added + removed === 0
            ? 'No word of the text was changed.'
            : `${countWords(added, 'word')} added, `}
          {added + removed > 0 && (
            <>
              shown <ins className="added text-ink">like this</ins>; {countWords(removed, 'word')} removed,
              shown <del className="removed">like this</del>.
            </>
          )}{' '}
          <Link href={`/articles/${after.id}?v=${after.version.number}`} className="link">
            Read version {after.version.number} with its claims
          </Link>
        </p>
        {renamed && (
          <div className="mb-6 border-b border-line pb-4">
            <p className="label mb-1">Headline</p>
            <DiffView blocks={headlines} />
          </div>
        )}
        <DiffView blocks={blocks} />
      </section>
    </>
  );
}
