'use client';

import type { ClaimDecision, ClaimId } from '@sayso/schema';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useTRPC } from '../trpc/react.tsx';
import { decisionWords, undoWords } from '../words/decision-words.ts';
import { errorWords } from '../words/error-words.ts';
import { timeWords } from '../words/time-words.ts';

/** So many decisions of one claim are shown, the latest. */
const shown = 30;

/** What editors decided of a claim, the latest first, each with what undoes it. Nothing where nothing was decided. */
export function DecisionSection({ id }: { id: ClaimId }) {
  const trpc = useTRPC();
  const { data, error } = useQuery(trpc.claims.decisions.queryOptions({ id, limit: shown }));
  if (!error && !data?.items.length) return null;
  return (
    <section aria-labelledby="decisions" className="mt-10 max-w-[64rem]">
      <h2 id="decisions" className="mb-2 text-base font-semibold">
        What editors decided
      </h2>
      {error && (
        <p role="alert" className="text-sm text-accent">
          {errorWords(error)}
        </p>
      )}
      <ul aria-label="Decisions" className="border-b border-line">
        {data?.items.map((decision) => (
          <DecisionItem key={decision.id} id={id} decision={decision} />
        ))}
      </ul>
    </section>
  );
}

function DecisionItem({ id, decision }: { id: ClaimId; decision: ClaimDecision }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: trpc.claims.pathKey() });
  const join = useMutation(trpc.claims.join.mutationOptions({ onSuccess }));
  const split = useMutation(trpc.claims.split.mutationOptions({ onSuccess }));
  const { kind, claim, other, undoMentionIds } = decision;
  const undo = undoWords(decision);
  const error = join.error ?? split.error;
  // Seen from the other side, it is the claim that this one was kept apart or split off from.
  const named = kind !== 'join' && other.id === id ? claim : other;
  return (
    <li className="flex flex-col gap-x-10 gap-y-3 border-t border-line py-4 sm:flex-row sm:items-start sm:justify-between">
      <div className="min-w-0">
        <p className="text-sm">
          <span className="font-semibold">{decisionWords(decision)}</span>{' '}
          <span className="text-soft">
            {timeWords(decision.decidedAt)}
            {decision.holds ? '' : ', undone since'}
          </span>
        </p>
        <p className="mt-1 font-reading text-lg leading-snug" dir="auto">
          {named.id === id ? (
            named.text
          ) : (
            <Link href={`/claims/${named.id}`} prefetch={false} className="link">
              {named.text}
            </Link>
          )}
        </p>
        {error && (
          <p role="alert" className="mt-2 text-sm text-accent">
            {errorWords(error)}
          </p>
        )}
      </div>
      {undo && (
        <p className="shrink-0 print:hidden">
          <button
            type="button"
            className="button"
            disabled={join.isPending || split.isPending}
            aria-label={`${undo}: ${named.text}`}
            onClick={() =>
              kind === 'join'
                ? split.mutate({ id, mentionIds: undoMentionIds })
                : join.mutate({ id: claim.id, otherId: other.id })
            }
          >
            {undo}
          </button>
        </p>
      )}
    </li>
  );
}
