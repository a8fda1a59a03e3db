import { Command } from 'commander';
import { checkDisk, checkHome, checkNode, checkPortOf } from '../doctor/check-machine.ts';
import { checkServices } from '../doctor/check-services.ts';
import { readEnv } from '../env.ts';
import { toJson } from '../output/io.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction, somethingFailed } from '../run-action.ts';

/** `sayso doctor`: what keeps Sayso from running here, and what to do about it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('what is wrong here, and what to do about it')
    .description('Look at everything that Sayso needs, and say what to do where something is missing.')
    .action(
      runAction(async (io) => {
        const env = readEnv();
        const found = await Promise.all([
          checkNode(),
          checkHome(env.home),
          checkDisk(env.home),
          checkPortOf(env),
          checkServices(),
        ]);
        const checks = found.flat();
        const ok = checks.every((check) => check.ok);
        if (io.json) await io.print(toJson({ ok, checks }));
        else {
          const rows = checks.map(({ name, ok, detail, advice }) => [
            ok ? 'ok' : 'NOT OK',
            name,
            advice ? `${detail.replace(/\.$/, '')}. ${advice}` : detail,
          ]);
          await io.print(formatTable(rows));
        }
        return ok ? 0 : somethingFailed;
      }),
    );
}
