import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

describe('JSON', () => {
  it.each([
    ['as it should be', '{"a": [1, "b"]}', { a: [1, 'b'] }],
    ['with commas at the ends', '{"a": [1, 2,], "b": {"c": 3, },}', { a: [1, 2], b: { c: 3 } }],
    ['with comments', '// by hand\n{"a": 1, /* two */ "b": 2 // three\n}', { a: 1, b: 2 }],
    ['with a comment behind the last comma', '[1, // one\n /* no more */ ]', [1]],
    ['with a byte-order mark', '\ufeff{"a": 1}', { a: 1 }],
    ['with line breaks in its strings', '{"a": "b\n\tc\u0001"}', { a: 'b\n\tc ' }],
    [
      'with what looks like all that in its strings',
      '{"a": "/* b */ // c,]\\",}",}',
      { a: '/* b */ // c,]",}' },
    ],
    ['with names of a prototype', '{"__proto__": 1,}', JSON.parse('{"__proto__": 1}')],
  ])('%s', (_what, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each([
    ['that is cut off', '{"a": "b'],
    ['with two commas', '[1,,2]'],
    ['with a comma alone', '[,]x'],
    ['that is a word', '"a"'],
    ['that is a comment', '// a'],
    ['that is text in brackets', '[Correction] The port reopened.'],
    ['with names that are not quoted', '{a: 1}'],
  ])('%s is none', (_what, text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('takes no more time than it is long', () => {
    const started = performance.now();
    for (const text of ['[,', '["\\"', '[/*', '[//', '[" ', '{"a":\t'])
      parseJson(text + text.slice(1).repeat(500_000));
    parseJson(`[${'"\\n",'.repeat(200_000)}]`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
