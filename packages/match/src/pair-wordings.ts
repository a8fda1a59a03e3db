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

/** Wordings that share an entry, by their articles. */
type Shelf = { byArticle: Map<string, Wording[]>; size: number };

const emptyShelf = (): Shelf => ({ byArticle: new Map(), size: 0 });

function shelve(shelf: Shelf | undefined, wording: Wording): void {
  if (!shelf) return;
  const { articleId } = wording;
  const there = shelf.byArticle.get(articleId);
  if (there) there.push(wording);
  else shelf.byArticle.set(articleId, [wording]);
  shelf.size += 1;
}

const looseWordsOf = (wording: Wording): Set<string> =>
  new Set([...wording.prepared().proposition.words.values()].map(({ loose }) => loose));

/** Where to look for fresh wordings: keys across articles, words within an article, the very text in both. */
type Index = {
  keys: ReadonlyMap<string, Shelf>;
  words: ReadonlyMap<string, ReadonlyMap<string, Shelf>>;
  texts: ReadonlyMap<string, Shelf>;
};

/** A shelf for all that fresh wordings ask for: what no fresh one has, need not be found. */
function indexWordings(fresh: readonly Wording[], known: readonly Wording[]): Index {
  const keys = new Map<string, Shelf>();
  const words = new Map<string, Map<string, Shelf>>();
  const texts = new Map<string, Shelf>();
  for (const wording of fresh) {
    const own = words.get(wording.articleId) ?? new Map<string, Shelf>();
    words.set(wording.articleId, own);
    for (const key of wording.keys) if (!keys.has(key)) keys.set(key, emptyShelf());
    for (const word of looseWordsOf(wording)) if (!own.has(word)) own.set(word, emptyShelf());
    if (!texts.has(wording.text)) texts.set(wording.text, emptyShelf());
  }
  for (const wording of [...known, ...fresh]) {
    for (const key of wording.keys) shelve(keys.get(key), wording);
    const own = words.get(wording.articleId);
    if (own) for (const word of looseWordsOf(wording)) shelve(own.get(word), wording);
    shelve(texts.get(wording.text), wording);
  }
  return { keys, words, texts };
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
  const index = indexWordings(fresh, known);
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
    for (const key of wording.keys) {
      const { byArticle, size } = index.keys.get(key)!;
      if (endless && size > commonKey) continue;
      for (const [article, group] of byArticle) if (article !== articleId) meet(group, enough, size);
    }
    const own = index.words.get(articleId)!;
    for (const word of looseWordsOf(wording)) {
      const { byArticle, size } = own.get(word)!;
      if (!endless || size <= commonInArticle) meet(byArticle.get(articleId) ?? [], 1, size);
    }
    for (const group of index.texts.get(wording.text)!.byArticle.values()) meet(group, enough, 1);

    const needed = words.size < enough ? 1 : enough;
    const ranked = [...met].filter(([, { shared }]) => shared >= needed);
    if (ranked.length > others)
      ranked.sort(([a, x], [b, y]) => y.weight - x.weight || compareText(a.order, b.order));
    for (const [other] of ranked.slice(0, others)) yield [wording, other];
  }
}
