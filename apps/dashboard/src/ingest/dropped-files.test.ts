import { describe, expect, it } from 'vitest';
import { type DroppedEntry, filesOfEntries } from './dropped-files.ts';

const file = (name: string): DroppedEntry => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (found) => found(new File(['x'], name)),
});
const broken = (name: string): DroppedEntry => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (_found, failed) => failed(new Error('gone')),
});
const folder = (name: string, ...inner: DroppedEntry[]): DroppedEntry => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...inner];
    // One at a time, as a browser gives a hundred.
    return { readEntries: (found) => found(left.splice(0, 1)) };
  },
});
const namesIn = async (...entries: DroppedEntry[]) => {
  const { files, unread } = await filesOfEntries(entries);
  return { files: files.map(({ name }) => name), unread };
};

describe('what was dropped', () => {
  it('is its files, and those of its folders by their names', async () => {
    expect(
      await namesIn(file('z.txt'), folder('wire', file('b.txt'), folder('sub', file('c.md')), file('a.txt'))),
    ).toEqual({
      files: ['z.txt', 'a.txt', 'b.txt', 'c.md'],
      unread: [],
    });
  });

  it('leaves out what is hidden in a folder', async () => {
    expect(await namesIn(folder('wire', file('.DS_Store'), file('~$a.docx'), file('a.txt')))).toEqual({
      files: ['a.txt'],
      unread: [],
    });
  });

  it('names what cannot be read, and reads the rest', async () => {
    expect(await namesIn(folder('wire', broken('a.txt'), file('b.txt')))).toEqual({
      files: ['b.txt'],
      unread: ['a.txt'],
    });
  });

  it('goes no deeper than eight folders', async () => {
    let deep = folder('last', file('a.txt'));
    for (let at = 0; at < 9; at += 1) deep = folder(`f${at}`, deep);
    expect((await namesIn(deep)).files).toEqual([]);
  });
});
