'use client';

import { useLiveState } from './live-provider.tsx';

const words = { connecting: 'Connecting', live: 'Live', lost: 'Offline' } as const;

const explanations = {
  connecting: 'Connecting to the desk’s stream of changes',
  live: 'What changes shows by itself',
  lost: 'The stream of changes broke off; it is tried again every few seconds',
} as const;

/** Whether what is on the screen follows what happens. */
export function LiveStatus() {
  const state = useLiveState();
  return (
    <output
      title={explanations[state]}
      className="flex w-[6.5rem] items-center justify-end whitespace-nowrap gap-1.5 text-sm text-soft"
    >
      <span
        aria-hidden
        className={`size-2 rounded-full ${
          state === 'live' ? 'bg-ink' : state === 'lost' ? 'bg-accent' : 'border border-edge'
        }`}
      />
      {words[state]}
    </output>
  );
}
