import { readFile } from 'node:fs/promises';
import { checkReading } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { startFakeEndpoint } from '../../testing/fake-endpoint.ts';
import { rules } from '../rules.ts';
import { weightsFile } from '../weights-file.ts';
import { openReader } from './open-reader.ts';

const text = 'The ministry said that two bridges had collapsed.';
const article = {
  text,
  furniture: [],
  publisher: { name: 'Example Wire', domain: null, kind: 'wire' as const, family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: null,
};
const noWeights = () => Promise.reject(new Error('ENOENT /somewhere/secret/weights.safetensors'));

describe('the reader that was chosen', () => {
  it('is the rules, which need no weights', async () => {
    const reader = await openReader({ name: 'rules' }, noWeights);
    expect(await reader.read(article)).toEqual({ reading: rules.read(article), dropped: null });
  });

  it('is the trained one, by the weights that come along', async () => {
    const reader = await openReader({ name: 'trained' }, () => readFile(weightsFile));
    const { reading } = await reader.read(article);
    checkReading(text, reading);
    expect(reading.reader).toBe(reader.id);
    expect(reader.id).not.toBe(rules.id);
    expect(reading.mentions.map((mention) => mention.chain.at(-1)!.text)).toEqual(['The ministry']);
  });

  it.each([
    ['missing', noWeights],
    ['damaged', async () => (await readFile(weightsFile)).subarray(0, 5000)],
    ['something else', async () => new TextEncoder().encode('<html>Not found</html>')],
  ])('says which way out there is where its weights are %s', async (_name, load) => {
    const failure = await openReader({ name: 'trained' }, load).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'service-unavailable',
      message: expect.stringContaining('SAYSO_READER=rules'),
    });
    expect((failure as Error).message).not.toContain('/somewhere');
  });

  it('is an endpoint, which needs no weights either', async () => {
    const endpoint = await startFakeEndpoint(() => '{"claims":[{"content":["two bridges had collapsed"]}]}');
    const choice = { name: 'endpoint' as const, url: endpoint.url, model: 'm', key: null };
    const reader = await openReader(choice, noWeights);
    const { reading } = await reader.read(article);
    await endpoint.close();
    expect(reading.reader).toBe('sayso-endpoint@0.1.0+m');
    expect(reading.mentions.map((mention) => mention.text)).toEqual(['two bridges had collapsed']);
    expect(endpoint.questions[0]!.headers.authorization).toBeUndefined();
  });
});
