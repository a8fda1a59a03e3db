import { maxDocumentBytes } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { parseTextLine } from './parse-text-line.ts';

const parse = (line: string) => parseTextLine(new TextEncoder().encode(line));

describe('a line of texts', () => {
  it.each([
    ['{"id":"a","text":"words"}', { id: 'a', text: 'words' }],
    ['{"id":7,"text":"words","more":[1]}\r', { id: 7, text: 'words' }],
    ['\ufeff{"id":"a","text":"first line of a file with a mark"}', { id: 'a' }],
    ['{"id":"a","text":"one\\r\\ntwo"}', { id: 'a', text: 'one\r\ntwo' }],
    ['{"id":"a","text":"half \\ud83d a pair"}', { id: 'a', text: 'half \ud83d a pair' }],
  ])('%j is taken as it stands', (line, parsed) => {
    expect(parse(line)).toMatchObject(parsed);
  });

  it.each(['', '   ', '\r'])('%j is passed over', (line) => {
    expect(parse(line)).toBeNull();
  });

  it.each([
    ['not json', null, 'bad-request'],
    ['[1,2]', null, 'bad-request'],
    ['null', null, 'bad-request'],
    ['"words"', null, 'bad-request'],
    ['{"text":"words"}', null, 'bad-request'],
    ['{"id":null,"text":"words"}', null, 'bad-request'],
    ['{"id":"a"}', 'a', 'bad-request'],
    ['{"id":"a","text":7}', 'a', 'bad-request'],
    [JSON.stringify({ id: 'a', text: 'x'.repeat(maxDocumentBytes + 1) }), 'a', 'too-large'],
  ])('is refused with the id that it has (%.20s)', (line, id, code) => {
    expect(parse(line)).toMatchObject({ id, error: { code } });
  });

  it('is refused where its bytes are not UTF-8', () => {
    const bytes = Buffer.from('{"id":"a","text":"Gr\xf6\xdfe"}', 'latin1');
    expect(parseTextLine(bytes)).toMatchObject({ id: null, error: { code: 'undecodable-text' } });
  });
});
