import type { Job } from '@sayso/schema';
import { countWords } from '../words/count-words.ts';
import { jobKindWords, stateWords } from '../words/job-words.ts';
import { clockWords } from '../words/time-words.ts';
import { RetryButton } from './retry-button.tsx';

/** A job: what is done to what, how far it is, and where it stopped why. */
export function JobRow({ job }: { job: Job }) {
  const stopped = job.state === 'quarantined';
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 border-b border-line px-3 py-3 md:grid-cols-[4rem_minmax(0,1fr)_11rem_9rem] md:items-baseline">
      <span className="text-sm font-semibold">{jobKindWords(job.subject.kind)}</span>
      <div className="col-span-2 min-w-0 max-md:order-1 md:col-span-1">
        <bdi className="line-clamp-2 text-[0.9375rem]">{job.label}</bdi>
        {job.failure && (
          <p className="mt-1 text-sm">
            {job.failure.message} <code className="text-xs text-soft">{job.failure.code}</code>
          </p>
        )}
        {(stopped || job.state === 'retrying') && (
          <div className="mt-2">
            <RetryButton job={job} />
          </div>
        )}
      </div>
      <span className={`text-sm ${stopped ? 'font-semibold text-accent' : ''}`}>
        {stateWords(job.state)}
        {job.attempts > 1 && (
          <span className="font-normal text-soft">, {countWords(job.attempts, 'attempt')}</span>
        )}
      </span>
      <time
        dateTime={job.updatedAt}
        className="figures text-[0.8125rem] text-soft max-md:order-2 md:text-right"
      >
        {clockWords(job.updatedAt)}
      </time>
    </li>
  );
}
