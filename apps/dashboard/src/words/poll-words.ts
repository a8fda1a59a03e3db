import type { FeedPoll } from '@sayso/schema';
import { numberWords } from './count-words.ts';

const asked = {
  full: 'Asked for all of it',
  conditional: 'Asked for what changed',
  push: 'Brought by its hub',
} as const satisfies Record<FeedPoll['how'], string>;

/** How a feed was asked, and what came back: `Asked for what changed: it had not (304)`. */
export function pollWords({ how, status, failure }: FeedPoll): string {
  if (how === 'push') return asked.push;
  if (status === 304 && !failure) return `${asked[how]}: it had not (304)`;
  return `${asked[how]}: ${status === null ? 'no answer' : `answered ${status}`}`;
}

/** `3 new, 1 changed`; `nothing new`; nothing where it failed. */
export function foundWords({ newItems, changedItems, failure }: FeedPoll): string {
  const found = [
    newItems > 0 && `${numberWords(newItems)} new`,
    changedItems > 0 && `${numberWords(changedItems)} changed`,
  ].filter(Boolean);
  if (found.length > 0) return found.join(', ');
  return failure ? '' : 'nothing new';
}

/** A time taken: `90 ms`, `2.4 s`. */
export const tookWords = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
