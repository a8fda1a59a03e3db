import { type Command, CommanderError } from 'commander';
import { createIo, toJson } from './output/io.ts';
import { wrongUsage } from './run-action.ts';

/** What every command has, and how each of them fails: by throwing, so that the exit code is ours. */
function prepare(command: Command): void {
  const has = (flag: string) => command.options.some((option) => option.long === flag);
  if (!has('--json')) command.option('--json', 'print one JSON document, errors included');
  if (!has('--verbose')) command.option('--verbose', 'print where an error arose');
  command.exitOverride().showSuggestionAfterError();
  // The sentence is printed once, below, as text or as JSON.
  command.configureOutput({ outputError: () => {} });
  command.helpOption('-h, --help', 'print what a command does');
  for (const child of command.commands) prepare(child);
}

/** commander's `error: unknown option '--x'` as a sentence. */
function sentenceOf(error: CommanderError): string {
  const words = error.message
    .replace(/^error: /, '')
    .replace(/\n\((.*)\)$/, '. $1')
    .trim();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!)]$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * Runs a command line. Sets the exit code: what the command gives, 2 where the line itself is wrong.
 *
 * @param argv as in process.argv
 */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  prepare(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    process.exitCode = wrongUsage;
    // Where a command is missing, the help that was printed is the answer.
    if (error.code === 'commander.help') return;
    const message = sentenceOf(error);
    const io = createIo(argv.includes('--json'));
    if (io.json) await io.print(toJson({ error: { code: 'bad-request', message } }));
    else io.note(`${message}\nsayso --help tells what there is.`);
  }
}
