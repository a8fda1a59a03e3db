import { type ClaimId, newId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decided } from '../database.ts';
import { decideByWords } from '../fixtures/decide-by-words.ts';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';
import { type WireItem, wireItem } from '../fixtures/wire-item.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const wire = (publisher: string, ...texts: string[]): WireItem => ({
  publisher,
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/ferry`,
  claims: texts.map((text) => ({ text, by: { name: 'Mayor Ilves' } })),
});
const late = wire('Harbour Wire', 'The ferry is late', 'Rain fell');
const copy = wire('Evening Post', 'The ferry is late');
const behind = wire('Evening Post', 'The ferry runs behind time');
const desk = async () =>
  (await test.database.claims.list({ order: 'spread' }, { limit: 30 })).items.map((claim) => [
    claim.id,
    claim.text,
    claim.counts.articles,
  ]);
const idOf = async (text: string): Promise<ClaimId> =>
  (await test.one<{ id: ClaimId }>('SELECT id FROM claims WHERE text = $1 AND articles > 0', [text])).id;
const count = async ({ jobs }: Decided) => test.match(...jobs.map(({ id }) => id));
const mentionsOf = async (id: ClaimId) => (await test.database.claims.get(id)).mentions;

/** Matches every version there is once more, in either order. */
async function matchAllAgain(order: 'ASC' | 'DESC'): Promise<void> {
  const { rows } = await test.sql.query(
    `SELECT id, subject FROM jobs WHERE kind = 'match' ORDER BY id ${order}`,
  );
  for (const { id, subject } of rows)
    await test.database.claims.match({ versionId: subject, matchJobId: id }, decideByWords);
}

/** Has every version read by a reader, and matched. */
async function rereadAll(items: WireItem[], reader: string): Promise<void> {
  const { jobs } = await test.database.readings.requestReread({});
  for (const { id } of jobs) {
    const { subject } = await test.database.jobs.get(id);
    if (subject.kind !== 'reread') throw new Error('no reread job');
    const { text } = await test.database.readings.articleOf(subject.versionId);
    const item = items.find(({ publisher }) => text.startsWith(`(${publisher!.toUpperCase()})`))!;
    const { reading, blockingKeys } = wireItem({ ...item, reader });
    const matches = await test.database.readings.saveAgain({
      rereadJobId: id,
      versionId: subject.versionId,
      reading,
      blockingKeys,
      bandKeys: [],
    });
    await test.match(...matches.map((match) => match.id));
  }
}

/** Two claims that the matcher keeps apart, joined by an editor. */
async function joined(): Promise<{ kept: ClaimId; gone: ClaimId; decided: Decided }> {
  await test.walk(late);
  await test.walk(behind);
  const kept = await idOf('The ferry is late');
  const gone = await idOf('The ferry runs behind time');
  return { kept, gone, decided: await test.database.claims.join({ claimId: kept, otherId: gone }) };
}

/** One claim of two articles, one of whose mentions an editor split off. */
async function split() {
  await test.walk(late);
  await test.walk(copy);
  const from = await idOf('The ferry is late');
  const [, mention] = await mentionsOf(from);
  const ask = { claimId: from, mentionIds: [mention!.id] };
  return { from, mention: mention!, ask, decided: await test.database.claims.split(ask) };
}

describe('a join', () => {
  it('makes two claims one: one keeps its id, and the id of the other leads to it', async () => {
    const { kept, gone, decided } = await joined();
    expect(decided).toMatchObject({ claimId: kept, jobs: [{ kind: 'match' }] });
    await count(decided);
    expect(await desk()).toEqual([
      [kept, 'The ferry is late', 2],
      [expect.any(String), 'Rain fell', 1],
    ]);
    const page = await test.database.claims.get(gone);
    expect(page).toEqual(await test.database.claims.get(kept));
    expect(page.origins).toMatchObject({ articles: 2, publishers: 2, origins: 1 });
    expect(await test.database.claims.mentions(gone)).toEqual(page.mentions);
    expect(
      await test.one(`SELECT mention_count AS m, claim_count AS c FROM sources WHERE name = 'Mayor Ilves'`),
    ).toEqual({ m: 3, c: 2 });
  });

  it('holds whatever is matched, read or received after it', async () => {
    const { kept, decided } = await joined();
    await count(decided);
    for (const order of ['ASC', 'DESC'] as const) await matchAllAgain(order);
    await rereadAll([late, behind], 'other@1');
    await test.walk(wire('Morning Sun', 'The ferry runs behind time'));
    expect((await desk())[0]).toEqual([kept, expect.any(String), 3]);
    expect(await desk()).toHaveLength(2);
  });

  it('done twice, or the other way round, is done once', async () => {
    const { kept, gone } = await joined();
    expect(await test.database.claims.join({ claimId: kept, otherId: gone })).toEqual({
      claimId: kept,
      jobs: [],
    });
    expect(await test.database.claims.join({ claimId: gone, otherId: kept })).toEqual({
      claimId: kept,
      jobs: [],
    });
    expect(await test.one('SELECT count(*)::int AS n FROM claim_decisions')).toEqual({ n: 1 });
  });

  it('of what was joined before leads every old id to the claim of today', async () => {
    const { kept, gone } = await joined();
    const rain = await idOf('Rain fell');
    await count(await test.database.claims.join({ claimId: rain, otherId: gone, by: 'A. Editor' }));
    for (const id of [kept, gone, rain]) expect((await test.database.claims.get(id)).id).toBe(rain);
    expect(
      await test.one(`SELECT kind, claim_id, other_id FROM claim_decisions WHERE decided_by = 'A. Editor'`),
    ).toEqual({ kind: 'join', claim_id: rain, other_id: kept });
  });

  it('waits for a match that is under way, and of two editors one is first', async () => {
    await test.walk(late);
    await test.walk(behind);
    const [one, two] = [await idOf('The ferry is late'), await idOf('The ferry runs behind time')];
    const { matches } = await test.read(wire('Morning Sun', 'The ferry runs behind time'));
    const [first, second] = await Promise.all([
      test.database.claims.join({ claimId: one, otherId: two }),
      test.database.claims.join({ claimId: two, otherId: one }),
      test.match(...matches),
    ]);
    await count({ ...first, jobs: [...first.jobs, ...second.jobs] });
    expect(second.claimId).toBe(first.claimId);
    expect((await desk())[0]).toEqual([first.claimId, expect.any(String), 3]);
  });

  it('of what is not there is not found', async () => {
    const { kept } = await joined();
    await expect(test.database.claims.join({ claimId: kept, otherId: newId('claim') })).rejects.toMatchObject(
      {
        code: 'not-found',
      },
    );
  });
});

describe('a split', () => {
  it('makes a claim of the mentions, and both are counted anew', async () => {
    const { from, mention, decided } = await split();
    expect(decided.claimId).not.toBe(from);
    await count(decided);
    expect((await mentionsOf(decided.claimId)).map(({ id }) => id)).toEqual([mention.id]);
    expect((await mentionsOf(from)).map(({ article }) => article.publisher)).toEqual(['Harbour Wire']);
    for (const id of [from, decided.claimId])
      expect((await test.database.claims.get(id)).origins).toMatchObject({ articles: 1, origins: 1 });
  });

  it('holds whatever is matched or read after it', async () => {
    const { from, decided } = await split();
    await count(decided);
    const before = await desk();
    for (const order of ['ASC', 'DESC'] as const) await matchAllAgain(order);
    await rereadAll([late, copy], 'other@1');
    expect((await desk()).sort()).toEqual(before.sort());
    expect(await mentionsOf(from)).toHaveLength(1);
    expect(await mentionsOf(decided.claimId)).toHaveLength(1);
  });

  it('takes what other readings say the very same along, so that no reader brings it back', async () => {
    await test.walk(late);
    await test.walk(copy);
    await rereadAll([late, copy], 'other@1');
    const from = await idOf('The ferry is late');
    const [, mention] = await mentionsOf(from);
    const decided = await test.database.claims.split({ claimId: from, mentionIds: [mention!.id] });
    await count(decided);
    await rereadAll([late, copy], 'fixture@1');
    await matchAllAgain('ASC');
    expect((await mentionsOf(decided.claimId)).map(({ article }) => article.publisher)).toEqual([
      'Evening Post',
    ]);
    expect((await mentionsOf(from)).map(({ article }) => article.publisher)).toEqual(['Harbour Wire']);
    expect(
      await test.one('SELECT count(*)::int AS n FROM memberships WHERE claim_id = $1 AND left_at IS NULL', [
        decided.claimId,
      ]),
    ).toEqual({ n: 2 });
  });

  it('done twice is done once, and what it split can be joined again by an editor alone', async () => {
    const { from, ask, decided } = await split();
    expect(await test.database.claims.split(ask)).toEqual({ claimId: decided.claimId, jobs: [] });
    await count(await test.database.claims.join({ claimId: from, otherId: decided.claimId }));
    expect(await mentionsOf(from)).toHaveLength(2);
    expect((await test.database.claims.split(ask)).claimId).not.toBe(decided.claimId);
  });

  it('refuses what leaves nothing, takes nothing, or is not there', async () => {
    await test.walk(late);
    const [ferry, rain] = [await idOf('The ferry is late'), await idOf('Rain fell')];
    const [only] = await mentionsOf(ferry);
    const refusal = (claimId: ClaimId, mentionIds: (typeof only & object)['id'][]) =>
      expect(test.database.claims.split({ claimId, mentionIds })).rejects;
    await refusal(ferry, [only!.id]).toMatchObject({ code: 'bad-request' });
    await refusal(ferry, []).toMatchObject({ code: 'bad-request' });
    await refusal(rain, [only!.id]).toMatchObject({ code: 'conflict' });
    await refusal(newId('claim'), [only!.id]).toMatchObject({ code: 'not-found' });
    expect(await test.one('SELECT count(*)::int AS n FROM claim_decisions')).toEqual({ n: 0 });
  });
});

describe('a suggestion', () => {
  /** A third claim that is perhaps the same as either. */
  async function suggested(): Promise<{ one: ClaimId; two: ClaimId; third: ClaimId }> {
    await test.walk(late);
    await test.walk(behind);
    const [one, two] = [await idOf('The ferry is late'), await idOf('The ferry runs behind time')];
    const { matches } = await test.read(wire('Morning Sun', 'The boat is late'));
    const { subject } = await test.database.jobs.get(matches[0]!);
    if (subject.kind !== 'match') throw new Error('no match job');
    await test.database.claims.match({ versionId: subject.versionId, matchJobId: matches[0]! }, (scene) => ({
      ...decideByWords(scene),
      links: [one, two].map((claimId, at) => ({
        mentionId: scene.fresh[0]!.id,
        other: { claimId },
        score: 0.6 - at / 10,
        relation: 'same' as const,
      })),
    }));
    return { one, two, third: await idOf('The boat is late') };
  }
  const suggestionsOf = async (id: ClaimId) =>
    (await test.database.claims.get(id)).suggestions.map((other) => [other.id, other.text, other.score]);

  it('is shown on both claims, surest first, and moves with a join', async () => {
    const { one, two, third } = await suggested();
    expect(await suggestionsOf(third)).toEqual([
      [one, 'The ferry is late', 0.6],
      [two, 'The ferry runs behind time', 0.5],
    ]);
    expect(await suggestionsOf(two)).toEqual([[third, 'The boat is late', 0.5]]);
    await count(await test.database.claims.join({ claimId: two, otherId: one }));
    expect(await suggestionsOf(third)).toEqual([[two, 'The ferry is late', 0.6]]);
  });

  it('is not made again of what an editor keeps apart, under whatever id', async () => {
    const { one, two, third } = await suggested();
    await test.database.claims.keepApart({ claimId: third, otherId: one });
    await test.database.claims.keepApart({ claimId: one, otherId: third });
    expect(await test.one('SELECT count(*)::int AS n FROM claim_decisions')).toEqual({ n: 1 });
    expect(await suggestionsOf(third)).toEqual([[two, 'The ferry runs behind time', 0.5]]);
    expect(await suggestionsOf(one)).toEqual([]);
    await count(await test.database.claims.join({ claimId: two, otherId: one }));
    expect(await suggestionsOf(third)).toEqual([]);
    await expect(test.database.claims.keepApart({ claimId: one, otherId: two })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('what was decided', () => {
  const all = async (claimId?: ClaimId) =>
    (await test.database.claims.decisions({ claimId }, { limit: 30 })).items;

  it('of a join names both claims, by every id of theirs, and what undoes it', async () => {
    const { kept, gone } = await joined();
    const [decision, ...rest] = await all();
    expect(rest).toEqual([]);
    expect(decision).toMatchObject({
      kind: 'join',
      claim: { id: kept, text: 'The ferry is late' },
      other: { id: kept, text: 'The ferry runs behind time' },
      mentions: 1,
      holds: true,
      decidedBy: null,
    });
    expect([await all(kept), await all(gone)]).toEqual([[decision], [decision]]);

    const { claimId } = await test.database.claims.split({
      claimId: kept,
      mentionIds: decision!.undoMentionIds,
    });
    expect((await all(kept)).map(({ kind, holds }) => [kind, holds])).toEqual([
      ['split', true],
      ['join', false],
    ]);
    expect((await all(claimId)).map(({ kind }) => kind)).toEqual(['split']);
  });

  it('of a split and of a keeping apart holds until the two are joined', async () => {
    const { from, decided } = await split();
    await test.walk(behind);
    const behindId = await idOf('The ferry runs behind time');
    await test.database.claims.keepApart({ claimId: from, otherId: behindId, by: 'Ilse Brand' });
    expect((await all(from)).map(({ kind, mentions, decidedBy }) => [kind, mentions, decidedBy])).toEqual([
      ['apart', 0, 'Ilse Brand'],
      ['split', 1, null],
    ]);
    await test.database.claims.join({ claimId: from, otherId: decided.claimId });
    expect((await all(from)).map(({ kind, holds }) => [kind, holds])).toEqual([
      ['join', true],
      ['apart', true],
      ['split', false],
    ]);
  });

  it('comes page by page, and of what is not there is not found', async () => {
    const { from } = await split();
    await test.walk(behind);
    await test.database.claims.keepApart({
      claimId: from,
      otherId: await idOf('The ferry runs behind time'),
    });
    const first = await test.database.claims.decisions({}, { limit: 1 });
    const second = await test.database.claims.decisions({}, { limit: 1, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ kind }) => kind)).toEqual(['apart', 'split']);
    expect(second.nextCursor).toBeNull();
    await expect(all(newId('claim'))).rejects.toMatchObject({ code: 'not-found' });
  });
});
