import { expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(limit: number, ...chunks: string[]) {
  const lines: (string | null)[] = [];
  for await (const line of readLines(chunksOf(...chunks), limit))
    lines.push('bytes' in line ? Buffer.from(line.bytes).toString() : null);
  return lines;
}

it.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b\nc', '', 'd\n', '\n', 'e'],
    ['ab', 'cd', '', 'e'],
  ],
  [['\n'], ['']],
  [[''], []],
  [[], []],
])('cuts %j into %j', async (chunks, lines) => {
  expect(await linesOf(100, ...chunks)).toEqual(lines);
});

it('skips a line over the limit and goes on with the next', async () => {
  expect(await linesOf(4, 'ok\nfar ', 'too long', ' a line\nfine\n', 'exact', '')).toEqual([
    'ok',
    null,
    'fine',
    null,
  ]);
});

it('asks for no more of the stream than the lines that are taken', async () => {
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked += 1;
      yield Buffer.from('line\n');
    }
  }
  for await (const _ of readLines(endless(), 10)) if (asked >= 3) break;
  expect(asked).toBe(3);
});
