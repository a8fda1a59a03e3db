'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';

/** Which mention, by its index in the reading, the pointer is on and which one was chosen. */
type State = { pointed: number | null; chosen: number | null };

/**
 * What text and margin share. A store and not React state: a long article has thousands of runs of text, and only the
 * few that a mention covers may render when the pointer moves.
 */
export type ActiveMention = {
  point(index: number | null): void;
  choose(index: number | null): void;
  subscribe(listener: () => void): () => void;
  state(): State;
};

export function createActiveMention(): ActiveMention {
  let state: State = { pointed: null, chosen: null };
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    if (next.pointed === state.pointed && next.chosen === state.chosen) return;
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    point: (pointed) => set({ ...state, pointed }),
    choose: (chosen) => set({ pointed: null, chosen }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}

export const ActiveMentionContext = createContext<ActiveMention | null>(null);

export function useActiveMention(): ActiveMention {
  const active = useContext(ActiveMentionContext);
  if (!active) throw new Error('This component needs an ActiveMentionContext above it.');
  return active;
}

/** The mention under the pointer, else the chosen one: the only one shown as active. */
export const shownOf = ({ pointed, chosen }: State): number | null => pointed ?? chosen;

/** What `select` makes of the state; the component renders only when that changes. It must be a primitive. */
export function useSelected<T extends string | number | boolean | null>(select: (state: State) => T): T {
  const active = useActiveMention();
  const read = () => select(active.state());
  return useSyncExternalStore(active.subscribe, read, read);
}
