'use client';

import type { Job } from '@sayso/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';

/** Sends a job that stopped on its way again. */
export function RetryButton({ job }: { job: Pick<Job, 'id' | 'label'> }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    trpc.jobs.retry.mutationOptions({
      onSettled: () => client.invalidateQueries({ queryKey: trpc.jobs.pathKey() }),
    }),
  );
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <button
        type="button"
        className="button"
        disabled={isPending}
        aria-label={`Retry ${job.label}`}
        onClick={() => mutate({ id: job.id })}
      >
        Retry
      </button>
      {error && (
        <span role="alert" className="text-sm text-accent">
          {errorWords(error)}
        </span>
      )}
    </span>
  );
}
