'use client';

import type { ClaimId, SuggestedClaim } from '@sayso/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { OriginLine } from '../attribution/origin-figure.tsx';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { suggestionWords } from '../words/suggestion-words.ts';
import { titleWords } from '../words/title-words.ts';

/** Claims that are perhaps the same one, for an editor to join or to keep apart. */
export function SuggestionList({ id, suggestions }: { id: ClaimId; suggestions: readonly SuggestedClaim[] }) {
  return (
    <ul aria-label="Perhaps the same claim" className="border-b border-line">
      {suggestions.map((suggestion) => (
        <SuggestionItem key={suggestion.id} id={id} suggestion={suggestion} />
      ))}
    </ul>
  );
}

function SuggestionItem({ id, suggestion }: { id: ClaimId; suggestion: SuggestedClaim }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: trpc.claims.pathKey() });
  const join = useMutation(trpc.claims.join.mutationOptions({ onSuccess }));
  const apart = useMutation(trpc.claims.keepApart.mutationOptions({ onSuccess }));
  const busy = join.isPending || apart.isPending;
  const error = join.error ?? apart.error;
  const pair = { id, otherId: suggestion.id };
  return (
    <li className="flex flex-col gap-x-10 gap-y-3 border-t border-line py-4 sm:flex-row sm:items-start sm:justify-between">
      <div className="min-w-0">
        <p className="font-reading text-lg leading-snug" dir="auto">
          <Link href={`/claims/${suggestion.id}`} prefetch={false} className="link">
            {titleWords(suggestion.text)}
          </Link>
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
          <span className="font-semibold">{suggestionWords(suggestion.score)}</span>
          <OriginLine counts={suggestion.counts} />
        </p>
        {error && (
          <p role="alert" className="mt-2 text-sm text-accent">
            {errorWords(error)}
          </p>
        )}
      </div>
      <p className="flex shrink-0 gap-2 print:hidden">
        <button
          type="button"
          className="button"
          disabled={busy}
          aria-label={`Join with: ${suggestion.text}`}
          onClick={() => join.mutate(pair)}
        >
          Join
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          aria-label={`Keep apart from: ${suggestion.text}`}
          onClick={() => apart.mutate(pair)}
        >
          Keep apart
        </button>
      </p>
    </li>
  );
}
