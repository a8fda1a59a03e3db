import { newId, type Page, type SourceCard } from '@sayso/schema';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCaller } from './router.ts';
import { fakeContext } from './testing/fake-context.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, value: T) =>
  new Promise<T>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });
const none: Page<SourceCard> = { items: [], nextCursor: null };

it('gives up a query that PostgreSQL leaves without an answer, in a sentence', async () => {
  const { context } = fakeContext({ sources: { list: () => after(60_000, none) } });
  const asked = expect(createCaller(context).sources.list({})).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: 'PostgreSQL did not answer within 10 seconds.',
  });
  await vi.advanceTimersByTimeAsync(10_000);
  await asked;
});

it('waits for a slow one, and leaves no timer behind', async () => {
  const { context } = fakeContext({ sources: { list: () => after(9_000, none) } });
  const asked = createCaller(context).sources.list({});
  await vi.advanceTimersByTimeAsync(9_000);
  expect(await asked).toEqual(none);
  expect(vi.getTimerCount()).toBe(0);
});

it('never gives up what changes something', async () => {
  const [id, otherId] = [newId('claim'), newId('claim')];
  const { context } = fakeContext({
    claims: { join: () => after(60_000, { claimId: id, jobs: [] }) },
  });
  const asked = createCaller(context).claims.join({ id, otherId });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await asked).toEqual({ id });
});
