import type { Io } from '../output/io.ts';

export interface Progress {
  /** @param through how many are, of all */
  update(through: number): void;
  stop(): void;
}

/** Where stderr is no terminal, a line at most this often, in milliseconds. */
const lineEveryMs = 2000;

/**
 * How far a step is: a bar on a terminal, lines now and then elsewhere, nothing where JSON is asked for and no person
 * looks on.
 *
 * @param doing what is being done, as `Read`
 */
export async function showProgress(io: Io, doing: string, total: number): Promise<Progress> {
  if (io.isTerminal) {
    const { default: progress } = await import('cli-progress');
    const bar = new progress.SingleBar({
      format: `${doing} {bar} {value} of {total}`,
      hideCursor: true,
      clearOnComplete: true,
    });
    bar.start(total, 0);
    return { update: (through) => bar.update(through), stop: () => bar.stop() };
  }
  if (io.json) return { update() {}, stop() {} };
  let last = Date.now();
  return {
    update(through) {
      if (Date.now() - last < lineEveryMs) return;
      last = Date.now();
      io.note(`${doing} ${through} of ${total}`);
    },
    stop() {},
  };
}
