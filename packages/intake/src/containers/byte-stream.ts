/** Bytes that arrive in pieces, taken in portions of any size. Holds no more than was asked for and one piece. */
export class ByteStream {
  private readonly pieces: Iterator<Uint8Array>;
  private held: Uint8Array[] = [];
  private size = 0;

  constructor(pieces: Iterable<Uint8Array>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** The next bytes, which stay; fewer than asked for only at the end. */
  peek(count: number): Uint8Array {
    while (this.size < count && this.pull());
    return this.join().subarray(0, count);
  }

  /** The next bytes; fewer than asked for only at the end. */
  take(count: number): Uint8Array {
    const taken = this.peek(count);
    this.drop(taken.length);
    return taken;
  }

  /** Leaves bytes out. @returns how many there were */
  skip(count: number): number {
    let skipped = 0;
    while (skipped < count && (this.size > 0 || this.pull())) {
      const now = Math.min(this.size, count - skipped);
      this.drop(now);
      skipped += now;
    }
    return skipped;
  }

  private pull(): boolean {
    const next = this.pieces.next();
    if (next.done) return false;
    this.held.push(next.value);
    this.size += next.value.length;
    return true;
  }

  private join(): Uint8Array {
    if (this.held.length !== 1) {
      const whole = new Uint8Array(this.size);
      let at = 0;
      for (const piece of this.held) {
        whole.set(piece, at);
        at += piece.length;
      }
      this.held = [whole];
    }
    return this.held[0]!;
  }

  private drop(count: number): void {
    this.held = [this.join().subarray(count)];
    this.size -= count;
  }
}
