import type { Writable } from 'node:stream';

export interface StepList {
  /** Runs one step, and says how long it took. What it gives back in words stands beside its time. */
  step<T>(label: string, work: () => Promise<T>, summary?: (result: T) => string): Promise<T>;
  /** A sentence between the steps. */
  note(sentence: string): void;
}

const redrawMs = 200;

/**
 * What a start is doing, a line a step. In a terminal the running step is shown as it runs; elsewhere each step is
 * written once, when it ends.
 */
export function createStepList(out: Writable & { isTTY?: boolean }): StepList {
  let running: { label: string; startedAt: number } | null = null;
  const clear = () => {
    if (running && out.isTTY) out.write('\r\u001b[K');
  };
  const draw = () => {
    if (running && out.isTTY) out.write(`\r${lineOf('…', running)}`);
  };

  return {
    async step(label, work, summary) {
      const mine = { label, startedAt: Date.now() };
      running = mine;
      draw();
      const timer = setInterval(draw, redrawMs);
      const finish = (mark: string, words = '') => {
        clearInterval(timer);
        clear();
        running = null;
        out.write(`${lineOf(mark, mine)}${words && `   ${words}`}\n`);
      };
      try {
        const result = await work();
        finish('✓', summary?.(result));
        return result;
      } catch (error) {
        finish('✗');
        throw error;
      }
    },
    note(sentence) {
      clear();
      out.write(`    ${sentence}\n`);
      draw();
    },
  };
}

function lineOf(mark: string, { label, startedAt }: { label: string; startedAt: number }): string {
  const seconds = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  return `  ${mark} ${label.padEnd(44)}${seconds.padStart(8)}`;
}
