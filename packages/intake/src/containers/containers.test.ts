import { AppError, type AppErrorCode, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { deflateSync, gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildTar, buildZip, type Entry, joined, utf8, zip64Field } from '../fixtures/build-archives.ts';
import { parseDocuments } from '../parse-document.ts';
import { limits } from './budget.ts';

const story = (town: string): string => `The harbour at ${town} reopened on Monday, the harbour master said.`;
const file = (name: string, town = 'Karstad') => ({ name, bytes: utf8(story(town)) });
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The articles' texts, and the refusals as `name: code`; what is thrown as its code. */
function take(bytes: Uint8Array, name = 'wire') {
  try {
    const { articles, refused } = parseDocuments({ bytes, name });
    for (const article of articles) checkArticle(article);
    for (const { failure } of refused) expect(failure.message).toMatch(/^[A-Z].*[.?]$/s);
    return {
      texts: articles.map(({ text }) => text),
      refused: refused.map((each) => `${each.name}: ${each.failure.code}`),
    };
  } catch (thrown) {
    if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message };
    throw thrown;
  }
}

describe('archives of stories', () => {
  const page = utf8(`<html><body><h1>Port</h1><p>${story('Vale')}</p><p>${story('Oren')}</p></body></html>`);
  const files = { 'a.txt': utf8(story('Karstad')), 'desk/b.html': page, 'empty/': new Uint8Array() };
  const tar = buildTar([{ name: 'empty/', kind: '5' }, file('a.txt'), { name: 'desk/b.html', bytes: page }]);
  it.each<[what: string, bytes: Uint8Array]>([
    ['ZIP', zipSync(files)],
    ['ZIP without compression', zipSync(files, { level: 0 })],
    ['tar.gz', gzipSync(tar)],
    ['tar.gz of two parts', joined(gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700)))],
    ['tar', tar],
  ])('%s: each file is a document of its own', (_what, bytes) => {
    expect(take(bytes)).toEqual({
      texts: [story('Karstad'), `${story('Vale')}\n\n${story('Oren')}`],
      refused: [],
    });
  });

  it('a .gz is the one file in it', () => {
    expect(take(gzipSync(utf8(story('Vale'))), 'story.txt.gz')).toEqual({
      texts: [story('Vale')],
      refused: [],
    });
  });

  it('an archive in an archive is unfolded, a third one refused', () => {
    const inner = zipSync({ 'b.txt': utf8(story('Vale')) });
    expect(take(zipSync({ 'a.txt': utf8(story('Oren')), 'in.zip': inner })).texts).toEqual([
      story('Oren'),
      story('Vale'),
    ]);
    const third = zipSync({ 'c.txt': utf8(story('Vale')), 'third.zip': inner });
    expect(take(zipSync({ 'in.zip': third }))).toEqual({
      texts: [story('Vale')],
      refused: ['in.zip/third.zip: too-deep'],
    });
  });

  it('long names, of pax and of GNU tar, are names', () => {
    const long = `${'desk/'.repeat(30)}picture.png`;
    const record = `path=${long}\n`;
    const pax = utf8(`${record.length + 4} ${record}`);
    const bytes = buildTar([
      { name: 'pax', kind: 'x', bytes: pax },
      { name: 'short', bytes: png },
      { name: '././@LongLink', kind: 'L', bytes: utf8(`${long}\0`) },
      { name: 'short', bytes: png },
      file('a.txt'),
    ]);
    expect(take(bytes)).toEqual({
      texts: [story('Karstad')],
      refused: [`${long}: binary-document`, `${long}: binary-document`],
    });
  });

  it('passes over what systems leave behind', () => {
    const litter = ['__MACOSX/._a.txt', '.DS_Store', 'desk/.git/config', 'Thumbs.db'];
    expect(take(buildZip([file('a.txt'), ...litter.map((name) => ({ name, bytes: png }))]))).toEqual({
      texts: [story('Karstad')],
      refused: [],
    });
  });
});

const bomb = new Uint8Array(9 * 1024 * 1024);
const kernel = buildZip([file('a.txt')]);

describe('a bad file of a ZIP is refused by name, and the good ones are read', () => {
  it.each<[what: string, entry: Entry, code: AppErrorCode]>([
    ['a picture', { name: 'x.png', bytes: png }, 'binary-document'],
    ['an empty file', { name: 'x.txt' }, 'empty-document'],
    ['a path that leads out', file('../x.txt'), 'unsafe-member'],
    ['a path that leads out, as Windows writes it', file('a\\..\\..\\x.txt'), 'unsafe-member'],
    ['an absolute path', file('/etc/x.txt'), 'unsafe-member'],
    ['a drive', file('C:\\x.txt'), 'unsafe-member'],
    ['a NUL in the name', file('x.txt\0.png'), 'unsafe-member'],
    ['a symbolic link', { ...file('x.txt'), mode: 0o120777 }, 'unsafe-member'],
    ['a device', { ...file('x.txt'), mode: 0o020644 }, 'unsafe-member'],
    ['an encrypted file', { ...file('x.txt'), flags: 1 }, 'unsupported-format'],
    ['a packing of its own', { ...file('x.txt'), method: 93 }, 'unsupported-format'],
    ['a bomb', { name: 'x.txt', bytes: bomb }, 'too-large'],
    ['a file of 11 MB', { name: 'x.txt', bytes: new Uint8Array(11 * 1024 * 1024) }, 'too-large'],
    ['a bomb that says it is small', { name: 'x.txt', packed: deflateSync(bomb), size: 5 }, 'too-large'],
    ['a wrong checksum', { ...file('x.txt'), crc: 1 }, 'broken-archive'],
    ['a size that is too large', { ...file('x.txt'), size: 5_000 }, 'broken-archive'],
    ['more bytes than there are', { ...file('x.txt'), packedSize: 1_000_000 }, 'broken-archive'],
    ['a place outside', { ...file('x.txt'), offset: 0xfffffff0 }, 'broken-archive'],
    ['no compressed data', { ...file('x.txt'), packed: utf8('\xff\xff\xff\xff') }, 'broken-archive'],
    ['the bytes of another', { ...file('x.txt'), offset: 0 }, 'unsafe-member'],
  ])('%s', (_what, entry, code) => {
    expect(take(buildZip([file('a.txt'), entry]))).toEqual({
      texts: [story('Karstad')],
      refused: [`${entry.name.replace('\0', '\ufffd')}: ${code}`],
    });
  });
});

