import type { Command } from 'commander';
import { explainError, toFailure } from './output/explain-error.ts';
import { createIo, type Io, toJson } from './output/io.ts';

/** Exit codes: 0 well, 1 something failed, 2 the command line is wrong. */
export const somethingFailed = 1;
export const wrongUsage = 2;

/**
 * A command's action: runs the work, and turns what it throws into a sentence on stderr (or, with `--json`, into
 * `{"error":{"code","message"}}` on stdout) and exit code 1.
 *
 * @param work gives the exit code; nothing is 0
 */
export function runAction<A extends unknown[], O>(
  work: (io: Io, options: O, ...args: A) => Promise<number> | Promise<void>,
): (...parameters: unknown[]) => Promise<void> {
  return async (...parameters) => {
    // commander's order: the arguments, then the options, then the command.
    const command = parameters.at(-1) as Command;
    const args = parameters.slice(0, -2) as A;
    const { json, verbose, ...options } = command.optsWithGlobals();
    const io = createIo(json === true);
    try {
      const code = await work(io, options as O, ...args);
      process.exitCode = typeof code === 'number' ? code : 0;
    } catch (error) {
      const explained = explainError(error);
      if (verbose) io.note(String((error as Error)?.stack ?? error));
      if (io.json) await io.print(toJson({ error: toFailure(explained) }));
      else io.note(explained.message);
      process.exitCode = somethingFailed;
    }
  };
}
