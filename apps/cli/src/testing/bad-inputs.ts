import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppErrorCode } from '@sayso/schema';

const sentence = 'The mayor said the bridge was closed — “for good”. Größe.';
const utf16 = Buffer.from(sentence, 'utf16le');

/** An input of the kind that nobody hopes for, and what it becomes: an article with these words, or an error. */
type BadInput = {
  name: string;
  bytes: Uint8Array | string;
  becomes: { words: string; not?: string } | { code: AppErrorCode; message: RegExp };
};

const html = (head: string, body: string) =>
  `<html><head>${head}</head><body><article><h1>A bridge</h1>${body}</article></body></html>`;

/** Every bad input that Sayso has an answer in words for. */
export const badInputs: BadInput[] = [
  { name: 'empty.txt', bytes: '', becomes: { code: 'empty-document', message: /empty/ } },
  { name: 'blank.txt', bytes: ' \n\n\t ', becomes: { code: 'empty-document', message: /empty/ } },
  {
    name: 'fifty-megabytes.txt',
    bytes: Buffer.alloc(50 * 1024 * 1024, 'word '),
    becomes: { code: 'too-large', message: /50 MB.*10 MB/ },
  },
  {
    name: 'binary.dat',
    bytes: Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
    becomes: { code: 'binary-document', message: /not text/ },
  },
  {
    name: 'windows-1252.txt',
    bytes: Buffer.concat([
      Buffer.from('The mayor said the caf', 'latin1'),
      Buffer.from([0xe9]),
      Buffer.from(' was \x93closed for good\x94, he told reporters on Monday.', 'latin1'),
    ]),
    becomes: { words: 'the café was “closed for good”' },
  },
  {
    name: 'utf-16-le.txt',
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    becomes: { words: sentence },
  },
  {
    name: 'utf-16-be.txt',
    bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    becomes: { words: sentence },
  },
  {
    name: 'wrong-label.html',
    bytes: html('<meta charset="iso-8859-1">', `<p>${sentence}</p><p>More of the same story.</p>`),
    becomes: { words: 'Größe' },
  },
  {
    name: 'scripts.html',
    bytes: html(
      '<script>fetch("http://news.example/stolen")</script>',
      `<p onclick="run()">${sentence}<script>document.write("planted words")</script></p><p>The end.</p>`,
    ),
    becomes: { words: 'bridge was closed', not: 'planted words' },
  },
  {
    name: 'deep.html',
    bytes: `${'<div>'.repeat(100_000)}${sentence}${'</div>'.repeat(100_000)}`,
    becomes: { words: 'bridge was closed' },
  },
  {
    name: 'no-claims.txt',
    bytes: 'What a day! Lovely, is it not?',
    becomes: { words: 'What a day!' },
  },
  { name: 'null-bytes.txt', bytes: 'The mayor\0 said so on Monday.', becomes: { words: 'said so' } },
];

/** Writes them all into a folder. */
export function writeBadInputs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of badInputs) writeFileSync(join(folder, name), bytes);
}
