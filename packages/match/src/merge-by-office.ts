import type { Root } from './find-root.ts';
import { evidence } from './merge-roots.ts';
import { descriptionKey, nameTokens, oneRoot, outletKey } from './normalise-source.ts';
import type { RootSets } from './union-roots.ts';

const tokensOf = (key: string): string[] => key.split(' ').filter((token) => token !== '');

/** One body by its full and by a shorter name: `police` and `tarsk police`. */
function oneBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length > 0 && short.every((token) => long.some((other) => token === other || oneRoot(token, other)))
  );
}

/** The body that a root is, or that it speaks for. */
const bodyOf = (root: Root): readonly string[] => {
  if (root.represents !== null) return tokensOf(root.represents);
  const { hop } = root;
  if (!hop || (hop.kind === 'document' && hop.naming !== 'named')) return [];
  return hop.kind === 'person' ? nameTokens(hop.name ?? '') : tokensOf(outletKey(hop.name ?? hop.text ?? ''));
};

/**
 * Those who speak for a body, or whose document it is, and the body itself: possibly one, since an institution has
 * one voice and yet more than one person who knows.
 */
export function mergeRepresentatives(roots: readonly Root[], sets: RootSets): void {
  const known = roots.filter(({ grade }) => grade === 'named' || grade === 'anonymous');
  for (const root of known) {
    if (root.represents === null) continue;
    const body = tokensOf(root.represents);
    const fitting = known.filter((other) => other !== root && oneBody(body, bodyOf(other)));
    // The body itself rather than another of its voices; where two bodies could be meant, it is neither's.
    const itself = fitting.filter(({ represents }) => represents === null);
    const targets = itself.length > 0 ? itself : fitting;
    const keys = new Set(targets.map((target) => sets.find(target)));
    if (keys.size !== 1) continue;
    const [target] = targets;
    sets.merge(root, target!, 'speaks-for', [evidence(root), evidence(target!)], false);
  }
}

/** What a source is called by its office (`the mayor`), and the one person who is named with it (`Mayor Castellan`). */
export function mergeOffices(roots: readonly Root[], sets: RootSets): void {
  const offices = new Map<string, { root: Root; words: Set<string> }>();
  for (const root of roots) {
    if (root.grade !== 'named' || root.hop?.kind !== 'person') continue;
    const name = new Set(nameTokens(root.hop.name ?? '').map((token) => descriptionKey(token)));
    const known = offices.get(root.key) ?? { root, words: new Set<string>() };
    for (const word of tokensOf(descriptionKey(root.hop.text ?? '')))
      if (!name.has(word)) known.words.add(word);
    offices.set(root.key, known);
  }
  for (const root of roots) {
    if (root.grade !== 'anonymous' || root.hop?.kind === 'group') continue;
    const called = tokensOf(root.key).slice(1);
    if (called.length === 0) continue;
    const holders = [...offices.values()].filter(({ words }) => called.every((word) => words.has(word)));
    if (holders.length !== 1) continue;
    const [holder] = holders;
    sets.merge(root, holder!.root, 'same-source', [evidence(root), evidence(holder!.root)], false);
  }
}

/** A description and the one that says more of the same (`officials`, `port officials`): possibly one. */
export function mergeVaguerDescriptions(roots: readonly Root[], sets: RootSets): void {
  const described = new Map<string, Root>();
  // Those of one key are one set by now, so the first of them stands for all.
  for (const root of roots)
    if (root.grade === 'anonymous' && !described.has(root.key)) described.set(root.key, root);
  const words = new Map([...described.keys()].map((key) => [key, tokensOf(key).slice(1)]));
  for (const [key, root] of described) {
    const called = words.get(key)!;
    if (called.length === 0) continue;
    const fuller = [...described].filter(([other]) => {
      const more = words.get(other)!;
      return more.length > called.length && called.every((word) => more.includes(word));
    });
    const found = new Set(fuller.map(([, other]) => sets.find(other)));
    const [first] = fuller;
    if (first && found.size === 1)
      sets.merge(root, first[1], 'same-description', [evidence(root), evidence(first[1])], false);
  }
}
