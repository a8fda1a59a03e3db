import { type ChangeEvent, type JobState, newId } from '@sayso/schema';
import { expect, it } from 'vitest';
import { fakeChanges } from '../testing/fake-context.ts';
import { createChangeFeed } from './change-feed.ts';

const batchId = newId('batch');
const jobEvent = (state: JobState = 'waiting', over: object = {}): ChangeEvent => ({
  what: 'job',
  id: newId('job'),
  kind: 'read',
  state,
  batchId: null,
  ...over,
});

const next = async (stream: AsyncGenerator<ChangeEvent, void>) => (await stream.next()).value;

it('tells many listeners over one LISTEN', async () => {
  const { changes, tell, count } = fakeChanges();
  const feed = createChangeFeed(changes);
  const streams = await Promise.all([feed.watch(), feed.watch(), feed.watch()]);
  const event = jobEvent();
  tell(event);
  for (const stream of streams) expect(await next(stream)).toEqual(event);
  expect(count()).toEqual({ listens: 1, listening: 1 });
});

it('has begun to listen when watch resolves, before anything is read', async () => {
  const { changes, tell } = fakeChanges();
  const stream = await createChangeFeed(changes).watch();
  tell({ what: 'claims' });
  expect(await next(stream)).toEqual({ what: 'claims' });
});

it('tells of the jobs of one batch only where asked, and of claims always', async () => {
  const { changes, tell } = fakeChanges();
  const stream = await createChangeFeed(changes).watch({ batchId });
  const ours = jobEvent('done', { batchId });
  tell(jobEvent('done'));
  tell({ what: 'claims' });
  tell(ours);
  expect(await next(stream)).toEqual({ what: 'claims' });
  expect(await next(stream)).toEqual(ours);
});

it('gives a slow listener the latest state of each job, in the order of their first change', async () => {
  const { changes, tell } = fakeChanges();
  const stream = await createChangeFeed(changes).watch();
  const [a, b] = [newId('job'), newId('job')];
  for (const [id, state] of [
    [a, 'waiting'],
    [b, 'waiting'],
    [a, 'active'],
    [a, 'done'],
  ] as const)
    tell(jobEvent(state, { id }));
  expect(await next(stream)).toMatchObject({ id: a, state: 'done' });
  expect(await next(stream)).toMatchObject({ id: b, state: 'waiting' });
});

it('tells a listener that fell too far behind to start over', async () => {
  const { changes, tell } = fakeChanges();
  const stream = await createChangeFeed(changes, 3).watch();
  for (let n = 0; n < 4; n += 1) tell(jobEvent());
  await expect(stream.next()).rejects.toMatchObject({ code: 'service-unavailable' });
});

it('ends a waiting stream when its signal aborts, read from or not', async () => {
  const { changes, tell } = fakeChanges();
  const feed = createChangeFeed(changes);
  const gone = new AbortController();
  const [read, unread] = await Promise.all([
    feed.watch({ signal: gone.signal }),
    feed.watch({ signal: gone.signal }),
  ]);
  const waiting = read.next();
  gone.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  tell({ what: 'claims' });
  expect(await unread.next()).toEqual({ done: true, value: undefined });
  const late = await feed.watch({ signal: gone.signal });
  expect(await late.next()).toEqual({ done: true, value: undefined });
});

it('tries to listen anew after a refusal', async () => {
  const { changes, tell, refuseWith } = fakeChanges();
  const feed = createChangeFeed(changes);
  refuseWith(new Error('connection refused'));
  await expect(feed.watch()).rejects.toMatchObject({ code: 'service-unavailable' });
  refuseWith(null);
  const stream = await feed.watch();
  tell({ what: 'claims' });
  expect(await next(stream)).toEqual({ what: 'claims' });
});

it('ends every stream and stops listening on close', async () => {
  const { changes, count } = fakeChanges();
  const feed = createChangeFeed(changes);
  const stream = await feed.watch();
  const waiting = stream.next();
  await feed.close();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(count().listening).toBe(0);
});
