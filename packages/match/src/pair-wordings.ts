import { compareText, type Wording } from './wordings.ts';

/** A word that so many sentences of one article have leads nowhere, in an article of more than twice as many. */
const commonInArticle = 60;
/** The same for a key that so many wordings share. */
const commonKey = 240;

/** Of each fresh wording, the others that it shares most with. */
const mostOthers = 40;
const fewestOthers = 4;
/** Comparisons for all fresh wordings together, so that an endless article ends in seconds. */
const budget = 60_000;

/** Where to look for a wording: keys across articles, words within its own, its very text in both. */
type Entries = { keys: string[]; words: string[]; text: string };

/** @param within articles that have a fresh wording: nobody asks for the words of another */
function entriesOf({ keys, text, articleId, prepared }: Wording, within: ReadonlySet<string>): Entries {
  const own = within.has(articleId) ? [...prepared().proposition.words.values()] : [];
  return {
    keys: keys.map((key) => `k ${key}`),
    words: [...new Set(own.map((word) => `w ${articleId} ${word.loose}`))],
    text: `t ${text}`,
  };
}

type Shelf = { byArticle: Map<string, Wording[]>; size: number };

function shelve(index: Map<string, Shelf>, entry: string, wording: Wording): void {
  const shelf = index.get(entry) ?? { byArticle: new Map(), size: 0 };
  index.set(entry, shelf);
  const { articleId } = wording;
  const there = shelf.byArticle.get(articleId);
  if (there) there.push(wording);
  else shelf.byArticle.set(articleId, [wording]);
  shelf.size += 1;
}

/** Two shared words of one article make a pair, or one key across articles. */
const enough = 2;

/**
 * Pairs worth a comparison, each once: of different articles under a shared key, of one article with two words in
 * common, and the same words anywhere. Of each fresh wording those that share the most that few others share; how many,
 * depends on how many wordings there are.
 */
export function* pairWordings(
  fresh: readonly Wording[],
  known: readonly Wording[],
): Generator<[Wording, Wording]> {
  const index = new Map<string, Shelf>();
  const entries = new Map<Wording, Entries>();
  const within = new Set<string>(fresh.map(({ articleId }) => articleId));
  for (const wording of [...known, ...fresh]) {
    const found = entriesOf(wording, within);
    entries.set(wording, found);
    for (const entry of [...found.keys, ...found.words, found.text]) shelve(index, entry, wording);
  }
  const others = Math.max(fewestOthers, Math.min(mostOthers, Math.floor(budget / Math.max(1, fresh.length))));
  const endless = fresh.length > 2 * commonInArticle;

  for (const wording of fresh) {
    const { articleId } = wording;
    const { words } = wording.prepared().proposition;
    const met = new Map<Wording, { shared: number; weight: number }>();
    const meet = (group: readonly Wording[], shared: number, size: number): void => {
      for (const other of group) {
        if (other === wording || (other.fresh && other.order < wording.order)) continue;
        const so = met.get(other) ?? { shared: 0, weight: 0 };
        met.set(other, so);
        so.shared += shared;
        so.weight += shared / size;
      }
    };
    const { keys, words: own, text } = entries.get(wording)!;
    for (const key of keys) {
      const { byArticle, size } = index.get(key)!;
      if (endless && size > commonKey) continue;
      for (const [article, group] of byArticle) if (article !== articleId) meet(group, enough, size);
    }
    for (const word of own) {
      const { byArticle, size } = index.get(word)!;
      if (!endless || size <= commonInArticle) meet(byArticle.get(articleId) ?? [], 1, size);
    }
    for (const group of index.get(text)!.byArticle.values()) meet(group, enough, 1);

    const needed = words.size < enough ? 1 : enough;
    const ranked = [...met].filter(([, { shared }]) => shared >= needed);
    if (ranked.length > others)
      ranked.sort(([a, x], [b, y]) => y.weight - x.weight || compareText(a.order, b.order));
    for (const [other] of ranked.slice(0, others)) yield [wording, other];
  }
}
