import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createStepList } from './step-list.ts';

const out = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });

it('writes one line a step where nobody watches, with notes before it', async () => {
  const stream = out(false);
  const steps = createStepList(stream);
  const result = await steps.step(
    'Count',
    async () => {
      steps.note('Three of them are large.');
      return 7;
    },
    (count) => `${count} counted`,
  );
  await expect(steps.step('Fail', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  stream.end();
  expect(result).toBe(7);
  expect((await text(stream)).split('\n')).toEqual([
    '    Three of them are large.',
    expect.stringMatching(/^ {2}✓ Count {41,}\d+\.\d s {3}7 counted$/),
    expect.stringMatching(/^ {2}✗ Fail {41,}\d+\.\d s$/),
    '',
  ]);
});

it('shows the running step in a terminal, and replaces it when it ends', async () => {
  const stream = out(true);
  await createStepList(stream).step('Wait', async () => {});
  stream.end();
  const [drawn, ended] = (await text(stream)).split('\r\u001b[K');
  expect(drawn).toMatch(/^\r {2}… Wait/);
  expect(ended).toMatch(/^ {2}✓ Wait.*\n$/);
});
