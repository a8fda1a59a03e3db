'use client';

import type { ArticleId, ArticlePage } from '@sayso/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { ErrorNotice, WaitingPage } from '../lists/notices.tsx';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { ActiveMentionContext, createActiveMention, useActiveMention } from './active-mention.ts';
import { ArticleHeading } from './article-heading.tsx';
import { ArticleRecord } from './article-record.tsx';
import { ArticleTags } from './article-tags.tsx';
import { CopyList } from './copy-list.tsx';
import { layOutArticle } from './lay-out-article.ts';
import { Margin } from './margin.tsx';
import { NearCopyList } from './near-copy-list.tsx';
import { NoteSheet } from './note-sheet.tsx';
import { Prose } from './prose.tsx';

/** How often, in milliseconds, counts in the margin follow what is matched meanwhile. */
const lookEveryMs = 2000;

export function ArticleView({ id, version }: { id: ArticleId; version: number | undefined }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.articles.get.queryOptions({ id, ...(version !== undefined && { version }) });
  const { data, error, refetch } = useQuery(options);
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: options.queryKey });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'claims') lookSoon();
  });

  if (data) return <LoadedArticle page={data} />;
  if (error) return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  return <WaitingPage />;
}

/** A mention that the address names (`#men_…`) is chosen, and its words are brought into sight. */
function AddressedMention({ ids }: { ids: readonly string[] }) {
  const active = useActiveMention();
  useEffect(() => {
    const follow = () => {
      const id = window.location.hash.slice(1);
      const index = ids.indexOf(id);
      if (index === -1) return;
      active.choose(index);
      document.getElementById(`in-text-${id}`)?.scrollIntoView({ block: 'center' });
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [active, ids]);
  return null;
}

/** Why no claims show. */
function nothingWords({ reading, version }: ArticlePage): string {
  if (!reading) return 'The claims show here as soon as the text is read. The Jobs page tells how far it is.';
  if (version.pubStatus === 'canceled')
    return 'This version takes the article back. What it claimed stands in the version before.';
  return 'The reader found nothing in this text that anyone says is so.';
}

function LoadedArticle({ page }: { page: ArticlePage }) {
  const { article, reading } = page;
  const [active] = useState(createActiveMention);
  const mentions = useMemo(() => reading?.mentions ?? [], [reading]);
  const paragraphs = useMemo(() => layOutArticle(article, mentions), [article, mentions]);
  const ids = useMemo(() => mentions.map((mention) => mention.id), [mentions]);
  return (
    <ActiveMentionContext value={active}>
      <AddressedMention ids={ids} />
      <ArticleHeading page={page} />
      <div className="lg:grid lg:grid-cols-[minmax(0,46rem)_minmax(20rem,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-12">
        <div className="min-w-0">
          <article aria-label="Text of the article">
            <Prose paragraphs={paragraphs} ids={ids} language={reading?.language} />
          </article>
        </div>
        <aside aria-label="Claims" className="mt-10 lg:sticky lg:top-20 lg:row-span-2 lg:mt-0 lg:self-start">
          <h2 className="mb-2 text-base font-semibold">
            {reading ? countWords(mentions.length, 'claim') : 'Not read yet'}
          </h2>
          {mentions.length > 0 ? (
            <Margin mentions={mentions} />
          ) : (
            <p className="text-sm text-soft">{nothingWords(page)}</p>
          )}
        </aside>
        <div className="min-w-0">
          {reading && <ArticleTags entities={reading.entities} topics={reading.topics} />}
          <CopyList copies={page.copies} />
          <NearCopyList nearCopies={page.nearCopies} />
          <ArticleRecord page={page} />
        </div>
      </div>
      <NoteSheet mentions={mentions} />
    </ActiveMentionContext>
  );
}
