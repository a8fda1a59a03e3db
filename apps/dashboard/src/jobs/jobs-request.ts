import type { JobState } from '@sayso/schema';

/** The states of a job, what needs a person first. */
export const jobStates = [
  'quarantined',
  'retrying',
  'active',
  'waiting',
  'done',
] as const satisfies readonly JobState[];

/** The state that an address names; null for all of them. */
export const stateOf = (value: string | null | undefined): JobState | null =>
  jobStates.find((state) => state === value) ?? null;

/** What the list of jobs asks for. Server and browser build it here, so that what one read the other finds. */
export const jobsRequest = (state: JobState | null) => ({ limit: 50, ...(state && { state }) });
