import { expect, it } from 'vitest';
import { plainLine, shortLine } from './plain-line.ts';

it.each([
  ['a headline', 'a headline'],
  ['red \u001b[31m and \u009b2J cleared', 'red [31m and 2J cleared'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ['\u202eturned\u202c round', 'turned round'],
  ['half a pair \ud83d here', 'half a pair here'],
  ['Größe 😀', 'Größe 😀'],
])('%j is printed as %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

it('cuts between characters, never inside one', () => {
  expect(shortLine('😀😀😀😀', 3)).toBe('😀😀…');
  expect(shortLine('four', 4)).toBe('four');
});
