import { type Job, type JobId, newId } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(async () => {
  await test?.close();
});

const jobs = () => test.database.jobs;
const newJob = async (): Promise<JobId> => (await test.accept()).jobId;
const failure = { code: 'fetch-failed', message: 'The site did not answer.' } as const;
const shape = ({ state, attempts, failure: why, startedAt, finishedAt }: Job) => ({
  state,
  attempts,
  why,
  started: startedAt !== null,
  finished: finishedAt !== null,
});

describe('a job', () => {
  it('goes from waiting to active to done', async () => {
    const id = await newJob();
    expect(shape(await jobs().get(id))).toEqual({
      state: 'waiting',
      attempts: 0,
      why: null,
      started: false,
      finished: false,
    });
    expect(await jobs().start(id, 5)).toMatchObject({ id, state: 'active', attempts: 1 });
    await jobs().finish(id);
    const done = await jobs().get(id);
    expect(shape(done)).toEqual({ state: 'done', attempts: 1, why: null, started: true, finished: true });
    await jobs().finish(id);
    await jobs().fail(id, failure, true);
    expect(await jobs().get(id)).toEqual(done);
    expect(await jobs().start(id, 5)).toBeNull();
  });

  it('that fails is tried again, keeps why, and forgets it when it is done', async () => {
    const id = await newJob();
    await jobs().start(id, 5);
    await jobs().fail(id, failure, false);
    expect(shape(await jobs().get(id))).toEqual({
      state: 'retrying',
      attempts: 1,
      why: failure,
      started: true,
      finished: false,
    });
    expect(await jobs().start(id, 5)).toMatchObject({ state: 'active', attempts: 2 });
    await jobs().finish(id);
    expect(await jobs().get(id)).toMatchObject({ state: 'done', failure: null });
  });

  it('that a service is away for is started again and again, and its starts are not counted', async () => {
    const id = await newJob();
    const away = { code: 'service-unavailable', message: 'The endpoint cannot be reached.' } as const;
    for (let time = 0; time < 7; time += 1) {
      expect(await jobs().start(id, 5)).toMatchObject({ state: 'active', attempts: 1 });
      await jobs().fail(id, away, false);
      await jobs().fail(id, away, false);
      expect(await jobs().get(id)).toMatchObject({ state: 'retrying', attempts: 0, failure: away });
    }
  });

  it('that fails for good is quarantined until somebody replays it', async () => {
    const id = await newJob();
    await jobs().start(id, 5);
    await jobs().fail(id, { code: 'no-article', message: 'No story\0 in it.' }, true);
    expect(shape(await jobs().get(id))).toEqual({
      state: 'quarantined',
      attempts: 1,
      why: { code: 'no-article', message: 'No story\ufffd in it.' },
      started: true,
      finished: true,
    });
    expect(await jobs().start(id, 5)).toBeNull();
    await jobs().fail(id, failure, false);
    expect((await jobs().get(id)).state).toBe('quarantined');

    expect(shape(await jobs().retry(id))).toEqual({
      state: 'waiting',
      attempts: 0,
      why: null,
      started: false,
      finished: false,
    });
    expect(await jobs().start(id, 1)).toMatchObject({ state: 'active', attempts: 1 });
  });

  it('that takes its worker down each time is quarantined by the count of its starts', async () => {
    const id = await newJob();
    expect(await jobs().start(id, 2)).toMatchObject({ attempts: 1 });
    expect(await jobs().start(id, 2)).toMatchObject({ attempts: 2 });
    expect(await jobs().start(id, 2)).toBeNull();
    expect(await jobs().get(id)).toMatchObject({
      state: 'quarantined',
      attempts: 2,
      failure: { code: 'read-crashed', message: /started 2 times/ },
    });
  });

  it('started by six at once is counted six times', async () => {
    const id = await newJob();
    await Promise.all(Array.from({ length: 6 }, () => jobs().start(id, 10)));
    expect((await jobs().get(id)).attempts).toBe(6);
  });

  it('is not replayed where it is active, waiting or done', async () => {
    const id = await newJob();
    await expect(jobs().retry(id)).rejects.toMatchObject({ code: 'conflict', message: /waiting/ });
    await jobs().start(id, 5);
    await expect(jobs().retry(id)).rejects.toMatchObject({ code: 'conflict', message: /worked on/ });
    await jobs().finish(id);
    await expect(jobs().retry(id)).rejects.toMatchObject({ code: 'conflict', message: /done/ });
  });

  it('is not replayed beside another on the same thing', async () => {
    const url = 'https://news.example/replayed';
    const { jobId: old } = await test.database.documents.acceptUrl({ url });
    await jobs().fail(old, failure, true);
    const { jobId: fresh } = await test.database.documents.acceptUrl({ url });
    expect(fresh).not.toBe(old);
    await expect(jobs().retry(old)).rejects.toMatchObject({ code: 'conflict', message: /Another job/ });
    await jobs().finish(fresh);
    expect(await jobs().retry(old)).toMatchObject({ state: 'waiting' });
  });
});

