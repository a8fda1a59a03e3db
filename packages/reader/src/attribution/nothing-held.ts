import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/**
 * Whether a verb that may tell what someone holds tells of something else here:
 *
 * - `has not seen | the memo`, `9,000 people saw | it`: sight, and no view (`sees | the first cut in May`);
 * - `recalled | 12,000 cars`: back to the works, and not to mind;
 * - `tariffs explain | half of the rise`: they account for it, and explain nothing to anyone.
 *
 * @param word the heart of the cue
 */
export function holdsNothing(passage: Passage, cue: Range, word: string, content: readonly Range[]): boolean {
  const { tags, tokens } = passage;
  const isPlain = content.every(({ from }) => tokens[from]!.kind !== 'quote');
  if (word === 'see') {
    const isPast = tokens.slice(cue.from, cue.to).some(({ lower }) => /^(?:saw|seen)$/.test(lower));
    const isNegated = tags.slice(cue.from, cue.to).includes('neg') || /n't$/.test(tokens[cue.to - 1]!.lower);
    const isView = ({ from, to }: Range): boolean =>
      tokens[from]!.lower === 'that' || tokens.slice(from, to).some(({ lower }) => lower === 'as');
    return (isPast || isNegated || neverSees(passage, cue)) && isPlain && !content.some(isView);
  }
  if (word === 'recall') return isPlain && content.every((part) => isGoods(passage, part));
  return word === 'explain' && content.every((part) => isShare(passage, part));
}

const neverSees = ({ tokens }: Passage, { from, to }: Range): boolean =>
  tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => /^(?:never|not|cannot)$/.test(lower));

/** `12,000 cars`, `the batteries`: a number of things, or what is made and sold. */
function isGoods({ tags, tokens }: Passage, { from, to }: Range): boolean {
  if (tags.slice(from, to).some(isFiniteVerb)) return false;
  const words = tokens.slice(from, Math.min(to, from + 6));
  return (
    words.some(({ kind }) => kind === 'number') ||
    words.some(({ lower }) =>
      /^(?:cars|vehicles|trucks|models|batteries|products?|units|phones|toys|bottles|packs|batches|ambassadors?|envoys?|parliament|troops)$/.test(
        lower,
      ),
    )
  );
}

/** `“at least half” of the rise`, `most of it`: an amount, and no clause. */
function isShare({ tags, tokens }: Passage, { from, to }: Range): boolean {
  if (tags.slice(from, to).some(isFiniteVerb)) return false;
  return tokens
    .slice(from, Math.min(to, from + 5))
    .some(({ lower }) => /^(?:half|most|much|part|third|quarter|percent|%|some|all|bulk)$/.test(lower));
}