describe('archives as a whole', () => {
  it.each<[what: string, bytes: Uint8Array, code: AppErrorCode, words: RegExp]>([
    ['an empty ZIP', buildZip([]), 'empty-document', /empty/],
    [
      'a ZIP of nothing good',
      buildZip([{ name: 'x.png', bytes: png }]),
      'binary-document',
      /x\.png: This is a PNG/,
    ],
    ['a ZIP that is cut off', kernel.subarray(0, -30), 'broken-archive', /cut off/],
    ['a ZIP with its table elsewhere', buildZip([file('a.txt')], 5), 'broken-archive', /damaged/],
    ['a gzip of zeros', gzipSync(bomb), 'too-large', /200 times/],
    ['a gzip that is cut off', gzipSync(utf8(story('Vale'))).subarray(0, 40), 'broken-archive', /damaged/],
    ['a gzip of a gzip of a gzip', gzipSync(gzipSync(gzipSync(utf8('x')))), 'too-deep', /Unpack it/],
  ])('%s is refused in words', (_what, bytes, code, words) => {
    expect(take(bytes)).toEqual({ code, message: expect.stringMatching(words) });
  });

  it('a gzip with a wrong checksum is refused', () => {
    const bytes = gzipSync(utf8(story('Vale')));
    bytes[bytes.length - 6]! ^= 1;
    expect(take(bytes)).toMatchObject({ code: 'broken-archive' });
  });

  it('sizes of ZIP64 are read, and believed no more than others', () => {
    const { length } = utf8(story('Karstad'));
    const big = (...values: number[]): Entry => ({
      ...file('a.txt'),
      size: 0xffffffff,
      extra: zip64Field(...values),
    });
    expect(take(buildZip([big(length)])).texts).toEqual([story('Karstad')]);
    for (const lie of [big(2 ** 52), big(), big(length + 1)])
      expect(take(buildZip([lie]))).toHaveProperty('code');
    const far = {
      ...file('a.txt'),
      packedSize: 0xffffffff,
      offset: 0xffffffff,
      extra: zip64Field(2 ** 53, 2 ** 53),
    };
    expect(take(buildZip([far]))).toMatchObject({ code: 'broken-archive' });
  });

  it('of 3,000 files, 2,000 are read', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => file(`${index}.txt`, `Vale ${index}`));
    const { texts, refused } = take(buildZip(many));
    expect(texts).toHaveLength(2_000);
    expect(refused).toEqual(['wire: too-large']);
  });

  it('of 200 MB unpacked, 100 MB are read', () => {
    // Lines that differ keep it under the ratio; the wrong checksums keep it from being read as news.
    const lines = Array.from({ length: 110_000 }, (_, index) => `${index} ${story('Vale')}\n`);
    const bytes = utf8(lines.join(''));
    const packed = deflateSync(bytes);
    const many = Array.from(
      { length: 22 },
      (_, index): Entry => ({ name: `${index}.txt`, bytes, packed, crc: 0 }),
    );
    const parsed = parseDocuments({
      bytes: buildZip([file('a.txt'), ...many]),
      name: 'wire.zip',
    });
    expect(parsed.articles).toHaveLength(1);
    expect(parsed.refused).toHaveLength(Math.floor(limits.inflated / bytes.length) + 1);
    expect(parsed.refused.at(-1)?.failure.message).toMatch(/more than 100 MB/);
  });

  it.each([
    ['below zero', '-0000000012'],
    ['below zero in binary', new Uint8Array(12).fill(0xff)],
    ['beyond all measure', Uint8Array.of(0x80, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)],
    ['more than there is', '00077777777'],
  ])('a tar whose size is %s ends there', (_what, size) => {
    const { texts, refused } = take(buildTar([file('a.txt'), { ...file('x.txt'), size }]));
    expect(texts).toEqual([story('Karstad')]);
    expect(refused).toHaveLength(1);
  });

  it.each([
    ['a link', { name: 'x.txt', kind: '2' }],
    ['a hard link', { name: 'x.txt', kind: '1' }],
    ['a device', { name: 'x.txt', kind: '3' }],
    ['a pipe', { name: 'x.txt', kind: '6' }],
    ['a path that leads out', file('../../x.txt')],
    ['an absolute path', file('/x.txt')],
  ])('%s in a tar is refused, and the file behind it is read', (_what, entry) => {
    const { texts, refused } = take(buildTar([entry, file('a.txt')]));
    expect(texts).toEqual([story('Karstad')]);
    expect(refused).toEqual([`${entry.name}: unsafe-member`]);
  });

  it('archives with any byte changed are articles, refusals, or an error in words', () => {
    const archives = [
      buildZip([file('a.txt'), file('b.txt', 'Vale')]),
      gzipSync(buildTar([file('a.txt')])),
      buildTar([file('a.txt'), file('b.txt', 'Vale')]),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...archives),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        (archive, changes) => {
          const bytes = archive.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          take(bytes);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
