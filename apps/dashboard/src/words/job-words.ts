import type { JobKind, JobState } from '@sayso/schema';

const states = {
  waiting: 'Waiting',
  active: 'At work',
  retrying: 'Will be tried again',
  done: 'Done',
  quarantined: 'Quarantined',
} as const satisfies Record<JobState, string>;

const kinds = {
  poll: 'Poll',
  fetch: 'Fetch',
  read: 'Read',
  reread: 'Read again',
  match: 'Match',
} as const satisfies Record<JobKind, string>;

export const stateWords = (state: JobState): string => states[state];
export const jobKindWords = (kind: JobKind): string => kinds[kind];
