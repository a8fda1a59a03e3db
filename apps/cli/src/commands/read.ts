import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { nameInput } from '../input/expand-paths.ts';
import { readInput } from '../input/read-input.ts';
import { type Io, toJson } from '../output/io.ts';
import { noteOfDropped, openChosenReader } from '../read/open-chosen-reader.ts';
import { readTextLines } from '../read/read-text-lines.ts';
import { runAction, somethingFailed } from '../run-action.ts';

/** `sayso read`: bytes to an article with its reading. Needs no service. */
export function readCommand(): Command {
  return new Command('read')
    .summary('print what the reader finds in a file')
    .description(
      'Print what the reader finds in a file: {"article","reading"}. Needs no service.\n' +
        'With --jsonl, each input line {"id","text"} gives a line {"id","reading"} whose spans count\n' +
        'UTF-16 code units of that very text; a line that cannot be read gives {"id","error"}.\n' +
        'SAYSO_READER chooses who reads: rules, trained or endpoint.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .option('--jsonl', 'read texts line by line')
    .action(
      runAction((io, options: { jsonl?: boolean }, path: string) =>
        options.jsonl ? readTextLines(io, path, readEnv().userFolder) : readOne(io, path),
      ),
    );
}

async function readOne(io: Io, path: string): Promise<number> {
  const found = await readInput(nameInput(path), readEnv().userFolder);
  const [{ parseDocuments }, reader] = await Promise.all([import('@sayso/intake'), openChosenReader()]);
  const { articles, refused } = parseDocuments(found);
  const items = [];
  for (const article of articles) {
    const { reading, dropped } = await reader.read(article);
    items.push({ article, reading });
    const note = await noteOfDropped(dropped);
    if (note) io.note(note);
  }
  await io.print(toJson(items.length === 1 ? items[0] : items));
  for (const { name, failure } of refused) io.note(`${name}: ${failure.message}`);
  return refused.length > 0 ? somethingFailed : 0;
}
