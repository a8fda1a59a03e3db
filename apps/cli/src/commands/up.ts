import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { toJson } from '../output/io.ts';
import { openChosenReader } from '../read/open-chosen-reader.ts';
import { runAction } from '../run-action.ts';
import { catchInterrupt } from '../up/catch-interrupt.ts';
import type { House } from '../up/run-house.ts';
import { createStepList } from '../up/step-list.ts';

/** What a shell reports of a program ended by Ctrl-C. */
const interrupted = 130;

export const upCommand = (): Command =>
  new Command('up')
    .description(
      'start PostgreSQL, Redis, worker and dashboard on this machine, until Ctrl-C; npm start ends here',
    )
    .option('--no-samples', 'leave out the sample wire')
    .option('--json', 'print {"address"} on stdout once it answers; the steps go to stderr')
    .addHelpText(
      'after',
      `
Settings, from the environment or .env:
  PORT          of the dashboard (3000)
  SAYSO_HOST    address it listens on (127.0.0.1; it asks nobody who they are)
  SAYSO_HOME    where data and logs lie (.sayso in the checkout)
  DATABASE_URL  a PostgreSQL of your own, instead of the one that comes along
  REDIS_URL     a Redis of your own
  SAYSO_READER  who reads: rules, trained or endpoint (docs/extend.md)`,
    )
    .action(
      runAction(async (io, options: { samples: boolean }) => {
        const settings = readEnv();
        // Told now: the worker would only tell its log.
        if (settings.reader.name === 'trained') await openChosenReader();
        // Loaded here, so that no other command waits for what only this one needs.
        const { killHouse, startHouse, stopHouse } = await import('../up/run-house.ts');
        const steps = createStepList(io.json ? process.stderr : process.stdout);
        const house: House = [];
        const interrupt = catchInterrupt(() => {
          killHouse(house);
          process.exit(interrupted);
        });
        try {
          await startHouse({ ...settings, samples: options.samples }, { steps, house, interrupt });
          if (!interrupt.happened) {
            const address = `http://${nameOf(settings.host)}:${settings.port}`;
            await io.print(
              io.json ? toJson({ address }) : `\nSayso is ready: ${address}   (Ctrl-C stops it)\n`,
            );
            await interrupt.first;
          }
          if (!io.json) await io.print('\n');
          await steps.step('Stop', () => stopHouse(house));
        } finally {
          // After a failed start: what did start must not stay.
          await stopHouse(house);
          interrupt.release();
        }
      }),
    );

/** The host as an address that a person can open. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
