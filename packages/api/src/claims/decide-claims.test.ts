import { AppError, type JobId, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../router.ts';
import { fakeContext } from '../testing/fake-context.ts';

const [id, otherId, made] = [newId('claim'), newId('claim'), newId('claim')];
const jobs = [newId('job'), newId('job')].map((job: JobId) => ({ id: job, kind: 'match' as const }));
const mentionIds = [newId('mention')];

describe('an editor’s decision', () => {
  it('to join gives the id that is kept, and has it counted anew', async () => {
    const asked: object[] = [];
    const { context, added } = fakeContext({
      claims: {
        join: async (input) => {
          asked.push(input);
          return { claimId: id, jobs };
        },
      },
    });
    expect(await createCaller(context).claims.join({ id, otherId })).toEqual({ id });
    expect(asked).toEqual([{ claimId: id, otherId }]);
    expect(added).toEqual(jobs);
  });

  it('to split gives the id of the claim that is made, even where Redis is down', async () => {
    const { context, lines } = fakeContext(
      { claims: { split: async () => ({ claimId: made, jobs }) } },
      new Error('Redis is away'),
    );
    expect(await createCaller(context).claims.split({ id, mentionIds })).toEqual({ id: made });
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'warn']);
  });

  it('to keep apart queues nothing', async () => {
    const asked: object[] = [];
    const { context, added } = fakeContext({
      claims: { keepApart: async (input) => void asked.push(input) },
    });
    await createCaller(context).claims.keepApart({ id, otherId });
    expect([asked, added]).toEqual([[{ claimId: id, otherId }], []]);
  });

  it('is listed, of one claim or of all', async () => {
    const asked: object[] = [];
    const { context } = fakeContext({
      claims: {
        decisions: async (filter, page) => {
          asked.push(filter, page);
          return { items: [], nextCursor: null };
        },
      },
    });
    const { claims } = createCaller(context);
    expect(await claims.decisions({ id, limit: 5 })).toEqual({ items: [], nextCursor: null });
    await claims.decisions({});
    expect(asked).toEqual([{ claimId: id }, { limit: 5 }, {}, { limit: 30 }]);
  });

  it('that cannot be is refused with its sentence, and queues nothing', async () => {
    const sentence = 'A chosen mention is not in this claim any more. Load the page again.';
    const { context, added } = fakeContext({
      claims: {
        split: async () => {
          throw new AppError('conflict', sentence);
        },
      },
    });
    const { claims } = createCaller(context);
    await expect(claims.split({ id, mentionIds })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: sentence,
    });
    await expect(claims.split({ id, mentionIds: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(added).toEqual([]);
  });
});
