import { JobKind, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { jobKinds, jobs, queueName } from './jobs.ts';

describe('job definitions', () => {
  it('cover every kind of the schema, each under its own name', () => {
    expect([...jobKinds].sort()).toEqual([...JobKind.options].sort());
    for (const kind of jobKinds) expect(jobs[kind].kind).toBe(kind);
    expect(new Set(jobKinds.map(queueName)).size).toBe(jobKinds.length);
  });

  it('carry the id of a job and nothing else', () => {
    const { payload } = jobs.read;
    const jobId = newId('job');
    expect(payload.parse({ jobId })).toEqual({ jobId });
    expect(payload.safeParse({ jobId, url: 'http://a.example/' }).success).toBe(false);
    expect(payload.safeParse({ jobId: newId('document') }).success).toBe(false);
    expect(payload.safeParse({}).success).toBe(false);
  });

  it('allow more starts than tries, so that a restart costs no try', () => {
    for (const kind of jobKinds) expect(jobs[kind].maxStarts).toBeGreaterThan(jobs[kind].attempts);
  });
});
