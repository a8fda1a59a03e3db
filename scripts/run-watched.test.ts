import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { runWatched } from './run-watched.mjs';

async function runShell(script: string, silenceMs: number) {
  const out = new PassThrough();
  const { PATH } = process.env;
  const end = await runWatched('/bin/sh', ['-c', script], { cwd: '/', env: { PATH }, silenceMs, out });
  return { ...end, said: String(out.read() ?? '') };
}

it('shows both streams and gives the exit code', async () => {
  const { said, ...end } = await runShell('echo one; echo two >&2; sleep 0.2; exit 3', 60_000);
  expect(end).toEqual({ code: 3, signal: null, hung: false });
  expect(said.split('\n').sort()).toEqual(['', 'one', 'two']);
});

it('ends what has gone silent, and says that it did', async () => {
  expect(await runShell('echo one; exec sleep 600', 500)).toMatchObject({
    code: 1,
    signal: 'SIGTERM',
    hung: true,
  });
});

it('lets go on what takes longer than a silence may, and talks', async () => {
  expect(await runShell('for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.5; done', 3_000)).toMatchObject({
    code: 0,
    hung: false,
  });
}, 30_000);

it('fails where there is no such command', async () => {
  const out = new PassThrough();
  const end = await runWatched('/no/such/program', [], { cwd: '/', env: {}, silenceMs: 60_000, out });
  expect(end).toEqual({ code: 1, signal: null, hung: false });
});
