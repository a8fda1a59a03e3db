import { type Hop, newId, type SourceId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { normaliseName } from '../text/normalise-name.ts';

/** The name that a hop's source is known by; null where it has none: the publisher itself, or an unspecified hop. */
export function sourceNameOf(hop: Pick<Hop, 'kind' | 'naming' | 'name' | 'text'>): string | null {
  if (hop.kind === 'publisher' || hop.kind === 'unspecified' || hop.naming === 'unspecified') return null;
  return hop.name ?? hop.text;
}

/** Sources are one where kind, naming and normalised name are. NUL cannot be in a name that was made storable. */
const keyOf = (kind: string, naming: string, key: string): string => `${kind}\0${naming}\0${key}`;

/**
 * Finds or adds the sources of all the hops, in two statements, however many there are.
 *
 * @returns what gives the source of a hop
 */
export async function resolveSources(tx: Transaction, hops: Hop[]): Promise<(hop: Hop) => SourceId | null> {
  const wanted = new Map<string, { kind: string; naming: string; key: string; name: string }>();
  for (const hop of hops) {
    const name = sourceNameOf(hop);
    if (name === null) continue;
    const key = normaliseName(name, hop.kind);
    const whole = keyOf(hop.kind, hop.naming, key);
    if (!wanted.has(whole)) wanted.set(whole, { kind: hop.kind, naming: hop.naming, key, name });
  }
  if (wanted.size === 0) return () => null;

  // Sorted, so that two transactions that add the same ones never wait each for the other.
  const rows = [...wanted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await tx.source.createMany({
    data: rows.map((row) => ({ id: newId('source'), ...row })),
    skipDuplicates: true,
  });
  const stored = await tx.$queryRaw<{ id: SourceId; kind: string; naming: string; key: string }[]>`
    SELECT id, kind, naming, key FROM sources WHERE (kind, naming, key) IN (
      SELECT * FROM unnest(
        ${rows.map((row) => row.kind)}::text[],
        ${rows.map((row) => row.naming)}::text[],
        ${rows.map((row) => row.key)}::text[]))`;
  const idOf = new Map(stored.map((row) => [keyOf(row.kind, row.naming, row.key), row.id]));
  return (hop) => {
    const name = sourceNameOf(hop);
    return name === null
      ? null
      : (idOf.get(keyOf(hop.kind, hop.naming, normaliseName(name, hop.kind))) ?? null);
  };
}
