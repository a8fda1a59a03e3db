import { AppError } from '@sayso/schema';
import { Command } from 'commander';
import { loadComparing } from '../compare/load-comparing.ts';
import { type Pair, parsePairLine } from '../compare/parse-pair-line.ts';
import { readEnv } from '../env.ts';
import { toJson } from '../output/io.ts';
import { answerLines } from '../read/answer-lines.ts';
import { runAction } from '../run-action.ts';

/** `sayso compare`: whether two claims are one. Needs no service. */
export function compareCommand(): Command {
  return new Command('compare')
    .summary('say whether two claims are one')
    .description(
      'Say how surely two claims are one, and how they stand to one another: same, figure (another value), opposes,\n' +
        'related or unrelated; and what matching does: join them, suggest it to the desk, or leave them apart.\n' +
        'With --jsonl, each line {"id","a":{"text","source","cue","context","published"},"b":{…}} of a file (or - )\n' +
        'gives {"id","score","relation","decision"}; all but text may be null. A line that cannot be compared gives\n' +
        '{"id","error"}. Needs no service.',
    )
    .argument('<texts...>', 'two claims in words; with --jsonl a file, or - for standard input')
    .option('--jsonl', 'compare pairs line by line')
    .action(
      runAction(async (io, options: { jsonl?: boolean }, texts: string[]) => {
        const compare = await loadComparing();
        const [first = '', second] = texts;
        if (options.jsonl) {
          if (second !== undefined) throw new AppError('bad-request', 'With --jsonl give one file, or -.');
          return answerLines<Pair>(io, first, readEnv().userFolder, {
            parse: parsePairLine,
            answer: compare,
          });
        }
        if (second === undefined || texts.length > 2)
          throw new AppError(
            'bad-request',
            'Give two claims, each in quotation marks, or --jsonl and a file.',
          );
        await io.print(toJson(compare({ a: { text: first }, b: { text: second } })));
        return 0;
      }),
    );
}
