import { expect, it } from 'vitest';
import { labelOf } from './label-of.ts';

it.each([
  ['wire.txt', 'wire.txt'],
  ['  \n\n The harbour is open again.\nSecond line', 'The harbour is open again.'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['a\u0000b\tc', 'abc'],
  ['', 'Pasted text'],
  [' \u0000 \n', 'Pasted text'],
  ['half a pair \ud83d', 'half a pair \ufffd'],
  [`${'word '.repeat(40)}`, `${'word '.repeat(15).trim()}…`],
  ['x'.repeat(500), `${'x'.repeat(79)}…`],
  ['😀'.repeat(100), `${'😀'.repeat(79)}…`],
])('calls %j %j', (words, label) => {
  expect(labelOf(words, 'Pasted text')).toBe(label);
});
