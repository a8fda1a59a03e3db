import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeEndpoint } from '@sayso/reader/testing';
import { type Article, checkReading, type Failure, type Reading } from '@sayso/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, runCli } from './testing/run-cli.ts';

type Read = { article: Article; reading: Reading };
type ReadLine = { id: string; reading?: Reading; dropped?: unknown; error?: Failure };

const text = 'The ministry said that two bridges had collapsed near the town of Oster.';
const claim = { content: ['that two bridges had collapsed near the town of Oster', 'and nobody knew'] };
const lines = ['a', 'b'].map((id) => JSON.stringify({ id, text })).join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso read '));
  writeFileSync(join(folder, 'item.txt'), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], env: Record<string, string>, stdin = '') =>
  runCli(['read', ...args], { cwd: folder, env, stdin });

/** The reading of a file and those of two lines, which have to be by one reader and alike. */
async function readBoth(env: Record<string, string>): Promise<Reading> {
  const file = await run(['item.txt'], env);
  const { article, reading } = JSON.parse(file.out) as Read;
  checkReading(article.text, reading);
  const stream = await run(['--jsonl', '-'], env, lines);
  for (const line of linesOf<ReadLine>(stream.out)) expect(line.reading).toEqual(reading);
  expect([file.code, stream.code]).toEqual([0, 0]);
  return reading;
}

describe('read', () => {
  it('reads by rules or by weights, as SAYSO_READER says', async () => {
    expect((await readBoth({ SAYSO_READER: 'rules' })).reader).toMatch(/^sayso-rules@/);
    expect((await readBoth({ SAYSO_READER: 'trained' })).reader).toMatch(/^sayso-(?!rules)[a-z-]+@/);
  });

  it('asks an endpoint, and says what of its answer is not in the text', async () => {
    const endpoint = await startFakeEndpoint(() => JSON.stringify({ claims: [claim] }));
    const env = {
      SAYSO_READER: 'endpoint',
      SAYSO_ENDPOINT_URL: endpoint.url,
      SAYSO_ENDPOINT_MODEL: 'm',
      SAYSO_ENDPOINT_KEY: 'sk-secret',
    };
    expect((await readBoth(env)).reader).toBe('sayso-endpoint@0.1.0+m');
    const file = await run(['item.txt'], env);
    expect(file.err).toBe(
      "Of the endpoint's answer one field had words that are not in the text; left out.\n",
    );
    const stream = await run(['--jsonl', '-'], env, lines);
    expect(linesOf<ReadLine>(stream.out).map(({ dropped }) => dropped)).toEqual([
      { claims: 0, fields: 1 },
      { claims: 0, fields: 1 },
    ]);
    expect(stream.err).toMatch(/^a: Of the endpoint's answer .*\nb: Of/);
    await endpoint.close();
    const away = await run(['--jsonl', '-'], env, lines);
    expect(linesOf<ReadLine>(away.out).map(({ error }) => error?.code)).toEqual([
      'service-unavailable',
      'service-unavailable',
    ]);
    expect(away.code).toBe(1);
    expect(`${file.err}${stream.err}${away.err}${away.out}`).not.toContain('sk-secret');
  });

  it.each([
    [{ SAYSO_READER: 'best' }, 'SAYSO_READER has to be one of rules, trained, endpoint.'],
    [{ SAYSO_READER: 'endpoint' }, 'SAYSO_ENDPOINT_URL is not set'],
  ])('says what is wrong with %j', async (env, sentence) => {
    const { code, err } = await run(['item.txt'], env);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});
