import { resolve } from 'node:path';
import { AppError } from '@sayso/schema';
import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { isFolder } from '../input/expand-paths.ts';
import { runAction } from '../run-action.ts';
import { withServices } from '../services/open-services.ts';
import { catchInterrupt } from '../up/catch-interrupt.ts';

/** What a shell reports of a program ended by Ctrl-C. */
const interrupted = 130;

/** `sayso watch`: takes in the files of a folder as they come, until Ctrl-C. */
export function watchCommand(): Command {
  return new Command('watch')
    .summary('take in the files of a folder as they come, until Ctrl-C')
    .description(
      'Look into a folder every two seconds, eight folders deep, and take in each file once two looks\n' +
        'running show it alike. Nothing there is changed; what was taken in before is not stored twice.\n' +
        'Hidden files, links, and names such as x.part, x.tmp and x~ are left out. Says what was taken\n' +
        'in, and what was refused, by the worker too. SAYSO_WATCH_DIR has the worker watch a folder itself.',
    )
    .argument('<folder>')
    .option('--json', 'print a line of JSON for each file, and one of totals at the end')
    .action(
      runAction(async (io, _options: object, path: string) => {
        const folder = resolve(readEnv().userFolder, path);
        if (!(await isFolder(folder))) throw new AppError('not-found', `There is no folder ${path}.`);
        // Loaded here, so that no other command waits for what only this one needs.
        const { watchUntilInterrupt } = await import('../watch/watch-until-interrupt.ts');
        // Out of patience: a file at hand is taken in by the next watch.
        const interrupt = catchInterrupt(() => process.exit(interrupted));
        try {
          await withServices((services) => watchUntilInterrupt(io, services, { folder, path, interrupt }));
        } finally {
          interrupt.release();
        }
      }),
    );
}
