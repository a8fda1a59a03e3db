import type { Job } from '@sayso/schema';

/** How far a document is on its way. */
export type Stage = 'waiting' | 'fetching' | 'reading' | 'matching' | 'done' | 'retrying' | 'quarantined';

type Step = Pick<Job, 'id' | 'subject' | 'state' | 'failure' | 'label'>;

const atWork = { fetch: 'fetching', read: 'reading', match: 'matching' } as const;

/**
 * The stage that a document's jobs make together, and the job that it hangs on where it is stuck. No jobs at all: its
 * row is stored and its first job not seen yet.
 */
export function stageOf<J extends Step>(jobs: readonly J[]): { stage: Stage; stuck: J | null } {
  const stuckIn = (state: 'quarantined' | 'retrying') => jobs.find((job) => job.state === state) ?? null;
  const quarantined = stuckIn('quarantined');
  if (quarantined) return { stage: 'quarantined', stuck: quarantined };
  const retrying = stuckIn('retrying');
  if (retrying) return { stage: 'retrying', stuck: retrying };
  if (jobs.length === 0) return { stage: 'waiting', stuck: null };
  const busy = (['fetch', 'read', 'match'] as const).find((kind) =>
    jobs.some((job) => job.subject.kind === kind && job.state !== 'done'),
  );
  if (!busy) return { stage: 'done', stuck: null };
  const active = jobs.some((job) => job.subject.kind === busy && job.state === 'active');
  // What was read waits for its matching a moment only: to whoever looks on, it is being matched.
  return { stage: active || busy === 'match' ? atWork[busy] : 'waiting', stuck: null };
}

/** Nothing more happens by itself. */
export const isFinal = (stage: Stage): boolean => stage === 'done' || stage === 'quarantined';
