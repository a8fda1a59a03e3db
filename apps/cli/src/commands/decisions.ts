import { ClaimId } from '@sayso/schema';
import { Command, InvalidArgumentError } from 'commander';
import { describeDecisions } from '../decisions/describe-decisions.ts';
import { toJson } from '../output/io.ts';
import { runAction } from '../run-action.ts';
import { withDatabase } from '../services/open-services.ts';

type Options = { claim?: ClaimId; limit: number; cursor?: string };

function parseClaimId(value: string): ClaimId {
  const id = ClaimId.safeParse(value);
  if (!id.success)
    throw new InvalidArgumentError('That is not the id of a claim. The address of its page ends in it.');
  return id.data;
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError('It has to be a whole number from 1 to 100.');
  return limit;
}

/** `sayso decisions` */
export function decisionsCommand(): Command {
  return new Command('decisions')
    .summary('list what editors decided of claims')
    .description(
      'List which claims editors joined, split or kept apart, the latest first, and what still holds.',
    )
    .option('--claim <id>', 'only those of this claim', parseClaimId)
    .option('--limit <n>', 'how many, 1 to 100', parseLimit, 30)
    .option('--cursor <cursor>', 'go on where an earlier list ended')
    .action(
      runAction((io, { claim, limit, cursor }: Options) =>
        withDatabase(async (db) => {
          const page = await db.claims.decisions(
            { ...(claim && { claimId: claim }) },
            { limit, cursor: cursor ?? null },
          );
          await io.print(io.json ? toJson(page) : describeDecisions(page.items));
          if (!io.json && page.nextCursor) io.note(`There are more: add --cursor ${page.nextCursor}`);
        }),
      ),
    );
}
