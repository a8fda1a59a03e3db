'use client';

import type { ClaimId, MentionId, MentionView } from '@sayso/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { MentionItem } from './mention-item.tsx';

/** A claim's mentions. Where there are several, each can be split off to a claim of its own. */
export function MentionList({ id, mentions }: { id: ClaimId; mentions: readonly MentionView[] }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { mutate, isPending, data, error, variables } = useMutation(
    trpc.claims.split.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.claims.pathKey() }),
    }),
  );
  // Until it is joined again: then the claim that it made is this one.
  const made = data && !mentions.some(({ id }) => id === variables?.mentionIds[0]) ? data : null;
  const split = (mentionId: MentionId) => mutate({ id, mentionIds: [mentionId] });
  return (
    <>
      <p role="status" className={made ? 'mb-3 text-sm' : 'sr-only'}>
        {made && (
          <>
            The mention was split off.{' '}
            <Link href={`/claims/${made.id}`} prefetch={false} className="link">
              Open the claim that it makes
            </Link>
          </>
        )}
      </p>
      <ol aria-label="Mentions" className="border-b border-line">
        {mentions.map((mention) => (
          <MentionItem key={mention.id} mention={mention}>
            {mentions.length > 1 && (
              <button
                type="button"
                className="button print:hidden"
                disabled={isPending}
                aria-label={`Split off the mention by ${mention.article.publisher ?? 'a publisher not stated'}`}
                onClick={() => split(mention.id)}
              >
                Split off
              </button>
            )}
            {error && variables?.mentionIds[0] === mention.id && (
              <p role="alert" className="text-sm text-accent">
                {errorWords(error)}
              </p>
            )}
          </MentionItem>
        ))}
      </ol>
    </>
  );
}
