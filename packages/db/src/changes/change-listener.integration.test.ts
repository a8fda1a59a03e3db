import type { ChangeEvent } from '@sayso/schema';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase } from '../create-database.ts';
import { openProxy } from '../fixtures/open-proxy.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';

let test: TestDatabase;
let heard: ChangeEvent[];
let stop: () => Promise<void>;
beforeEach(async () => {
  test = await openTestDatabase();
  heard = [];
  stop = await test.database.changes.listen((event) => heard.push(event));
});
afterEach(async () => {
  await test?.close();
});

const statesOf = (id: string) =>
  heard.flatMap((event) => (event.what === 'job' && event.id === id ? [event.state] : []));

it('each change of a job’s state is heard, in order, with its batch', async () => {
  const { jobId } = await test.accept();
  await test.database.jobs.start(jobId, 5);
  await test.database.jobs.fail(jobId, { code: 'internal', message: 'No.' }, true);
  await test.database.jobs.retry(jobId);
  await expect.poll(() => statesOf(jobId)).toEqual(['waiting', 'active', 'quarantined', 'waiting']);
  const { batchId } = await test.database.jobs.get(jobId);
  expect(heard[0]).toEqual({ what: 'job', id: jobId, kind: 'read', state: 'waiting', batchId });
});

it('what is rolled back is not heard', async () => {
  const session = await test.sql.connect();
  await session.query(`BEGIN; INSERT INTO jobs (id, kind, subject, label)
    VALUES ('job_${'0'.repeat(32)}', 'fetch', 'https://news.example/', 'x'); ROLLBACK`);
  session.release();
  const { jobId } = await test.accept();
  await expect.poll(() => statesOf(jobId)).toEqual(['waiting']);
  expect(heard).toHaveLength(1);
});

it('what no Sayso says is passed over', async () => {
  await test.sql.query(
    `SELECT pg_notify('sayso_changes', 'nonsense'), pg_notify('sayso_changes', '{"what":"else"}')`,
  );
  const { jobId } = await test.accept();
  await expect.poll(() => statesOf(jobId)).toEqual(['waiting']);
  expect(heard).toHaveLength(1);
});

it('many listeners share one session, and one that stopped hears nothing more', async () => {
  const other: ChangeEvent[] = [];
  const stops = [
    await test.database.changes.listen((event) => other.push(event)),
    await test.database.changes.listen(() => {}),
  ];
  expect(
    await test.one(`SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`),
  ).toEqual({ n: 1 });
  await stop();
  await stop();
  const { jobId } = await test.accept();
  await expect.poll(() => other.length).toBe(1);
  expect(statesOf(jobId)).toEqual([]);
  for (const one of stops) await one();
  await expect
    .poll(() =>
      test.one(`SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'LISTEN%'`),
    )
    .toEqual({ n: 0 });
});

it('a PostgreSQL that throws everybody out is come back to, and listeners are told to read anew', async () => {
  await test.database.ping();
  await test.sql.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await expect.poll(() => heard, { timeout: 15_000 }).toEqual([{ what: 'claims' }]);
  const { jobId } = await test.accept();
  await expect.poll(() => statesOf(jobId)).toEqual(['waiting']);
});

it('a PostgreSQL that is away is said to be away, and is come back to when it is back', async () => {
  const proxy = await openProxy(test.url);
  const database = createDatabase(proxy.url);
  const told: ChangeEvent[] = [];
  await database.changes.listen((event) => told.push(event));
  await database.ping();

  await proxy.away();
  await expect(database.ping()).rejects.toMatchObject({ code: 'service-unavailable' });
  await expect(database.jobs.counts()).rejects.toMatchObject({ code: 'service-unavailable' });
  await expect(database.documents.acceptUrl({ url: 'https://news.example/' })).rejects.toMatchObject({
    code: 'service-unavailable',
  });

  await proxy.back();
  await expect(database.ping()).resolves.toBeUndefined();
  await expect.poll(() => told, { timeout: 15_000 }).toEqual([{ what: 'claims' }]);
  const { jobId } = await database.documents.acceptUrl({ url: 'https://news.example/' });
  await expect.poll(() => told.at(-1)).toMatchObject({ what: 'job', id: jobId, state: 'waiting' });
  await database.close();
  await proxy.away();
});

it('a transaction cut off in its middle keeps nothing and says that the database was away', async () => {
  const { matches } = await test.read({ claims: [{ text: 'Cut off' }] });
  const { subject } = await test.database.jobs.get(matches[0]!);
  if (subject.kind !== 'match') throw new Error('not a match job');
  // Holds the lock of all matching, so that the transaction waits where it can be cut off.
  const holder = await test.sql.connect();
  await holder.query('SELECT pg_advisory_lock(7296003)');
  const match = test.database.claims
    .match({ versionId: subject.versionId, matchJobId: matches[0]! }, () => {
      throw new Error('never reached');
    })
    .catch((thrown: unknown) => thrown);
  await expect
    .poll(async () => {
      const { rows } = await test.sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%pg_advisory_xact_lock%'`,
      );
      return rows.length;
    })
    .toBe(1);
  expect(await match).toMatchObject({ code: 'service-unavailable' });
  await holder.query('SELECT pg_advisory_unlock(7296003)');
  holder.release();
  expect((await test.database.jobs.get(matches[0]!)).state).toBe('waiting');
  await test.match(...matches);
  expect((await test.database.jobs.get(matches[0]!)).state).toBe('done');
});
