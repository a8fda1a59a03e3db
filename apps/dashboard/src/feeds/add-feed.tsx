'use client';

import { AppError, parseAddress } from '@sayso/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTRPC } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';

function refuseAddress(typed: string): string | null {
  try {
    parseAddress(typed);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.message : 'That is not a complete address.';
  }
}

/** The address of a feed, or of a page that names its feed. */
export function AddFeed() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const id = useId();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { mutate, isPending } = useMutation(
    trpc.feeds.add.mutationOptions({
      onSuccess: ({ already }) => {
        setAddress('');
        setDone(
          already
            ? 'That feed is followed already.'
            : 'The feed is followed. It is asked for the first time now.',
        );
        void client.invalidateQueries({ queryKey: trpc.feeds.pathKey() });
      },
      onError: (error) => setProblem(errorWords(error)),
    }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        setDone(null);
        const sentence = refuseAddress(address);
        setProblem(sentence);
        if (sentence === null) mutate({ url: address.trim() });
      }}
    >
      <label htmlFor={id} className="label">
        Address of a feed, or of a page that names its feed
      </label>
      <div className="mt-1 flex flex-wrap gap-2 sm:flex-nowrap">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="https://"
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setProblem(null);
          }}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          className="field"
        />
        <button type="submit" className="button button-main" aria-disabled={isPending}>
          Follow feed
        </button>
      </div>
      <p
        id={`${id}-problem`}
        role={problem === null ? 'status' : 'alert'}
        className={`mt-1 min-h-5 text-sm ${problem === null ? 'text-soft' : 'text-accent'}`}
      >
        {problem ?? done}
      </p>
    </form>
  );
}
