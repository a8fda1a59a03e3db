import { Command } from 'commander';
import { parseCommand } from './commands/parse.ts';
import { readCommand } from './commands/read.ts';

/** Every command of `sayso`. Each loads what it needs when it runs, so that `--help` and the offline ones are quick. */
export function createProgram(): Command {
  const program = new Command('sayso')
    .description('Reads the wire: every claim in it, on whose say-so it stands.')
    .addCommand(parseCommand())
    .addCommand(readCommand());
  return program;
}
