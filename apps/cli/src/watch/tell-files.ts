import type { WatchedFile } from '@sayso/queue';
import { AppError, type Failure } from '@sayso/schema';
import { explainFileError } from '../input/read-document.ts';
import { toFailure } from '../output/explain-error.ts';
import { type Io, toJsonLine } from '../output/io.ts';
import { plainLine } from '../output/plain-line.ts';
import { formatTable } from '../output/print-table.ts';

export interface FileTeller {
  /** Says what became of a file when it was looked at. */
  tell(file: WatchedFile): Promise<void>;
  /** Says why the worker refused a file that had been taken in. */
  tellRefusal(file: string, failure: Failure): Promise<void>;
  /** Says how many there were of each. */
  finish(): Promise<void>;
}

/** Says what becomes of each file of a watched folder: a line for each, of text or of JSON, and totals at the end. */
export function createFileTeller(io: Io): FileTeller {
  const totals = { taken: 0, already: 0, failed: 0 };

  async function tellFailure(file: string, error: Failure): Promise<void> {
    totals.failed += 1;
    if (io.json) await io.print(toJsonLine({ file, outcome: 'failed', error }));
    else io.note(`refused        ${plainLine(file)}: ${error.message}`);
  }

  return {
    async tell(watched) {
      const { file } = watched;
      if (watched.outcome === 'refused') {
        const { error } = watched;
        return await tellFailure(
          file,
          toFailure(error instanceof AppError ? error : explainFileError(error, plainLine(file))),
        );
      }
      const outcome = watched.outcome === 'taken' ? 'taken' : 'already';
      totals[outcome] += 1;
      if (io.json)
        await io.print(
          toJsonLine({ file, outcome, ...(watched.outcome === 'taken' && { jobId: watched.jobId }) }),
        );
      else await io.print(`${outcome === 'taken' ? 'taken in     ' : 'already there'}  ${plainLine(file)}\n`);
    },
    tellRefusal: tellFailure,
    async finish() {
      const { taken, already, failed } = totals;
      if (io.json) await io.print(toJsonLine({ summary: totals }));
      else
        await io.print(
          `\n${formatTable([
            ['taken in', taken],
            ['already there', already],
            ['refused', failed],
          ])}`,
        );
    },
  };
}
