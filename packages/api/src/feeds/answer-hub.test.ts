import { createHmac } from 'node:crypto';
import { newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { fakeContext } from '../testing/fake-context.ts';
import { answerHub } from './answer-hub.ts';

const id = newId('feed');
const job = newId('job');
const secret = 'a secret of sixty characters';
const topic = 'https://vale.example/feed';
const url = `https://desk.example/api/websub/${id}`;

function house() {
  const taken: string[] = [];
  const answered: unknown[] = [];
  const { context, added, lines } = fakeContext({
    feeds: {
      pushSecret: async (feedId) => (feedId === id ? secret : null),
      answerPush: async (_id, answer) => {
        answered.push(answer);
        return answer.topicUrl === topic;
      },
      takePush: async (_id, { bytes }) => {
        taken.push(Buffer.from(bytes).toString());
        return { id: job, kind: 'poll' as const };
      },
    },
  });
  const ask = (query: Record<string, string>) =>
    answerHub(context, id, new Request(`${url}?${new URLSearchParams(query)}`));
  const bring = (body: string, signature: string | null, feedId: string = id) =>
    answerHub(
      context,
      feedId,
      new Request(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/rss+xml',
          ...(signature && { 'x-hub-signature': signature }),
        },
      }),
    );
  return { ask, bring, taken, answered, added, lines };
}

const sign = (body: string, algorithm = 'sha256', key = secret) =>
  `${algorithm}=${createHmac(algorithm, key).update(body).digest('hex')}`;

describe('a hub that asks', () => {
  const question = {
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.challenge': '<b>17',
    'hub.lease_seconds': '864000',
  };

  it('gets its challenge back, as plain text, where it was asked', async () => {
    const { ask, answered } = house();
    const response = await ask(question);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toBe('<b>17');
    expect(answered).toEqual([{ topicUrl: topic, granted: true, leaseSeconds: 864_000 }]);
  });

  it.each([
    ['for another topic', { ...question, 'hub.topic': 'https://else.example/' }],
    ['to unsubscribe', { ...question, 'hub.mode': 'unsubscribe' }],
    ['without a challenge', { ...question, 'hub.challenge': '' }],
    ['with too long a challenge', { ...question, 'hub.challenge': 'x'.repeat(501) }],
    ['for nothing', {}],
  ])('%s gets nothing', async (_what, query) => {
    const { ask } = house();
    expect((await ask(query)).status).toBe(404);
  });

  it('and refuses is heard, and an operator with it', async () => {
    const { ask, answered, lines } = house();
    expect((await ask({ 'hub.mode': 'denied', 'hub.topic': topic })).status).toBe(200);
    expect(answered).toEqual([{ topicUrl: topic, granted: false, leaseSeconds: null }]);
    expect(lines.map(({ level }) => level)).toEqual(['warn']);
  });
});

describe('what a hub brings', () => {
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('is taken where it is signed (%s)', async (algorithm) => {
    const { bring, taken, added } = house();
    expect((await bring('<rss/>', sign('<rss/>', algorithm))).status).toBe(202);
    expect(taken).toEqual(['<rss/>']);
    expect(added).toEqual([{ id: job, kind: 'poll' }]);
  });

  it.each([
    ['not signed', null],
    ['signed for another body', sign('<rss></rss>')],
    ['signed with another secret', sign('<rss/>', 'sha256', 'guess')],
    ['signed with what is no digest', 'md5=00'],
    ['signed with half a digest', sign('<rss/>').slice(0, 30)],
    ['signed with no hex', 'sha256=zz'],
  ])('is dropped where it is %s, and the answer is the same', async (_what, signature) => {
    const { bring, taken, lines } = house();
    expect((await bring('<rss/>', signature)).status).toBe(202);
    expect(taken).toEqual([]);
    expect(lines.map(({ level }) => level)).toEqual(['warn']);
  });

  it('for a feed that is followed no longer is stopped', async () => {
    const { bring } = house();
    expect((await bring('<rss/>', sign('<rss/>'), newId('feed'))).status).toBe(410);
    expect((await bring('<rss/>', sign('<rss/>'), 'nonsense')).status).toBe(404);
  });

  it('may be as large as a document and no larger', async () => {
    const { bring, taken } = house();
    const body = 'x'.repeat(22 * 1024 * 1024);
    expect((await bring(body, sign(body))).status).toBe(413);
    expect(taken).toEqual([]);
  });
});
