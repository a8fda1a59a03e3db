import type { Refused } from '@sayso/intake';
import type { Article, Failure } from '@sayso/schema';
import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { expandPaths, type Input } from '../input/expand-paths.ts';
import { readInput } from '../input/read-input.ts';
import { toFailure } from '../output/explain-error.ts';
import { type Io, toJson, toJsonLine } from '../output/io.ts';
import { runAction, somethingFailed } from '../run-action.ts';

/** What was refused is the files of an archive that could not be read beside those that could. */
type Parsed = { file: string } & ({ articles: Article[]; refused?: Refused[] } | { error: Failure });

/** `sayso parse`: bytes to Article JSON. Needs no service. */
export function parseCommand(): Command {
  return new Command('parse')
    .summary('turn files into Article JSON')
    .description(
      'Turn files into Article JSON, as the desk would take them in. Needs no service.\n' +
        'One article is printed as an object, several as a list.',
    )
    .argument('<file...>', 'files, folders, archives, or - for standard input')
    .option('--jsonl', 'one line a file: {"file","articles","refused"?} or {"file","error"}')
    .action(
      runAction(async (io, options: { jsonl?: boolean }, paths: string[]) => {
        const { userFolder } = readEnv();
        const inputs = expandPaths(paths, userFolder);
        return options.jsonl ? printLines(io, inputs, userFolder) : printWhole(io, inputs, userFolder);
      }),
    );
}

async function parseInput(input: Input, folder: string): Promise<Parsed> {
  const { parseDocuments } = await import('@sayso/intake');
  try {
    const { articles, refused } = parseDocuments(await readInput(input, folder));
    return { file: input.input, articles, ...(refused.length > 0 && { refused }) };
  } catch (error) {
    return { file: input.input, error: toFailure(error) };
  }
}

async function printLines(io: Io, inputs: AsyncIterable<Input>, folder: string): Promise<number> {
  let code = 0;
  for await (const input of inputs) {
    const parsed = await parseInput(input, folder);
    if ('error' in parsed || parsed.refused) code = somethingFailed;
    await io.print(toJsonLine(parsed));
  }
  return code;
}

async function printWhole(io: Io, inputs: AsyncIterable<Input>, folder: string): Promise<number> {
  const articles: Article[] = [];
  const failures: { file: string; error: Failure }[] = [];
  for await (const input of inputs) {
    const parsed = await parseInput(input, folder);
    if ('error' in parsed) failures.push(parsed);
    else {
      articles.push(...parsed.articles);
      for (const { name, failure } of parsed.refused ?? [])
        failures.push({ file: `${parsed.file}: ${name}`, error: failure });
    }
  }
  const [first] = failures;
  // Where nothing was read, the one JSON document that --json promises is the error.
  const nothingButErrors = first !== undefined && articles.length === 0;
  if (io.json && nothingButErrors) await io.print(toJson({ error: first.error }));
  else if (!nothingButErrors) await io.print(toJson(articles.length === 1 ? articles[0] : articles));
  for (const { file, error } of io.json && failures.length === 1 && nothingButErrors ? [] : failures)
    io.note(`${file}: ${error.message}`);
  return first ? somethingFailed : 0;
}
