import { expect, it } from 'vitest';
import { createHandIns } from './hand-ins.ts';

it('lists the latest first and settles each by its key', () => {
  const handIns = createHandIns();
  let told = 0;
  const leave = handIns.subscribe(() => {
    told += 1;
  });
  const first = handIns.add('one.txt');
  handIns.add('two.txt', { is: 'refused', sentence: 'The file is empty.' });
  handIns.settle(first, { is: 'refused', sentence: 'Too large.' });
  expect(handIns.list().map(({ name, outcome }) => [name, outcome])).toEqual([
    ['two.txt', { is: 'refused', sentence: 'The file is empty.' }],
    ['one.txt', { is: 'refused', sentence: 'Too large.' }],
  ]);
  leave();
  handIns.add('three.txt');
  expect(told).toBe(3);
});
