import { AppError, type ClaimId, type OriginReport, propositionOf } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import type { ClaimHistory, MatchDecision } from '../database.ts';
import { claimsAgainst } from './claim-links.ts';
import { flagClaims } from './flag-claims.ts';
import { type Before, loadCounted, loadOpposed } from './load-counted.ts';
import { loadSettings, mostOfOther } from './load-settings.ts';
import { type Arrived, findShaken } from './opposed-claims.ts';
import type { LoadedMention } from './stored-mentions.ts';

const nothing: OriginReport = { articles: 0, publishers: 0, origins: 0, unknown: 0, roots: [], merges: [] };

const noHistory: ClaimHistory = { disagreements: [], drifts: [] };

const rowOf = (report: OriginReport) => ({
  articles: report.articles,
  publishers: report.publishers,
  origins: report.origins,
  unknown: report.unknown,
  report,
});

type Matched = Arrived & {
  /** The claims of the article. */
  own: readonly ClaimId[];
  /** What was loaded before of some claims. */
  before: Before;
  /** The claims between which the match found something new. */
  linked: ReadonlySet<ClaimId>;
};

/**
 * Writes anew what each claim of a matched article, and each claim that stands against one of those and may have another
 * thing to tell, says of its counted mentions. One that nothing counts for any more keeps its words and its times, and
 * counts nothing: it leaves the desk's list, and its history stays.
 *
 * @returns the counted mentions of each claim of the article, in the order in which they came
 */
export async function summariseClaims(
  tx: Transaction,
  { own, before, linked, ...article }: Matched,
  { summarise, prioritise }: Pick<MatchDecision, 'summarise' | 'prioritise'>,
): Promise<ReadonlyMap<ClaimId, readonly LoadedMention[]>> {
  if (own.length === 0) return new Map();
  const counted = await loadCounted(tx, own, { ...article, before });
  const againstOwn = await claimsAgainst(tx, own);
  const shaken = await findShaken(tx, article, { against: againstOwn, counted, linked });
  const opposed = [...shaken].filter((id) => !own.includes(id));
  const against = new Map([...againstOwn, ...(await claimsAgainst(tx, opposed))]);
  const claimIds = [...own, ...opposed].sort();
  const others = [...new Set([...against.values()].flat())].filter((id) => !claimIds.includes(id));
  const byClaim = new Map([
    ...counted,
    ...(await loadOpposed(tx, { whole: opposed, others, most: mostOfOther }, before)),
  ]);
  const settingOf = await loadSettings(tx, claimIds, byClaim, against);
  const flagsOf = await flagClaims(tx, claimIds);
  const rows = claimIds.map((id) => {
    const mentions = byClaim.get(id);
    const flags = flagsOf.get(id) ?? [];
    if (!mentions)
      return {
        id,
        ...rowOf(nothing),
        history: noHistory,
        flags,
        standing: null,
        text: null,
        // Killed or withheld, it keeps its place in the queue until someone has seen it.
        worth: null,
        priority: null,
        first: null,
        last: null,
      };
    const {
      origins,
      standing,
      history = noHistory,
    } = summarise(
      mentions.map(({ stored }) => stored),
      settingOf(id),
    );
    const stands = mentions.find(({ stored }) => stored.id === standing);
    if (!stands) throw new AppError('internal', 'A claim is stood for by a mention that is not its own.');
    const worth = Math.max(...mentions.map(({ checkWorthiness }) => checkWorthiness));
    const times = mentions.map(({ receivedAt }) => receivedAt.getTime());
    return {
      id,
      ...rowOf(origins),
      history,
      flags,
      standing,
      text: propositionOf(stands.stored.mention.text),
      worth,
      priority: prioritise(worth, origins),
      first: new Date(Math.min(...times)).toISOString(),
      last: new Date(Math.max(...times)).toISOString(),
    };
  });
  await tx.$executeRaw`
    UPDATE claims c SET
      articles = s.articles, publishers = s.publishers, origins = s.origins, unknown = s.unknown,
      origin_report = s.report, history = s.history, flags = s.flags,
      check_worthiness = coalesce(s.worth, c.check_worthiness), priority = coalesce(s.priority, c.priority),
      standing_mention_id = coalesce(s.standing, c.standing_mention_id),
      text = coalesce(s.text, c.text),
      first_seen_at = least(c.first_seen_at, s.first),
      last_seen_at = coalesce(s.last, c.last_seen_at)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s (
      id text, articles int, publishers int, origins int, unknown int, report jsonb, history jsonb, flags jsonb,
      worth float8, priority float8, standing text, text text, first timestamptz, last timestamptz)
    WHERE c.id = s.id`;
  return counted;
}
