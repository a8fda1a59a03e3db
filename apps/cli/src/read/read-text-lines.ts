import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadArticle } from '@sayso/reader/open';
import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { explainFileError } from '../input/read-document.ts';
import { type Line, readLines } from '../input/read-lines.ts';
import { toFailure } from '../output/explain-error.ts';
import { type Io, toJsonLine } from '../output/io.ts';
import { somethingFailed } from '../run-action.ts';
import { noteOfDropped, openChosenReader } from './open-chosen-reader.ts';
import { parseTextLine } from './parse-text-line.ts';

/** JSON may spend six characters (`\u00e9`) on one of the text, so a line may be larger than its text may be. */
const maxLineBytes = 6 * maxDocumentBytes + 4096;

/**
 * Reads `{"id","text"}` lines and prints `{"id","reading"}` lines in the same order, one at a time: the memory is
 * that of one text, and the input is read no faster than the output is taken. Blank lines are passed over. Where an
 * endpoint answered words that are not in the text, the line counts them in `dropped`.
 *
 * @param path a file relative to `folder`, or `-`
 * @returns the exit code
 */
export async function readTextLines(io: Io, path: string, folder: string): Promise<number> {
  const [{ articleOfText }, reader] = await Promise.all([import('@sayso/intake'), openChosenReader()]);
  let code = 0;
  for await (const line of readLines(openStream(path, folder), maxLineBytes)) {
    const answer = await answerLine(line, async (text) => reader.read(articleOfText(text)));
    if (answer === null) continue;
    if ('error' in answer) code = somethingFailed;
    const note = 'dropped' in answer ? await noteOfDropped(answer.dropped) : null;
    if (note) io.note(`${answer.id}: ${note}`);
    await io.print(toJsonLine(answer));
  }
  return code;
}

async function* openStream(path: string, folder: string): AsyncGenerator<Uint8Array> {
  if (path === '-') return yield* process.stdin;
  try {
    const file = await open(resolve(folder, path), 'r');
    yield* file.createReadStream();
  } catch (error) {
    throw explainFileError(error, path);
  }
}

async function answerLine(line: Line, read: (text: string) => Promise<ReadArticle>) {
  const parsed =
    'bytes' in line
      ? parseTextLine(line.bytes)
      : {
          id: null,
          error: new AppError(
            'too-large',
            `The line is larger than ${sizeInWords(maxLineBytes)} and was skipped.`,
          ),
        };
  if (parsed === null) return null;
  if ('error' in parsed) return { id: parsed.id, error: toFailure(parsed.error) };
  try {
    const { reading, dropped } = await read(parsed.text);
    return { id: parsed.id, reading, ...(dropped && { dropped }) };
  } catch (error) {
    return { id: parsed.id, error: toFailure(error) };
  }
}
