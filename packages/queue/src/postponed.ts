/** Thrown by a handler whose job's turn has not come: the queue delivers it again then, and counts no try. */
export class Postponed extends Error {
  override readonly name = 'Postponed';
  readonly waitMs: number;

  /** @param waitMs milliseconds from now */
  constructor(waitMs: number) {
    super(`not before ${Math.ceil(waitMs)} ms from now`);
    this.waitMs = waitMs;
  }
}
