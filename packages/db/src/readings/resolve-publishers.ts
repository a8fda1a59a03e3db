import { newId, type PublisherRef } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { normaliseName } from '../text/normalise-name.ts';

/** A publisher is known by its name, and by its domain only where no article names it. */
function keyOf(ref: PublisherRef): string | null {
  if (ref.name !== null) return `name:${normaliseName(ref.name, 'publisher')}`;
  return ref.domain === null ? null : `domain:${ref.domain.toLowerCase()}`;
}

/** Adds what an article tells of a publisher that was not known of it: a family, a kind, a domain. */
async function learn(tx: Transaction, id: string, ref: PublisherRef): Promise<void> {
  const domain = ref.domain?.toLowerCase() ?? null;
  await tx.$executeRaw`
    UPDATE publishers SET
      family = coalesce(family, ${ref.family}),
      kind = CASE WHEN kind = 'unknown' THEN ${ref.kind} ELSE kind END,
      domains = CASE WHEN ${domain}::text IS NULL OR ${domain} = ANY (domains) THEN domains
                     ELSE domains || ${domain}::text END
    WHERE id = ${id} AND (
      (family IS NULL AND ${ref.family}::text IS NOT NULL)
      OR (kind = 'unknown' AND ${ref.kind} <> 'unknown')
      OR (${domain}::text IS NOT NULL AND NOT ${domain} = ANY (domains)))`;
}

/**
 * The publishers' ids, in the order of the refs; null for one that no article names in any way.
 * Those that are new are added, all in one statement and in the order of their keys, so that two transactions that
 * add the same ones wait for each other and never each for the other.
 */
export async function resolvePublishers(tx: Transaction, refs: PublisherRef[]): Promise<(string | null)[]> {
  const keys = refs.map(keyOf);
  const firstOf = new Map<string, PublisherRef>();
  keys.forEach((key, index) => {
    if (key !== null && !firstOf.has(key)) firstOf.set(key, refs[index]!);
  });
  if (firstOf.size === 0) return keys.map(() => null);

  const wanted = [...firstOf.keys()].sort();
  await tx.publisher.createMany({
    data: wanted.map((key) => {
      const ref = firstOf.get(key)!;
      return { id: newId('publisher'), key, name: ref.name, family: ref.family, kind: ref.kind, domains: [] };
    }),
    skipDuplicates: true,
  });
  const rows = await tx.publisher.findMany({
    where: { key: { in: wanted } },
    select: { id: true, key: true },
    orderBy: { key: 'asc' },
  });
  for (const row of rows) await learn(tx, row.id, firstOf.get(row.key)!);
  const idOf = new Map(rows.map((row) => [row.key, row.id]));
  return keys.map((key) => (key === null ? null : (idOf.get(key) ?? null)));
}
