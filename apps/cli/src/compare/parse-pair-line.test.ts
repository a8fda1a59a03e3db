import { describe, expect, it } from 'vitest';
import { parsePairLine } from './parse-pair-line.ts';

const parse = (line: unknown) =>
  parsePairLine(new TextEncoder().encode(typeof line === 'string' ? line : JSON.stringify(line)));

const bridge = { text: 'the Halden Bridge is closed' };

describe('a line of two claims', () => {
  it.each([
    [{ id: 1, a: bridge, b: bridge }],
    [{ id: 'x', a: { ...bridge, source: null, cue: null, context: null, published: null }, b: bridge }],
    [
      {
        id: 'x',
        a: { ...bridge, source: 'Mira Castellan', cue: 'said', published: '2026-03-01' },
        b: bridge,
      },
    ],
    [{ id: 'x', a: { ...bridge, published: '2026-03-01T10:00:00+02:00' }, b: { ...bridge, more: 1 } }],
  ])('is taken: %j', (line) => {
    expect(parse(line)).toEqual(line);
  });

  it('has no date where that is blank, and none of what is null', () => {
    const line = { id: 'x', a: { ...bridge, published: ' ' }, b: { ...bridge, source: '', published: '' } };
    expect(parse(line)).toEqual({
      id: 'x',
      a: { ...bridge, published: null },
      b: { ...bridge, source: '', published: null },
    });
  });

  it('is passed over where it is blank', () => {
    expect(parse(' \r')).toBeNull();
  });

  it.each([
    ['{', null, 'not JSON'],
    [{ a: bridge, b: bridge }, null, 'no "id"'],
    [{ id: 7, a: bridge }, 7, 'no claim "b"'],
    [{ id: 7, a: 'words', b: bridge }, 7, 'no claim "a"'],
    [{ id: 7, a: bridge, b: { text: '  ' } }, 7, '"b" has no "text"'],
    [{ id: 7, a: { text: 3 }, b: bridge }, 7, '"a" has no "text"'],
    [{ id: 7, a: { ...bridge, cue: 3 }, b: bridge }, 7, 'The "cue" of the claim "a"'],
    [{ id: 7, a: bridge, b: { ...bridge, published: 'last week' } }, 7, 'not a date'],
  ])('is refused in a sentence, with the id that it has: %j', (line, id, sentence) => {
    expect(parse(line)).toMatchObject({
      id,
      error: { code: 'bad-request', message: expect.stringContaining(sentence) },
    });
  });
});
