import type { ArticlePage } from '@sayso/schema';
import { statusSentence } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';
import { openingOf } from './opening-of.ts';
import { VersionList } from './version-list.tsx';

/** What the article is, who publishes it, how it stands, and which version of it is shown. */
export function ArticleHeading({ page, since }: { page: ArticlePage; since?: number }) {
  const { article, version, status } = page;
  const facts = [
    article.publisher.name ?? 'Publisher not stated',
    article.publishedAt && timeWords(article.publishedAt),
    article.located,
  ].filter((fact) => fact !== null && fact !== '');
  const stands = statusSentence(status);
  return (
    <header className="mb-8 max-w-[46rem] border-b border-line pb-5">
      {article.headline === null && <p className="label">No headline; it begins</p>}
      <h1 className="font-reading text-[1.75rem] font-bold leading-tight sm:text-[2.125rem]" dir="auto">
        {article.headline ?? <span className="font-normal">{openingOf(article)}</span>}
      </h1>
      <p className="mt-3 text-sm text-soft">
        {facts.map((fact, position) => (
          <span key={fact}>
            {position > 0 && ' · '}
            <bdi className={position === 0 ? 'font-semibold text-ink' : ''}>{fact}</bdi>
          </span>
        ))}
      </p>
      {stands && (
        <p className="mt-3 border-2 border-accent bg-wash px-3 py-2 text-sm font-semibold">
          {stands}
          {status.note !== null && status.note !== article.headline && (
            <span className="mt-1 block font-normal">
              <bdi>{status.note}</bdi>
            </span>
          )}
        </p>
      )}
      {version.correction !== null && version.correction !== status.note && (
        <p className="mt-3 border-l-4 border-accent pl-3 text-sm">
          {!/^\W*(?:correct|clarif|erratum)/i.test(version.correction) && 'Correction: '}
          <bdi>{version.correction}</bdi>
        </p>
      )}
      <VersionList page={page} since={since} />
    </header>
  );
}
