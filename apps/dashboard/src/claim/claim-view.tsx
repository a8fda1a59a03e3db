'use client';

import type { ClaimId, ClaimPage } from '@sayso/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ErrorNotice, WaitingPage } from '../lists/notices.tsx';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords, originSentence, restsOnOne } from '../words/count-words.ts';
import { errorWords } from '../words/error-words.ts';
import { disagreementHeading } from '../words/history-words.ts';
import { timeWords } from '../words/time-words.ts';
import { titleWords } from '../words/title-words.ts';
import { DecisionSection } from './decision-list.tsx';
import { FlagList } from './flag-list.tsx';
import { DisagreementList, DriftList } from './history-lists.tsx';
import { MentionList } from './mention-list.tsx';
import { MergeList } from './merge-list.tsx';
import { OriginList } from './origin-list.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** How often, in milliseconds, the page follows what is matched meanwhile. */
const lookEveryMs = 2000;

export function ClaimView({ id }: { id: ClaimId }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.claims.get.queryOptions({ id });
  const { data, error, refetch } = useQuery(options);
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.claims.pathKey() });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'claims') lookSoon();
  });

  if (data) return <LoadedClaim claim={data} />;
  if (error) return <ErrorNotice sentence={errorWords(error)} onRetry={() => void refetch()} />;
  return <WaitingPage />;
}

function LoadedClaim({ claim }: { claim: ClaimPage }) {
  const { origins, mentions, disagreements, drifts, suggestions } = claim;
  const byId = useMemo(() => new Map(mentions.map((mention) => [mention.id, mention])), [mentions]);
  const unstated = new Set(
    mentions.flatMap(({ article }) => (article.publisher === null ? [article.id] : [])),
  ).size;
  return (
    <>
      <header className="max-w-[52rem]">
        <p className="label">Claim</p>
        <h1
          className="mt-1 font-reading text-[1.625rem] font-semibold leading-snug sm:text-[1.875rem]"
          dir="auto"
        >
          {titleWords(claim.text)}
        </h1>
        <OriginSteps counts={origins} />
        <p className="mt-3 text-[0.9375rem]">{originSentence(origins, unstated)}</p>
        <p className="mt-1 text-sm text-soft">
          First seen {timeWords(claim.firstSeenAt)}, last {timeWords(claim.lastSeenAt)}.
        </p>
        <FlagList flags={claim.flags} />
      </header>

      <section aria-labelledby="origins" className="mt-10 max-w-[64rem]">
        <h2 id="origins" className="mb-2 text-base font-semibold">
          What it rests on
        </h2>
        <OriginList roots={origins.roots} mentions={byId} />
      </section>

      {origins.merges.length > 0 && (
        <section aria-labelledby="merges" className="mt-10 max-w-[64rem]">
          <h2 id="merges" className="mb-2 text-base font-semibold">
            Why {countWords(origins.merges.length, 'pair')} of mentions{' '}
            {origins.merges.length === 1 ? 'counts' : 'count'} as one origin
          </h2>
          <MergeList merges={origins.merges} mentions={byId} />
        </section>
      )}

      {disagreements.length > 0 && (
        <section aria-labelledby="disagreements" className="mt-10 max-w-[64rem]">
          <h2 id="disagreements" className="mb-2 text-base font-semibold">
            {disagreementHeading(disagreements)}
          </h2>
          <DisagreementList disagreements={disagreements} disagreeing={claim.disagreeing} mentions={byId} />
        </section>
      )}

      {drifts.length > 0 && (
        <section aria-labelledby="drifts" className="mt-10 max-w-[64rem]">
          <h2 id="drifts" className="mb-2 text-base font-semibold">
            What changed on its way
          </h2>
          <DriftList drifts={drifts} mentions={byId} />
        </section>
      )}

      {suggestions.length > 0 && (
        <section aria-labelledby="suggestions" className="mt-10 max-w-[64rem]">
          <h2 id="suggestions" className="mb-2 text-base font-semibold">
            Perhaps the same claim
          </h2>
          <SuggestionList id={claim.id} suggestions={suggestions} />
        </section>
      )}

      <section aria-labelledby="mentions" className="mt-10">
        <h2 id="mentions" className="mb-2 text-base font-semibold">
          {countWords(mentions.length, 'mention')}
        </h2>
        <MentionList id={claim.id} mentions={mentions} />
      </section>

      <DecisionSection id={claim.id} />
    </>
  );
}

/** N → M → K in large figures. */
function OriginSteps({ counts }: { counts: ClaimPage['origins'] }) {
  const { articles, publishers, origins, originsAtMost = origins, unknown } = counts;
  const alarm = restsOnOne(counts);
  const steps = [
    { n: articles, name: articles === 1 ? 'article' : 'articles', last: false },
    { n: publishers, name: publishers === 1 ? 'publisher' : 'publishers', last: false },
    { n: origins, name: origins === 1 ? 'origin' : 'origins', last: true },
  ];
  return (
    <p className="figures mt-5 flex flex-wrap items-baseline gap-x-3 gap-y-2">
      {steps.map(({ n, name, last }, position) => (
        <span key={name} className="flex items-baseline gap-3">
          {position > 0 && (
            <span aria-hidden className="text-xl text-soft">
              →
            </span>
          )}
          <span
            className={`flex items-baseline gap-1.5 ${
              last && alarm ? 'rounded-small bg-accent px-2 py-0.5 text-on-accent' : ''
            }`}
          >
            <span className={`text-[1.75rem] leading-none ${last ? 'font-bold' : 'font-medium'}`}>{n}</span>
            <span className={last ? 'font-semibold' : 'text-soft'}>{name}</span>
          </span>
        </span>
      ))}
      {originsAtMost > origins && <span className="font-semibold">possibly {originsAtMost}</span>}
      {unknown > 0 && <span className="font-semibold">{unknown} unknown</span>}
    </p>
  );
}
