import type { Root } from './find-root.ts';

/**
 * The publishers that cite one another in a circle: for each of them, by key, the circle that it is in. What an
 * article names beside another source of its own is no part of one. Strongly connected components, found by who can
 * be reached from whom (the outlets of one claim are few).
 */
export function findCycles(roots: readonly Root[]): ReadonlyMap<string, number> {
  const cites = new Map<string, Set<string>>();
  for (const root of roots) {
    if (root.grade !== 'outlet') continue;
    for (const from of root.own)
      for (const { key } of root.passes)
        if (key !== from) cites.set(from, (cites.get(from) ?? new Set()).add(key));
  }
  const reachableFrom = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...(cites.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(cites.get(next) ?? []));
    }
    return seen;
  };
  const reach = new Map([...cites.keys()].sort().map((key) => [key, reachableFrom(key)]));
  const circles = new Map<string, number>();
  let count = 0;
  for (const [key, reached] of reach) {
    if (circles.has(key) || !reached.has(key)) continue;
    for (const other of reached) if (reach.get(other)?.has(key)) circles.set(other, count);
    count += 1;
  }
  return circles;
}
