import type { Jobs } from '@sayso/db';
import { FinalFailure, jobs, Postponed, silentLog } from '@sayso/queue';
import { AppError, type AppErrorCode, type Failure, type Job, newId, retryable } from '@sayso/schema';
import { describe, expect, it, vi } from 'vitest';
import { processJob } from './process-job.ts';

const now = '2026-03-01T10:00:00.000Z';
const jobId = newId('job');
const signal = new AbortController().signal;

const job = (
  attempts: number,
  subject: Job['subject'] = { kind: 'read', documentId: newId('document') },
): Job => ({
  id: jobId,
  subject,
  state: 'active',
  batchId: null,
  label: 'harbour.txt',
  attempts,
  failure: null,
  createdAt: now,
  updatedAt: now,
  startedAt: now,
  finishedAt: null,
});

/** A row that answers `start` with a job, and remembers how that ended. */
function row(started: Job | null) {
  const ends: (['done'] | [Failure, boolean])[] = [];
  return {
    ends,
    start: vi.fn<Jobs['start']>(async () => started),
    finish: vi.fn<Jobs['finish']>(async () => void ends.push(['done'])),
    fail: vi.fn<Jobs['fail']>(async (_id, failure, final) => void ends.push([failure, final])),
    postpone: vi.fn<Jobs['postpone']>(async () => {}),
  };
}

const run = (rows: ReturnType<typeof row>, work: () => Promise<void>, aborting = signal) =>
  processJob(jobs.read, work, { jobs: rows, log: silentLog })({ jobId }, aborting);

const failing = (code: AppErrorCode) => async () => {
  throw new AppError(code, 'It did not work.');
};

describe('processJob', () => {
  it('does the work once and writes down that it is done', async () => {
    const rows = row(job(1));
    const work = vi.fn(async () => {});
    await run(rows, work);
    expect(rows.start).toHaveBeenCalledWith(jobId, jobs.read.maxStarts);
    expect(work).toHaveBeenCalledTimes(1);
    expect(rows.ends).toEqual([['done']]);
  });

  it('does nothing for a job that is over', async () => {
    const rows = row(null);
    const work = vi.fn(async () => {});
    await run(rows, work);
    expect(work).not.toHaveBeenCalled();
    expect(rows.ends).toEqual([]);
  });

  it('puts off what has to wait for its turn, and writes down no end of it', async () => {
    const rows = row(job(1));
    const wait = new Postponed(1_000);
    await expect(run(rows, () => Promise.reject(wait))).rejects.toBe(wait);
    expect(rows.postpone).toHaveBeenCalledWith(jobId);
    expect(rows.ends).toEqual([]);
  });

  it('lets a failure that may pass be tried again, until the last try', async () => {
    for (let attempt = 1; attempt < jobs.read.attempts; attempt += 1) {
      const rows = row(job(attempt));
      await expect(run(rows, failing('read-crashed'))).rejects.toMatchObject({ code: 'read-crashed' });
      expect(rows.ends).toEqual([[{ code: 'read-crashed', message: 'It did not work.' }, false]]);
    }
    const last = row(job(jobs.read.attempts));
    await expect(run(last, failing('read-crashed'))).rejects.toBeInstanceOf(FinalFailure);
    expect(last.ends).toEqual([[{ code: 'read-crashed', message: 'It did not work.' }, true]]);
  });

  it('quarantines at once what another try cannot mend', async () => {
    for (const code of ['empty-document', 'read-timeout', 'address-refused', 'span-mismatch'] as const) {
      expect(retryable.has(code)).toBe(false);
      const rows = row(job(1));
      await expect(run(rows, failing(code))).rejects.toBeInstanceOf(FinalFailure);
      expect(rows.ends).toEqual([[{ code, message: 'It did not work.' }, true]]);
    }
  });

  it('never blames a job for a service that is away', async () => {
    const rows = row(job(jobs.read.attempts + 1));
    await expect(run(rows, failing('service-unavailable'))).rejects.toMatchObject({
      code: 'service-unavailable',
    });
    expect(rows.ends).toEqual([[{ code: 'service-unavailable', message: 'It did not work.' }, false]]);
  });

  it('keeps what an error of the code says out of the row', async () => {
    const rows = row(job(1));
    const bug = async () => {
      throw new TypeError('undefined is not a function at /secret/place.js');
    };
    await expect(run(rows, bug)).rejects.toMatchObject({ code: 'internal' });
    expect(rows.ends).toEqual([
      [{ code: 'internal', message: expect.not.stringContaining('secret') }, false],
    ]);
  });

  it('leaves the row active when the worker is leaving', async () => {
    const leaving = new AbortController();
    const rows = row(job(1));
    const work = async () => {
      leaving.abort();
      throw new Error('aborted');
    };
    await expect(run(rows, work, leaving.signal)).rejects.toThrow('aborted');
    expect(rows.ends).toEqual([]);
  });

  it('does not run a job that came by the wrong queue', async () => {
    const rows = row(job(1, { kind: 'fetch', url: 'https://news.example/' }));
    const work = vi.fn(async () => {});
    await expect(run(rows, work)).rejects.toMatchObject({ code: 'internal' });
    expect(work).not.toHaveBeenCalled();
  });

  it('hands on that PostgreSQL is away before it has started', async () => {
    const rows = row(null);
    rows.start.mockRejectedValue(new AppError('service-unavailable', 'The database does not answer.'));
    await expect(run(rows, async () => {})).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(rows.ends).toEqual([]);
  });
});
