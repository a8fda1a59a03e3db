import { expect, it } from 'vitest';
import { createLineLog } from './line-log.ts';

it('writes one JSON line a message, an error with its causes', () => {
  const lines: string[] = [];
  const log = createLineLog((line) => lines.push(line));
  log.error({ err: new Error('outer', { cause: new Error('inner') }), path: 'claims.list' }, 'It failed.');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'error',
    msg: 'It failed.',
    path: 'claims.list',
    err: { message: 'outer', cause: { message: 'inner' } },
  });
});

it('stops at a chain of causes that never ends', () => {
  const lines: string[] = [];
  const endless = new Error('round');
  endless.cause = endless;
  createLineLog((line) => lines.push(line)).warn({ err: endless }, 'Round and round.');
  expect(lines[0]!.match(/"round"/g)).toHaveLength(5);
});
