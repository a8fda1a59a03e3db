import type { PageElement } from './dom.ts';
import { isProse } from './prose.ts';
import { type Block, blocksOf } from './render-text.ts';

export type Range = { from: number; to: number };
export type Size = { characters: number; linked: number; prose: number };

/** A page as the list of its paragraphs, and every block element as a run of them. */
export type Outline = {
  blocks: readonly Block[];
  /** The innermost block element that each paragraph stands in. */
  owners: readonly PageElement[];
  rangeOf(element: PageElement): Range | null;
  sizeOf(range: Range): Size;
};

/** One walk over the tree; sizes of any element are differences of running sums after that. */
export function outlinePage(root: PageElement): Outline {
  const ranges = new Map<PageElement, Range>();
  const owners: PageElement[] = [];
  const blocks = blocksOf(root, {
    paragraph: (owner) => owners.push(owner),
    ended: (element, from, to) => ranges.set(element, { from, to }),
  });
  const sums: Size[] = [{ characters: 0, linked: 0, prose: 0 }];
  for (const block of blocks) {
    const { characters, linked, prose } = sums.at(-1)!;
    sums.push({
      characters: characters + block.text.length,
      linked: linked + block.linked,
      prose: prose + (isProse(block) ? block.text.length : 0),
    });
  }
  return {
    blocks,
    owners,
    rangeOf: (element) => ranges.get(element) ?? null,
    sizeOf: ({ from, to }) => {
      const [first, last] = [sums[from]!, sums[to]!];
      return {
        characters: last.characters - first.characters,
        linked: last.linked - first.linked,
        prose: last.prose - first.prose,
      };
    },
  };
}
