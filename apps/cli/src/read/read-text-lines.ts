import type { Io } from '../output/io.ts';
import { answerLines } from './answer-lines.ts';
import { noteOfDropped, openChosenReader } from './open-chosen-reader.ts';
import { parseTextLine } from './parse-text-line.ts';

/**
 * Reads `{"id","text"}` lines and prints `{"id","reading"}` lines: see `answerLines`. Where an endpoint answered words
 * that are not in the text, the line counts them in `dropped`.
 *
 * @param path a file relative to `folder`, or `-`
 * @returns the exit code
 */
export async function readTextLines(io: Io, path: string, folder: string): Promise<number> {
  const [{ articleOfText }, reader] = await Promise.all([import('@sayso/intake'), openChosenReader()]);
  return answerLines<{ text: string }>(io, path, folder, {
    parse: parseTextLine,
    answer: async ({ id, text }) => {
      const { reading, dropped } = await reader.read(articleOfText(text));
      const note = dropped ? await noteOfDropped(dropped) : null;
      if (note) io.note(`${id}: ${note}`);
      return { reading, ...(dropped && { dropped }) };
    },
  });
}
