import { JobState } from '@sayso/schema';

/** The state that an address names; null for all of them. */
export const stateOf = (value: string | null | undefined): JobState | null =>
  JobState.safeParse(value).data ?? null;

/** What the list of jobs asks for. Server and browser build it here, so that what one read the other finds. */
export const jobsRequest = (state: JobState | null) => ({ limit: 50, ...(state && { state }) });
