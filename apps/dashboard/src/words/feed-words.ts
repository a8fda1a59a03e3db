import type { FeedState } from '@sayso/schema';
import { countWords } from './count-words.ts';

const states = {
  active: 'Active',
  failing: 'Failing',
  gone: 'Gone',
  paused: 'Paused',
} as const satisfies Record<FeedState, string>;

export const feedStateWords = (state: FeedState): string => states[state];

/** A distance between polls: `2 minutes`, `3 hours`. */
export function everyWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  return minutes < 120 ? countWords(minutes, 'minute') : countWords(Math.round(minutes / 60), 'hour');
}
