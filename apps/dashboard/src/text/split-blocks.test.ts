import { expect, it } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const wordsOf = (text: string) => splitBlocks(text).map(({ start, end }) => text.slice(start, end));

it('splits at blank lines, whatever ends a line', () => {
  expect(wordsOf('  One.\n\n\nTwo.\r\n \r\nThree,\nstill three.\n')).toEqual([
    'One.',
    'Two.',
    'Three,\nstill three.',
  ]);
});

it('gives nothing for a blank text', () => {
  expect(splitBlocks(' \n\n \t')).toEqual([]);
});

it('reflows lines broken at a column and keeps those broken on purpose', () => {
  const line = 'The harbour board said on Monday that the sale of the port';
  expect(splitBlocks(`${line}\n${line}\nwould go on.`)[0]?.reflow).toBe(true);
  expect(splitBlocks('Turnout:\nNorth 41\nSouth 39')[0]?.reflow).toBe(false);
});
