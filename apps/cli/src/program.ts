import { createRequire } from 'node:module';
import { Command } from 'commander';
import { compareCommand } from './commands/compare.ts';
import { decisionsCommand } from './commands/decisions.ts';
import { doctorCommand } from './commands/doctor.ts';
import { feedsCommand } from './commands/feeds.ts';
import { ingestCommand } from './commands/ingest.ts';
import { jobsCommand } from './commands/jobs.ts';
import { migrateCommand } from './commands/migrate.ts';
import { parseCommand } from './commands/parse.ts';
import { readCommand } from './commands/read.ts';
import { rereadCommand } from './commands/reread.ts';
import { statusCommand } from './commands/status.ts';
import { upCommand } from './commands/up.ts';
import { watchCommand } from './commands/watch.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Every command of `sayso`. Each loads what it needs when it runs, so that `--help` and the offline ones are quick. */
export function createProgram(): Command {
  return new Command('sayso')
    .description('Reads the wire: every claim in it, on whose say-so it stands.')
    .version(version, '-V, --version', 'print the version')
    .addCommand(upCommand())
    .addCommand(ingestCommand())
    .addCommand(watchCommand())
    .addCommand(statusCommand())
    .addCommand(jobsCommand())
    .addCommand(feedsCommand())
    .addCommand(decisionsCommand())
    .addCommand(parseCommand())
    .addCommand(readCommand())
    .addCommand(rereadCommand())
    .addCommand(compareCommand())
    .addCommand(doctorCommand())
    .addCommand(migrateCommand());
}
