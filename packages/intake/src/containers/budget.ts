import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';

/** What one document may unfold into, all its containers together. */
export const limits = {
  /** Files, folders and links in it. */
  members: 2_000,
  /** Bytes that come out of compressed data. */
  inflated: 100 * 1024 * 1024,
  /** Bytes of one member. */
  member: maxDocumentBytes,
  /** Bytes out for one byte in. Text packs some 3 to 10 times, and a table of zeros not beyond this. */
  ratio: 200,
  /** Below this many bytes out, no ratio does harm. */
  ratioFrom: 64 * 1024,
  /** Containers in one another. */
  depth: 2,
} as const;

/**
 * What is left of the limits while a document unfolds. One for the whole document, so that a hundred archives in an
 * archive get no more than one does.
 */
export class Budget {
  private members = 0;
  private inflated = 0;
  /** Set once a limit of the whole document is reached: nothing more of it is unfolded. */
  private isSpent = false;

  get spent(): boolean {
    return this.isSpent;
  }

  /** @throws AppError `too-large` */
  addMember(): void {
    this.members += 1;
    if (this.members > limits.members) this.spend(`more than ${limits.members.toLocaleString('en')} files`);
  }

  /** @throws AppError `too-large` */
  addInflated(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > limits.inflated) this.spend(`more than ${sizeInWords(limits.inflated)} unpacked`);
  }

  private spend(what: string): never {
    this.isSpent = true;
    throw new AppError(
      'too-large',
      `There is ${what} in this archive; what came after that was not read. Hand it in as several archives.`,
    );
  }
}

/** @throws AppError `too-large` where a member is larger than a document may be */
export function refuseLargeMember(size: number): void {
  if (size > limits.member)
    throw new AppError(
      'too-large',
      `It has more than ${sizeInWords(limits.member)}, the largest that Sayso takes.`,
    );
}
