import type { Totals } from '@sayso/schema';
import { Command } from 'commander';
import { toJson } from '../output/io.ts';
import { formatTable } from '../output/print-table.ts';
import { runAction, somethingFailed } from '../run-action.ts';
import { checkParts, type Parts } from '../services/check-parts.ts';
import { withServices } from '../services/open-services.ts';

/** `sayso status`: how each part is, and what the house holds. */
export function statusCommand(): Command {
  return new Command('status')
    .summary('how each part is, and what is stored')
    .description(
      'Tell how PostgreSQL, Redis and the worker are, and what is stored. Exit code 1 where one is not well.',
    )
    .action(
      runAction((io) =>
        withServices(async (services) => {
          const parts = await checkParts(services);
          const ok = Object.values(parts).every((part) => part.ok);
          const totals = parts.postgres.ok ? await services.db.totals() : null;
          await io.print(io.json ? toJson({ ok, ...parts, totals }) : describe(parts, totals));
          return ok ? 0 : somethingFailed;
        }),
      ),
    );
}

const titles: Record<keyof Parts, string> = { postgres: 'PostgreSQL', redis: 'Redis', worker: 'Worker' };

function describe(parts: Parts, totals: Totals | null): string {
  const health = formatTable(
    (Object.keys(titles) as (keyof Parts)[]).map((name) => [
      titles[name],
      parts[name].ok ? 'ok' : (parts[name].detail ?? 'not ok'),
    ]),
  );
  if (!totals) return health;
  const { jobs, feeds, ...stored } = totals;
  const rows = (counts: Record<string, number>) => formatTable(Object.entries(counts));
  return `${health}\nStored\n${indent(rows(stored))}\nJobs\n${indent(rows(jobs))}\nFeeds\n${indent(rows(feeds))}`;
}

const indent = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