describe('jobs', () => {
  it('that Redis may have lost are those not final and not touched for long, oldest first', async () => {
    const [old, older, active, done] = await Promise.all([newJob(), newJob(), newJob(), newJob()]);
    await jobs().start(active, 5);
    await jobs().finish(done);
    await test.sql.query('ALTER TABLE jobs DISABLE TRIGGER jobs_stamped');
    const age = (id: JobId, minutes: number) =>
      test.sql.query(`UPDATE jobs SET updated_at = now() - $2 * interval '1 minute' WHERE id = $1`, [
        id,
        minutes,
      ]);
    await age(old, 50);
    await age(older, 70);
    await age(active, 60);
    await age(done, 90);
    await test.sql.query('ALTER TABLE jobs ENABLE TRIGGER jobs_stamped');
    const kind = 'read';
    expect(await jobs().stranded(40 * 60_000, 10)).toEqual([
      { id: older, kind },
      { id: active, kind },
      { id: old, kind },
    ]);
    expect(await jobs().stranded(55 * 60_000, 1)).toEqual([{ id: older, kind }]);
    expect(await jobs().stranded(80 * 60_000, 10)).toEqual([]);
  });

  it('are listed newest first, and a page stays in place while others come in', async () => {
    const batchId = newId('batch');
    const accept = (name: string) =>
      test.database.documents.accept({
        bytes: new TextEncoder().encode(`${batchId} ${name}`),
        mediaType: null,
        provenance: { how: 'file', name },
        label: name,
        batchId,
      });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await accept(name);
    const one = await jobs().list({ batchId }, { limit: 2 });
    expect(one.items.map((job) => job.label)).toEqual(['e', 'd']);
    await accept('f');
    const two = await jobs().list({ batchId }, { limit: 2, cursor: one.nextCursor });
    expect(two.items.map((job) => job.label)).toEqual(['c', 'b']);
    await jobs().start(two.items[0]!.id, 5);
    const three = await jobs().list({ batchId }, { limit: 2, cursor: two.nextCursor });
    expect(three).toMatchObject({ items: [{ label: 'a' }], nextCursor: null });
    expect((await jobs().list({ batchId, state: 'active' }, { limit: 9 })).items).toHaveLength(1);
    expect((await jobs().list({ batchId, kind: 'match' }, { limit: 9 })).items).toEqual([]);
    await expect(jobs().list({}, { limit: 9, cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('are counted by state, those that nobody is in too', async () => {
    const fresh = await openTestDatabase();
    try {
      expect(await fresh.database.jobs.counts()).toEqual({
        waiting: 0,
        active: 0,
        retrying: 0,
        done: 0,
        quarantined: 0,
      });
      await fresh.accept();
      const { jobId } = await fresh.accept();
      await fresh.database.jobs.start(jobId, 5);
      expect(await fresh.database.jobs.counts()).toMatchObject({ waiting: 1, active: 1, done: 0 });
    } finally {
      await fresh.close();
    }
  });
});

describe('workers', () => {
  it('are heard of by their latest beat, until the last one leaves', async () => {
    const { workers } = test.database;
    expect(await workers.lastBeatMs()).toBeNull();
    await workers.beat('one');
    await workers.beat('two');
    await test.sql.query(`UPDATE workers SET beat_at = now() - interval '1 hour'`);
    expect(await workers.lastBeatMs()).toBeGreaterThanOrEqual(3_600_000);
    await workers.beat('one');
    expect(await workers.lastBeatMs()).toBeLessThan(3_600_000);
    await test.sql.query(`UPDATE workers SET beat_at = now() - interval '2 days' WHERE id = 'two'`);
    await workers.beat('one');
    expect(await test.one('SELECT id FROM workers')).toEqual({ id: 'one' });
    await workers.leave('one');
    await workers.leave('one');
    expect(await workers.lastBeatMs()).toBeNull();
  });
});
