import type { Receipt } from '@sayso/schema';

/** Something a person handed in on this page, as far as it is known here. */
export type HandIn = {
  key: number;
  name: string;
  outcome:
    | { is: 'sending' }
    | { is: 'stored'; receipt: Receipt }
    /** Not taken in; `sentence` says why. */
    | { is: 'refused'; sentence: string };
};

/** What was handed in since the page was opened, the latest first. It outlives leaving for another page and coming back. */
export type HandIns = {
  add(name: string, outcome?: HandIn['outcome']): number;
  settle(key: number, outcome: HandIn['outcome']): void;
  list(): readonly HandIn[];
  subscribe(listener: () => void): () => void;
};

export function createHandIns(): HandIns {
  let list: readonly HandIn[] = [];
  let lastKey = 0;
  const listeners = new Set<() => void>();
  const set = (next: readonly HandIn[]) => {
    list = next;
    for (const listener of listeners) listener();
  };
  return {
    add(name, outcome = { is: 'sending' }) {
      lastKey += 1;
      set([{ key: lastKey, name, outcome }, ...list]);
      return lastKey;
    },
    settle: (key, outcome) => set(list.map((item) => (item.key === key ? { ...item, outcome } : item))),
    list: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
