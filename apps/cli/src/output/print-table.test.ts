import { expect, it } from 'vitest';
import { formatTable } from './print-table.ts';

it('aligns words to the left and numbers to the right', () => {
  expect(
    formatTable(
      [
        ['read', 12],
        ['already there', 3],
      ],
      ['what', 'many'],
    ),
  ).toBe('what           many\nread             12\nalready there     3\n');
});

it('keeps a row on its line, whatever is in it', () => {
  expect(formatTable([['a\nb', '\u001b[2Jc']])).toBe('a b  [2Jc\n');
});

it('prints nothing for nothing', () => {
  expect(formatTable([])).toBe('');
});
