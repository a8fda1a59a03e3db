import type { WordedMention } from './claimed-mention.ts';
import { hashWord } from './hash-word.ts';
import { byId, compareText, likenessOf } from './wordings.ts';

/** So many wordings of a claim are compared with later mentions: a claim that a hundred papers tell has hundreds. */
export const mostOfClaim = 32;

type Told<T> = { mention: T; likeness: string; times: number; turn: number };

/** Told oftenest first; where that is the same, chance decides, the same chance whatever came first. */
const oftenestFirst = <T>(x: Told<T>, y: Told<T>): number =>
  y.times - x.times || hashWord(x.likeness) - hashWord(y.likeness) || compareText(x.likeness, y.likeness);

/**
 * Of a claim's mentions those that tell its wordings, each once; of very many the ones told oftenest, every text before
 * any text on a second day or by a second source. Which ones is the same in whatever order they came: only how many
 * tell each wording decides.
 *
 * @returns in the order of their ids
 */
export function pickWordings<T extends WordedMention>(mentions: readonly T[]): T[] {
  const byLikeness = new Map<string, Told<T>>();
  for (const mention of [...mentions].sort(byId)) {
    const likeness = likenessOf(mention, false);
    const known = byLikeness.get(likeness);
    if (known) known.times += 1;
    else byLikeness.set(likeness, { mention, likeness, times: 1, turn: 0 });
  }
  const found = [...byLikeness.values()];
  if (found.length <= mostOfClaim) return found.map(({ mention }) => mention);
  const turns = new Map<string, number>();
  for (const one of found.sort(oftenestFirst)) {
    one.turn = turns.get(one.mention.mention.text) ?? 0;
    turns.set(one.mention.mention.text, one.turn + 1);
  }
  return found
    .sort((x, y) => x.turn - y.turn || oftenestFirst(x, y))
    .slice(0, mostOfClaim)
    .map(({ mention }) => mention)
    .sort(byId);
}
