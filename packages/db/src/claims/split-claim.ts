import { AppError, type ClaimId, type MentionId, newId, propositionOf } from '@sayso/schema';
import type { Transaction } from '../connection/connection.ts';
import { carryClaims, groupBy, loadSaidInClaim, type Said, type SaidThere } from './carry-claims.ts';
import { currentClaim } from './current-claim.ts';
import { lockMatching } from './match-lock.ts';
import { byDecision, moveMentions, type Recount, settleDecision } from './settle-decision.ts';

/**
 * The mentions with those that say the very same in other readings and versions of their articles: a reading that
 * counts again must not bring back what an editor took out.
 */
async function withTheSame(
  tx: Transaction,
  { from, to, chosen }: { from: ClaimId; to: ClaimId; chosen: ReadonlySet<MentionId> },
): Promise<Set<MentionId>> {
  const moving = new Set(chosen);
  const said = await loadSaidInClaim(tx, from, [...chosen]);
  for (const ofArticle of groupBy(said, ({ articleId }) => articleId).values()) {
    const readings = [...groupBy(ofArticle, ({ readingId }) => readingId).values()];
    const hasChosen = (reading: SaidThere[]): boolean => reading.some(({ id }) => chosen.has(id));
    const decided = readings
      .filter(hasChosen)
      .flat()
      .map((one) => ({ ...one, claimId: chosen.has(one.id) ? to : from }));
    for (const reading of readings.filter((one) => !hasChosen(one))) {
      const { versionId } = reading[0]!;
      const within = (one: SaidThere): Said => ({ ...one, sameVersion: one.versionId === versionId });
      for (const [id, claimId] of carryClaims(reading.map(within), decided.map(within)))
        if (claimId === to) moving.add(id);
    }
  }
  return moving;
}

/** The claim that the mentions were split off to before, where that is what is asked for again. */
async function splitBefore(tx: Transaction, from: ClaimId, mentionIds: MentionId[]): Promise<ClaimId | null> {
  const homes = await tx.membership.findMany({
    where: { mentionId: { in: mentionIds }, leftAt: null },
    distinct: ['claimId'],
    select: { claimId: true },
  });
  const [home] = homes;
  if (homes.length !== 1 || !home || home.claimId === from) return null;
  const decided = await tx.claimDecision.findFirst({
    where: { kind: 'apart', otherId: home.claimId, mentionIds: { hasEvery: mentionIds } },
  });
  return decided ? (home.claimId as ClaimId) : null;
}

/** Splits mentions off a claim in the given transaction, by an editor's word: see `Claims.split`. */
export async function splitClaim(
  tx: Transaction,
  input: { claimId: ClaimId; mentionIds: MentionId[]; by?: string | undefined },
): Promise<{ claimId: ClaimId; jobs: Recount }> {
  await lockMatching(tx);
  const from = await currentClaim(tx, input.claimId);
  const chosen = new Set(input.mentionIds);
  if (chosen.size === 0) throw new AppError('bad-request', 'Choose the mentions to split off.');
  const members = await tx.membership.findMany({
    where: { claimId: from, leftAt: null },
    select: { mentionId: true },
  });
  const inClaim = new Set(members.map(({ mentionId }) => mentionId));
  if ([...chosen].some((id) => !inClaim.has(id))) {
    const before = await splitBefore(tx, from, [...chosen]);
    if (before) return { claimId: before, jobs: [] };
    throw new AppError('conflict', 'A chosen mention is not in this claim any more. Load the page again.');
  }
  const to = newId('claim');
  const moving = [...(await withTheSame(tx, { from, to, chosen }))].sort();
  if (moving.length === inClaim.size)
    throw new AppError('bad-request', 'A claim keeps at least one of its mentions. Split off fewer of them.');
  const source = await tx.claim.findUniqueOrThrow({ where: { id: from } });
  const [first] = await tx.mention.findMany({
    where: { id: { in: [...chosen] } },
    include: { version: true },
    orderBy: { id: 'asc' },
    take: 1,
  });
  await tx.claim.create({
    data: {
      id: to,
      text: propositionOf(first!.text),
      standingMentionId: first!.id,
      articles: 0,
      publishers: 0,
      origins: 0,
      unknown: 0,
      checkWorthiness: first!.checkWorthiness,
      originReport: { articles: 0, publishers: 0, origins: 0, unknown: 0, roots: [], merges: [] },
      firstSeenAt: first!.version.receivedAt,
      lastSeenAt: source.lastSeenAt,
    },
  });
  const decision = await tx.claimDecision.create({
    data: { kind: 'apart', claimId: from, otherId: to, mentionIds: moving, decidedBy: input.by ?? null },
  });
  await moveMentions(tx, { from, to, mentionIds: moving, by: byDecision(decision.id) });
  return { claimId: to, jobs: await settleDecision(tx, { claimIds: [from, to], mentionIds: moving }) };
}
