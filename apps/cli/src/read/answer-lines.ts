import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Failure, maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { explainFileError } from '../input/read-document.ts';
import { type Line, readLines } from '../input/read-lines.ts';
import { toFailure } from '../output/explain-error.ts';
import { type Io, toJsonLine } from '../output/io.ts';
import { somethingFailed } from '../run-action.ts';
import { type LineId, type RefusedLine, refuseLine } from './parse-object-line.ts';

/** JSON may spend six characters (`\u00e9`) on one of the text, so a line may be larger than its text may be. */
const maxLineBytes = 6 * maxDocumentBytes + 4096;

/** How the lines of one command are understood and answered. */
export type Answering<T> = {
  /** Null for a line to pass over. */
  parse: (bytes: Uint8Array) => ({ id: LineId } & T) | RefusedLine | null;
  /** What follows the id in the answer. */
  answer: (parsed: { id: LineId } & T) => object | Promise<object>;
};

/**
 * Answers the lines of a JSONL stream in their order, one at a time: the memory is that of one line, and the input is
 * read no faster than the output is taken. A line that cannot be answered gives `{"id","error"}` in its place.
 *
 * @param path a file relative to `folder`, or `-`
 * @returns the exit code
 */
export async function answerLines<T>(
  io: Io,
  path: string,
  folder: string,
  answering: Answering<T>,
): Promise<number> {
  let code = 0;
  for await (const line of readLines(openStream(path, folder), maxLineBytes)) {
    const answer = await answerLine(line, answering);
    if (answer === null) continue;
    if ('error' in answer) code = somethingFailed;
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

type Answer = { id: LineId | null; error?: Failure };

async function answerLine<T>(line: Line, { parse, answer }: Answering<T>): Promise<Answer | null> {
  const parsed =
    'bytes' in line
      ? parse(line.bytes)
      : refuseLine(
          null,
          'too-large',
          `The line is larger than ${sizeInWords(maxLineBytes)} and was skipped.`,
        );
  if (parsed === null) return null;
  const { id } = parsed;
  if ('error' in parsed) return { id, error: toFailure(parsed.error) };
  try {
    return { id, ...(await answer(parsed)) };
  } catch (error) {
    return { id, error: toFailure(error) };
  }
}
