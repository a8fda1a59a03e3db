import { type AddressInfo, createServer } from 'node:net';
import { AppError, type JobId, type JobKind, newId } from '@sayso/schema';
import { Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueues } from './create-queues.ts';
import { FinalFailure } from './final-failure.ts';
import { jobKinds, jobs, queueName } from './jobs.ts';
import { Postponed } from './postponed.ts';
import { parseRedisAddress } from './redis-address.ts';
import { type Consumers, type JobHandler, startConsumers } from './start-consumers.ts';
import { startCuttableProxy } from './testing/cuttable-proxy.ts';
import { testRedis } from './testing/test-redis.ts';

const within = { timeout: 15_000, interval: 20 };

/** What a test opened, closed after it in turn, the latest first. */
const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

let redisUrl: string;
beforeEach(() => {
  const redis = testRedis();
  opened.push(() => redis.close());
  redisUrl = redis.url;
});

const openQueues = (url = redisUrl) => {
  const queues = createQueues(url);
  opened.push(() => queues.close());
  return queues;
};

const consume = (handlers: Partial<Record<JobKind, JobHandler>>, url = redisUrl): Consumers => {
  const nothing: JobHandler = async () => {};
  const consumers = startConsumers(url, {
    poll: nothing,
    reread: nothing,
    fetch: nothing,
    read: nothing,
    match: nothing,
    ...handlers,
  });
  opened.push(() => consumers.close(2_000));
  return consumers;
};

describe('queues and consumers', () => {
  it('hand each kind to its own handler', async () => {
    const queues = openQueues();
    const seen: [JobKind, JobId][] = [];
    const note =
      (kind: JobKind): JobHandler =>
      async ({ jobId }) =>
        void seen.push([kind, jobId]);
    const ids = {
      poll: newId('job'),
      fetch: newId('job'),
      read: newId('job'),
      reread: newId('job'),
      match: newId('job'),
    };
    for (const kind of jobKinds) await queues.add({ id: ids[kind], kind });
    expect(await queues.depth()).toEqual({ poll: 1, fetch: 1, read: 1, reread: 1, match: 1 });

    consume({
      poll: note('poll'),
      fetch: note('fetch'),
      read: note('read'),
      reread: note('reread'),
      match: note('match'),
    });

    await vi.waitFor(() => expect(seen).toHaveLength(5), within);
    expect(Object.fromEntries(seen)).toEqual(ids);
    await vi.waitFor(
      async () => expect(await queues.depth()).toEqual({ poll: 0, fetch: 0, read: 0, reread: 0, match: 0 }),
      within,
    );
  });

  it('hold a job once however often it is added, and take it again when it is over', async () => {
    const queues = openQueues();
    const id = newId('job');
    await Promise.all(Array.from({ length: 20 }, () => queues.add({ id, kind: 'read' })));
    expect((await queues.depth()).read).toBe(1);

    const done = vi.fn<JobHandler>(async () => {});
    consume({ read: done });
    await vi.waitFor(async () => expect((await queues.depth()).read).toBe(0), within);
    expect(done).toHaveBeenCalledTimes(1);

    await queues.add({ id, kind: 'read' });
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2), within);
  });

  it('try again after a failure that may pass', async () => {
    const queues = openQueues();
    const handler = vi
      .fn<JobHandler>()
      .mockRejectedValueOnce(new AppError('fetch-failed', 'The site did not answer.'))
      .mockRejectedValueOnce('not even an error')
      .mockResolvedValue();
    consume({ read: handler });
    await queues.add({ id: newId('job'), kind: 'read' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(3), within);
    await vi.waitFor(async () => expect((await queues.depth()).read).toBe(0), within);
  });

  it.each([
    ['a failure whose code is final', new AppError('read-timeout', 'It took too long.')],
    ['a failure that the handler calls final', new FinalFailure('the last try failed')],
  ])('drop a job after %s', async (_what, failure) => {
    const queues = openQueues();
    const handler = vi.fn<JobHandler>().mockRejectedValue(failure);
    consume({ read: handler });
    await queues.add({ id: newId('job'), kind: 'read' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), within);
    await vi.waitFor(async () => expect((await queues.depth()).read).toBe(0), within);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('drop what is no job, and go on with the next', async () => {
    const { url, prefix } = parseRedisAddress(redisUrl);
    const stranger = new Queue(queueName('read'), { connection: { url }, prefix });
    opened.push(() => stranger.close());
    await stranger.add('read', { jobId: 'nonsense' }, { attempts: 5 });
    const queues = openQueues();
    const good = newId('job');
    await queues.add({ id: good, kind: 'read' });

    const handler = vi.fn<JobHandler>(async () => {});
    consume({ read: handler });

    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), within);
    await vi.waitFor(async () => expect((await queues.depth()).read).toBe(0), within);
    expect(handler.mock.calls.map(([payload]) => payload)).toEqual([{ jobId: good }]);
  });

  it('put off a job whose turn has not come, and count no try', async () => {
    const queues = openQueues();
    let turn = false;
    const seen: number[] = [];
    const handler = vi.fn<JobHandler>(async () => {
      seen.push(Date.now());
      if (!turn) throw new Postponed(300);
    });
    consume({ poll: handler });
    // More often than there are tries.
    const id = newId('job');
    await queues.add({ id, kind: 'poll' });
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(jobs.poll.attempts + 1), within);
    turn = true;
    await vi.waitFor(async () => expect((await queues.depth()).poll).toBe(0), within);
    for (const [index, at] of seen.slice(1).entries()) expect(at - seen[index]!).toBeGreaterThanOrEqual(290);
  });

  it('wait as long as they are told to', async () => {
    const queues = openQueues();
    const handler = vi.fn<JobHandler>(async () => {});
    consume({ read: handler });
    await queues.add({ id: newId('job'), kind: 'read' }, { delayMs: 60_000 });
    const prompt = newId('job');
    await queues.add({ id: prompt, kind: 'read' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1), within);
    expect(handler.mock.calls[0]![0]).toEqual({ jobId: prompt });
    expect((await queues.depth()).read).toBeGreaterThanOrEqual(1);
  });

  it('close once the active job is done, and take no other', async () => {
    const queues = openQueues();
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let finished = 0;
    const handler = vi.fn<JobHandler>(async () => {
      await released;
      finished += 1;
    });
    const consumers = consume({ match: handler });
    await queues.add({ id: newId('job'), kind: 'match' });
    await queues.add({ id: newId('job'), kind: 'match' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), within);

    const closing = consumers.close(10_000);
    release();
    expect(await closing).toBe(true);
    expect(finished).toBe(1);
    expect((await queues.depth()).match).toBe(1);
  });

  it('abort a job that outlasts the grace', async () => {
    const queues = openQueues();
    const handler = vi.fn<JobHandler>(
      (_payload, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const consumers = consume({ match: handler });
    await queues.add({ id: newId('job'), kind: 'match' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), within);
    expect(await consumers.close(50)).toBe(false);
    expect(handler.mock.calls[0]![1].aborted).toBe(true);
  });
});

