import { expect, it } from 'vitest';
import { calmWarnings } from './calm-warnings.ts';
import { silentLog } from './log.ts';

it('says a trouble once a window, with how often it was held back', () => {
  const said: unknown[] = [];
  let now = 0;
  const log = { ...silentLog, warn: (fields: object) => void said.push(fields) };
  const warn = calmWarnings(log, 'no connection', 1_000, () => now);
  const gone = new Error('gone');

  warn(gone);
  now = 500;
  warn(gone);
  warn(gone);
  now = 1_000;
  warn(gone);

  expect(said).toEqual([
    { err: gone, heldBack: 0 },
    { err: gone, heldBack: 2 },
  ]);
});
