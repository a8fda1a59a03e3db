import { Command } from 'commander';
import { readEnv } from '../env.ts';
import { toJson } from '../output/io.ts';
import { runAction } from '../run-action.ts';
import { findAddresses } from '../services/open-services.ts';

/** `sayso migrate`: needs PostgreSQL alone. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .summary('bring the database to this version')
    .description('Apply the migrations that the database does not have yet. Doing it twice changes nothing.')
    .action(
      runAction(async (io) => {
        const databaseUrl = readEnv().databaseUrl ?? (await findAddresses()).databaseUrl;
        const { migrate } = await import('@sayso/db/migrate');
        const applied = await migrate(databaseUrl, {
          onApplied: (name) => io.json || io.note(`applied ${name}`),
        });
        await io.print(
          io.json
            ? toJson({ applied })
            : applied.length === 0
              ? 'The database is up to date.\n'
              : `Migrations applied: ${applied.length}.\n`,
        );
      }),
    );
}