describe('a Redis that is not there', () => {
  const unavailable = expect.objectContaining({ name: 'AppError', code: 'service-unavailable' });

  it('is told to a producer at once where nobody listens', async () => {
    const proxy = await startCuttableProxy(redisUrl);
    await proxy.cut();
    const queues = openQueues(proxy.url);
    await expect(queues.add({ id: newId('job'), kind: 'read' })).rejects.toEqual(unavailable);
    await expect(queues.ping()).rejects.toEqual(unavailable);
    await expect(queues.depth()).rejects.toEqual(unavailable);
  });

  it('is told to a producer within seconds where it takes the call and never answers', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    opened.push(async () => void silent.close());
    const queues = openQueues(`redis://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    await expect(queues.ping()).rejects.toEqual(unavailable);
  });

  it('is found again by producers and consumers when it comes back', async () => {
    const proxy = await startCuttableProxy(redisUrl);
    opened.push(() => proxy.close());
    const queues = openQueues(proxy.url);
    const handler = vi.fn<JobHandler>(async () => {});
    consume({ read: handler }, proxy.url);
    await queues.add({ id: newId('job'), kind: 'read' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1), within);

    await proxy.cut();
    await vi.waitFor(async () => expect(queues.ping()).rejects.toEqual(unavailable), within);
    await proxy.mend();

    await vi.waitFor(() => queues.ping(), within);
    await queues.add({ id: newId('job'), kind: 'read' });
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(2), within);
  });
});
