import type { ClaimCard } from '@sayso/schema';
import Link from 'next/link';
import { memo } from 'react';
import { ChainLine } from '../attribution/chain-line.tsx';
import { OriginFigure } from '../attribution/origin-figure.tsx';
import { Qualifiers } from '../attribution/qualifiers.tsx';
import { PendingMark } from '../lists/pending-mark.tsx';
import { flagWords, isGrave } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';
import { titleWords } from '../words/title-words.ts';

/** Words that bring their quotation marks with them get no others. */
const inQuotes = (words: string): string => (/^["“‘'«„]/.test(words) ? words : `“${words}”`);

/** A line of the queue. The whole of it leads to the claim; its name is the claim's own words. */
export const ClaimRow = memo(function ClaimRow({ claim, fresh }: { claim: ClaimCard; fresh: boolean }) {
  const { mention } = claim;
  const { article } = mention;
  const [flag] = claim.flags;
  // What is quoted in part has its own marks around that part.
  const quoted = mention.quotation === 'direct';
  const denied = mention.polarity === 'denied';
  return (
    <li
      className={`group relative grid gap-y-1.5 border-b border-line px-3 py-3.5 hover:bg-sheet has-focus-visible:bg-sheet sm:grid-cols-[10.5rem_minmax(0,1fr)] sm:gap-x-4 lg:grid-cols-[10.5rem_minmax(0,1fr)_15rem] lg:gap-x-8 ${
        fresh ? 'bg-sheet' : ''
      }`}
    >
      <span
        aria-hidden
        className="absolute inset-y-0 left-0 w-1 group-has-focus-visible:bg-accent group-hover:bg-edge"
      />
      <div>
        <OriginFigure counts={claim.counts} />
      </div>
      <div className="min-w-0">
        <p className="font-reading text-[1.125rem] leading-snug sm:text-[1.1875rem]">
          <Link
            data-row
            href={`/claims/${claim.id}`}
            prefetch={false}
            className="line-clamp-4 outline-none after:absolute after:inset-0"
          >
            {denied && <span className="font-ui text-[0.875em] font-bold">Denied: </span>}
            <bdi>{quoted ? inQuotes(claim.text) : denied ? claim.text : titleWords(claim.text)}</bdi>
            <PendingMark />
          </Link>
        </p>
        <p className="mt-1.5 line-clamp-3 text-[0.875rem] leading-snug">
          <ChainLine chain={mention.chain} />
        </p>
        <div className="mt-1">
          <Qualifiers mention={mention} />
        </div>
        {flag && (
          <p
            className={`mt-1.5 text-[0.8125rem] font-semibold ${isGrave(flag) ? 'text-accent' : 'text-soft'}`}
          >
            {flagWords(flag)}
          </p>
        )}
      </div>
      <p className="min-w-0 text-[0.8125rem] leading-snug text-soft sm:col-start-2 lg:col-start-3 lg:mt-0.5">
        {article.headline !== null && (
          <bdi className="line-clamp-1 text-ink lg:line-clamp-2">{article.headline}</bdi>
        )}
        {article.publishedAt ? timeWords(article.publishedAt) : `in since ${timeWords(claim.firstSeenAt)}`}
      </p>
    </li>
  );
});
