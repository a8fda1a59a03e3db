import type { ArticleId, ClaimId } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { ComparedMention, MatchDecision, StoredMention } from '../database.ts';
import type { LoadedMention } from './stored-mentions.ts';

/** Of a mention what comparing looks at. */
const toCompared = ({ id, articleId, publishedAt, keys, mention }: ComparedMention): ComparedMention => ({
  id,
  articleId,
  publishedAt,
  keys,
  mention: {
    text: mention.text,
    chain: mention.chain,
    polarity: mention.polarity,
    figures: mention.figures,
    times: mention.times,
  },
});

/** What claims are compared by, as it is kept and as it is handed on: JSON, read where it is compared. */
export const toWordings = (mentions: readonly StoredMention[]): string =>
  JSON.stringify(mentions.map(toCompared));

const idsOf = (wordings: string): string[] => (JSON.parse(wordings) as ComparedMention[]).map(({ id }) => id);

/** The wordings that claims are compared by. A claim that none are kept of is not in the answer. */
export async function loadWordings(
  tx: Transaction,
  claimIds: readonly ClaimId[],
): Promise<Map<ClaimId, string>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ claimId: ClaimId; wordings: string }[]>`
    SELECT claim_id AS "claimId", wordings::text FROM claim_wordings WHERE claim_id = ANY (${claimIds}::text[])`;
  return new Map(rows.map(({ claimId, wordings }) => [claimId, wordings]));
}

/** A claim with the mentions that it is compared by. */
type Worded = { claimId: ClaimId; mentions: readonly StoredMention[] };

/** Keeps the wordings of claims, each claim's in one row, in the place of those that were kept. */
async function keepWordings(tx: Transaction, claims: readonly Worded[]): Promise<void> {
  const rows = claims.map(({ claimId, mentions }) => ({ claimId, wordings: mentions.map(toCompared) }));
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_wordings (claim_id, wordings)
    SELECT "claimId", wordings FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS w ("claimId" text, wordings json)
    ORDER BY 1
    ON CONFLICT (claim_id) DO UPDATE SET wordings = excluded.wordings`;
}

/** Forgets the wordings of claims whose mentions move: the next match that looks at them makes them anew. */
export async function forgetWordings(tx: Transaction, claimIds: readonly ClaimId[]): Promise<void> {
  if (claimIds.length === 0) return;
  await tx.$executeRaw`DELETE FROM claim_wordings WHERE claim_id = ANY (${claimIds}::text[])`;
}

/** The same for all claims that articles have mentions of, when these begin to count or count no more. */
export async function forgetWordingsOf(tx: Transaction, articleIds: readonly ArticleId[]): Promise<void> {
  if (articleIds.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM claim_wordings WHERE claim_id IN (
      SELECT b.claim_id FROM mentions m JOIN memberships b ON b.mention_id = m.id AND b.left_at IS NULL
      WHERE m.article_id = ANY (${articleIds}::text[]))`;
}

type Matched = {
  /** Claims that the article has or had mentions of, and what counts of each now. */
  touched: readonly ClaimId[];
  counted: ReadonlyMap<ClaimId, readonly LoadedMention[]>;
  /** What was loaded of claims mention by mention, since nothing was kept of them; and what was kept of others. */
  loaded: ReadonlyMap<ClaimId, readonly LoadedMention[]>;
  kept: ReadonlyMap<ClaimId, string>;
};

/**
 * Words anew, once an article is matched, the claims that it touched, and those that had to be loaded mention by mention
 * to be compared with it. Where a claim's wordings are still the same, nothing is written; of a claim that nothing counts
 * for any more nothing is kept.
 */
export async function wordClaims(
  tx: Transaction,
  { touched, counted, loaded, kept }: Matched,
  { wordings }: Pick<MatchDecision, 'wordings'>,
): Promise<void> {
  if (!wordings) return await forgetWordings(tx, touched);
  // A claim that nothing counts for is compared by all it had, and nothing is kept of it.
  const standing = [...loaded].map(([id, all]) => [id, all.filter((one) => one.counted)] as const);
  const of = new Map([...standing, ...touched.map((id) => [id, counted.get(id) ?? []] as const)]);
  const isKept = ({ claimId, mentions }: Worded): boolean => {
    const known = kept.has(claimId) ? idsOf(kept.get(claimId)!) : null;
    return known?.length === mentions.length && mentions.every(({ id }, at) => known[at] === id);
  };
  const changed = [...of]
    .map(([claimId, all]): Worded => ({ claimId, mentions: wordings(all.map(({ stored }) => stored)) }))
    .filter((one) => !isKept(one));
  await keepWordings(
    tx,
    changed.filter(({ mentions }) => mentions.length > 0),
  );
  await forgetWordings(
    tx,
    changed.flatMap(({ claimId, mentions }) => (mentions.length === 0 ? claimId : [])),
  );
}
