import type { Range } from '../text/range.ts';

/** Tokens of a passage that something holds for: to ask about a range takes its length, however many there are. */
export class Marks {
  private readonly marked: Uint8Array;

  /** @param length of the passage, in tokens */
  constructor(length: number) {
    this.marked = new Uint8Array(length);
  }

  add({ from, to }: Range): void {
    this.marked.fill(1, from, to);
  }

  /** Whether any token of a range is marked. */
  touch({ from, to }: Range): boolean {
    for (let i = from; i < to; i += 1) if (this.marked[i] === 1) return true;
    return false;
  }
}
