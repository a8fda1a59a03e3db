import type { ArticleCard } from '@sayso/schema';
import Link from 'next/link';
import { PendingMark } from '../lists/pending-mark.tsx';
import { countWords } from '../words/count-words.ts';
import { statusMark } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';

/** A line of a list of articles. The whole of it leads to the article. */
export function ArticleRow({ article }: { article: ArticleCard }) {
  return (
    <li className="relative grid gap-x-8 gap-y-1 border-b border-line px-3 py-3.5 hover:bg-sheet has-focus-visible:bg-sheet md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <Link
          href={`/articles/${article.id}`}
          prefetch={false}
          className="font-reading text-[1.125rem] font-semibold leading-snug after:absolute after:inset-0"
        >
          <bdi className={article.headline === null ? 'line-clamp-2 font-normal' : 'line-clamp-2'}>
            {article.headline ?? article.excerpt}
          </bdi>
          <PendingMark />
        </Link>
        {article.headline !== null && (
          <p className="mt-0.5 line-clamp-2 max-w-[80ch] font-reading text-[0.9375rem] text-soft" dir="auto">
            {article.excerpt}
          </p>
        )}
      </div>
      <p className="figures text-[0.8125rem] leading-snug text-soft">
        <bdi className="block font-semibold text-ink">{article.publisher ?? 'Publisher not stated'}</bdi>
        {statusMark(article.status) && (
          <span className="block font-semibold text-accent">{statusMark(article.status)}</span>
        )}
        <span className="block">
          {article.publishedAt ? timeWords(article.publishedAt) : `in since ${timeWords(article.receivedAt)}`}
        </span>
        {countWords(article.mentions, 'claim')}
        {article.versions > 1 && ` · ${countWords(article.versions, 'version')}`}
      </p>
    </li>
  );
}
