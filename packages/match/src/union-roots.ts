import type { Merge, MergeReason } from '@sayso/schema';
import type { Root } from './find-root.ts';

/** Sets of mentions that rest on one origin, put together merge by merge. */
export class RootSets {
  readonly merges: Merge[] = [];
  readonly #parent = new Map<Root, Root>();
  /** Per set, whether some mention in it names who knew, so that two such sets are joined by no guess. */
  readonly #hard = new Set<Root>();

  constructor(roots: readonly Root[]) {
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
  merge(a: Root, b: Root, reason: MergeReason, words: readonly [string, string], sure: boolean): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return;
    this.#parent.set(right, left);
    if (this.#hard.has(right)) this.#hard.add(left);
    const swap = a.mention.id > b.mention.id;
    this.merges.push({
      a: swap ? b.mention.id : a.mention.id,
      b: swap ? a.mention.id : b.mention.id,
      reason,
      words: swap ? [words[1], words[0]] : [...words],
      sure,
    });
  }
}
