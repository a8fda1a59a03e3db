import type { Merge, MergeReason, Span } from '@sayso/schema';
import type { Root } from './find-root.ts';

/** The verbatim words of one side that show a tie, and where they stand in its article; null where they do not. */
export type Evidence = { words: string; span: Span | null };

/** Sets of mentions that rest on one origin, put together merge by merge. */
export class RootSets {
  readonly merges: Merge[] = [];
  readonly #parent = new Map<Root, Root>();
  /** Per set, whether some mention in it names who knew, so that two such sets are joined by no guess. */
  readonly #hard = new Set<Root>();
  readonly #sureOnly: boolean;

  /** @param sureOnly whether merges that are only possible are passed over */
  constructor(roots: readonly Root[], sureOnly = false) {
    this.#sureOnly = sureOnly;
    for (const root of roots) {
      this.#parent.set(root, root);
      if (root.grade === 'named' || root.grade === 'anonymous') this.#hard.add(root);
    }
  }

  find(root: Root): Root {
    let top = root;
    while (this.#parent.get(top) !== top) top = this.#parent.get(top)!;
    this.#parent.set(root, top);
    return top;
  }

  /** True where both sets name who knew: only the sources themselves may then show that they are one. */
  bothKnown(a: Root, b: Root): boolean {
    return this.#hard.has(this.find(a)) && this.#hard.has(this.find(b));
  }

  /** Whether the set of a root names who knew. */
  isKnown(root: Root): boolean {
    return this.#hard.has(this.find(root));
  }

  /** Joins the sets of two roots and notes why; does nothing where they are one already. */
  merge(a: Root, b: Root, reason: MergeReason, shown: readonly [Evidence, Evidence], sure: boolean): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right || (this.#sureOnly && !sure)) return;
    this.#parent.set(right, left);
    if (this.#hard.has(right)) this.#hard.add(left);
    const [first, second] = a.mention.id > b.mention.id ? [b, a] : [a, b];
    const [one, other] = first === a ? shown : [shown[1], shown[0]];
    this.merges.push({
      a: first.mention.id,
      b: second.mention.id,
      reason,
      words: [one.words, other.words],
      spans: [one.span, other.span],
      sure,
    });
  }
}
