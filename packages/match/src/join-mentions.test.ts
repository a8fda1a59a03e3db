import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClaimedMention } from './claimed-mention.ts';
import { countOrigins } from './count-origins.ts';
import { type Assignment, joinMentions } from './join-mentions.ts';
import { claimId, makeMention, mentionId, type ShortHop, type ShortMention } from './mention.fixture.ts';
import { standingMention } from './standing-mention.ts';

const mentionsOf = (shorts: ShortMention[], from = 1): ClaimedMention[] =>
  shorts.map((short, at) => makeMention(at + from, short));

/** The fresh mentions by group, as numbers from 1. */
function groupsOf(fresh: ClaimedMention[], assignments: Assignment[]): number[][] {
  const numbers = new Map(fresh.map((mention, at) => [mention.id, at + 1]));
  const groups = new Map<number, number[]>();
  for (const { mentionId: id, group } of assignments)
    groups.set(group, [...(groups.get(group) ?? []), numbers.get(id)!]);
  return [...groups.values()];
}

const person = (name: string, cue: string, text = name): ShortHop => ({ kind: 'person', name, cue, text });

/** An invented wire item of the shape of the one example in the design: a hedged lead, and the same attributed. */
function wireItem(texts: {
  lead: string;
  leadWish: string;
  fear: string;
  claim: string;
  wish: string;
  other: string;
}) {
  const article = 'item';
  const publisher = 'Northwire';
  const outlet: ShortHop = { kind: 'outlet', name: 'Sund Times', cue: 'revealed' };
  const aides: ShortHop = {
    kind: 'group',
    naming: 'anonymous',
    name: 'Velmoran officials',
    text: 'anonymous Velmoran officials',
    cue: 'citing',
  };
  return mentionsOf([
    { article, publisher, text: texts.lead, hedges: ['reportedly'] },
    { article, publisher, text: texts.leadWish, chain: [person('Odran Pell', 'urging', 'Pell')] },
    { article, publisher, text: texts.fear, chain: [{ kind: 'unspecified', cue: 'growing speculation' }] },
    { article, publisher, text: texts.claim, chain: [outlet, aides] },
    { article, publisher, text: texts.wish, chain: [outlet, aides, person('Odran Pell', 'implore', 'Pell')] },
    { article, publisher, text: texts.other, chain: [{ kind: 'outlet', name: 'Lesna TV', cue: 'reported' }] },
  ]);
}

function expectTheExample(mentions: ClaimedMention[]): void {
  expect(groupsOf(mentions, joinMentions(mentions, []).assignments)).toEqual([[1, 4], [2, 5], [3], [6]]);
  const claim = [mentions[0]!, mentions[3]!];
  const report = countOrigins(claim);
  expect(report).toMatchObject({ articles: 1, publishers: 1, origins: 1, unknown: 0 });
  expect(report.roots).toMatchObject([{ kind: 'group', naming: 'anonymous' }]);
  expect(report.merges).toMatchObject([{ reason: 'same-article', sure: true }]);
  expect(report.merges[0]?.words[0]).toBe('reportedly');
  expect(standingMention(claim).id).toBe(mentions[3]!.id);
}

describe('the one example', () => {
  it('joins a hedged lead with what the same article attributes, the wish inside apart', () => {
    expectTheExample(
      wireItem({
        lead: 'Velmoran Prime Minister Odran Pell reportedly reached out to United Kingdom President Ansel Brook, urging him to use British pressure to stop a possible investigation by the International Shipping Tribunal (IST) of Velmoran captains, his brother included',
        leadWish:
          'to use British pressure to stop a possible investigation by the International Shipping Tribunal (IST) of Velmoran captains, his brother included',
        fear: 'the IST could open proceedings over the sinking of the Corvane against Velmoran owners for their part in the long salvage operation off Orsk',
        claim:
          "Pell personally phoned Brook to implore him to harness London's diplomatic pressure to block the IST from opening criminal files on Velmoran captains",
        wish: "to harness London's diplomatic pressure to block the IST from opening criminal files on Velmoran captains",
        other:
          'Harbour Minister Tomas Ledin and unnamed senior naval captains could also face potential proceedings by the IST',
      }),
    );
  });

  const sample = new URL('../../../../shared/samples/menafn-icc.txt', import.meta.url);
  it.skipIf(!existsSync(sample))('holds on the real wire item (needs ../shared)', () => {
    const text = readFileSync(sample, 'utf8');
    const between = (from: string, to: string): string => {
      const start = text.indexOf(from);
      const end = text.indexOf(to, start);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      return text.slice(start, end);
    };
    expectTheExample(
      wireItem({
        lead: between('Israeli Prime', '. The request'),
        leadWish: between('to use American', '. The request'),
        fear: between('the ICC could', '.\n'),
        claim: between('Netanyahu personally', '. Additionally'),
        wish: between('to leverage', '. Additionally'),
        other: between('Defense Minister', ', adding to'),
      }),
    );
  });
});

const bridge = 'the Halden Bridge will stay closed to lorries until the spring';

describe('joinMentions', () => {
  it('joins a fresh mention to the known claim that says the same', () => {
    const known = [
      { claimId: claimId(1), mentions: mentionsOf([{ text: bridge }]) },
      {
        claimId: claimId(2),
        mentions: mentionsOf([{ text: 'rents in Tarsk rose 12 percent over the winter' }], 2),
      },
    ];
    const fresh = mentionsOf([{ text: `${bridge}, engineers` }, { text: 'Odran Pell plays the cello' }], 3);
    expect(joinMentions(fresh, known).assignments).toEqual([
      { mentionId: mentionId(3), claimId: claimId(1), group: 0 },
      { mentionId: mentionId(4), claimId: 'new', group: 1 },
    ]);
  });

  it('gives fresh mentions of one new claim one group', () => {
    const fresh = mentionsOf([
      { text: bridge },
      { text: 'rents in Tarsk rose over the winter' },
      { text: bridge },
    ]);
    expect(groupsOf(fresh, joinMentions(fresh, []).assignments)).toEqual([[1, 3], [2]]);
  });

  it('never joins two figures through a third mention that gives none', () => {
    const fresh = mentionsOf([
      { text: '14 people were killed in the fire on Marrow Street in the old town of Orsk' },
      { text: 'people were killed in the fire on Marrow Street in the old town of Orsk' },
      { text: '19 people were killed in the fire on Marrow Street in the old town of Orsk' },
    ]);
    const groups = groupsOf(fresh, joinMentions(fresh, []).assignments);
    expect(groups.some((group) => group.includes(1) && group.includes(3))).toBe(false);
    expect(groups).toHaveLength(2);
  });

  it('leaves two known claims two, however alike', () => {
    const known = [
      { claimId: claimId(1), mentions: mentionsOf([{ text: bridge }]) },
      { claimId: claimId(2), mentions: mentionsOf([{ text: bridge }], 2) },
    ];
    expect(joinMentions(mentionsOf([{ text: bridge }], 3), known).assignments).toEqual([
      { mentionId: mentionId(3), claimId: claimId(1), group: 0 },
    ]);
  });

  it('keeps a denial out of the claim that it denies', () => {
    const fresh = mentionsOf([{ text: bridge }, { text: bridge, denied: true }]);
    expect(groupsOf(fresh, joinMentions(fresh, []).assignments)).toEqual([[1], [2]]);
  });

  it('keeps what a sentence holds out of the claim of the sentence, across articles too', () => {
    const officials: ShortHop = {
      kind: 'group',
      naming: 'anonymous',
      name: 'officials',
      cue: 'have confirmed',
    };
    const fresh = mentionsOf([
      { text: 'the Velmoran government has agreed to sell the northern harbour of Orsk to Corvane' },
      {
        article: 'two',
        text: 'Officials have confirmed that the Velmoran government has agreed to sell the northern harbour of Orsk to Corvane',
      },
      {
        article: 'two',
        text: 'the Velmoran government has agreed to sell the northern harbour of Orsk to Corvane',
        chain: [officials],
      },
      {
        article: 'two',
        text: 'to sell the northern harbour of Orsk to Corvane',
        chain: [officials, { kind: 'organization', name: 'the Velmoran government', cue: 'has agreed' }],
      },
    ]);
    expect(groupsOf(fresh, joinMentions(fresh, []).assignments)).toEqual([[1, 3], [2], [4]]);
  });

  it('compares six hundred copies by one of them', () => {
    const copies = mentionsOf(Array.from({ length: 600 }, () => ({ text: bridge })));
    const known = [{ claimId: claimId(1), mentions: copies }];
    const fresh = mentionsOf([{ text: bridge }], 1000);
    expect(joinMentions(fresh, known).assignments).toEqual([
      { mentionId: mentionId(1000), claimId: claimId(1), group: 0 },
    ]);
    expect(groupsOf(copies, joinMentions(copies, []).assignments)).toHaveLength(1);
  });

  it('takes an article of fourteen thousand sentences that share their words, and reads it again', {
    timeout: 120_000,
  }, () => {
    const fresh = mentionsOf(
      Array.from({ length: 14_000 }, (_, at) => ({
        article: 'endless',
        text: `the harbour of Orsk took in ${at + 2} ships and the harbour board of Orsk counted them`,
      })),
    );
    const { assignments } = joinMentions(fresh, []);
    expect(groupsOf(fresh, assignments)).toHaveLength(14_000);
    const known = fresh.map((mention, at) => ({
      claimId: claimId(at + 1),
      mentions: [{ ...mention, id: mentionId(at + 20_000) }],
    }));
    const again = joinMentions(fresh, known).assignments;
    expect(again.every(({ claimId: id }, at) => id === claimId(at + 1))).toBe(true);
  });

  it('takes an article that says one thing three thousand times', () => {
    const fresh = mentionsOf(Array.from({ length: 3000 }, () => ({ article: 'endless', text: bridge })));
    expect(groupsOf(fresh, joinMentions(fresh, []).assignments)).toHaveLength(1);
  });

  it('tells the desk what stands against a known claim', () => {
    const fire = (toll: number) =>
      `${toll} people were killed in the fire on Marrow Street in the old town of Orsk`;
    const known = [
      { claimId: claimId(1), mentions: mentionsOf([{ text: bridge }]) },
      { claimId: claimId(2), mentions: mentionsOf([{ text: fire(14) }], 2) },
    ];
    const fresh = mentionsOf([{ text: bridge, denied: true }, { text: fire(19) }], 3);
    const { assignments, suggestions } = joinMentions(fresh, known);
    expect(assignments.map(({ claimId: id }) => id)).toEqual(['new', 'new']);
    expect(suggestions.sort((x, y) => (x.mentionId < y.mentionId ? -1 : 1))).toMatchObject([
      { mentionId: mentionId(3), other: { claimId: claimId(1) }, relation: 'opposes' },
      { mentionId: mentionId(4), other: { claimId: claimId(2) }, relation: 'figure' },
    ]);
  });

  it('suggests to join two known claims that one mention would both join, once', () => {
    const known = [1, 2].map((at) => ({
      claimId: claimId(at),
      mentions: mentionsOf([{ text: bridge }, { text: `${bridge} at last` }], at * 10),
    }));
    const fresh = mentionsOf([{ text: bridge }], 3);
    const { assignments, suggestions } = joinMentions(fresh, known);
    expect(assignments).toMatchObject([{ claimId: claimId(1) }]);
    expect(suggestions).toMatchObject([
      { mentionId: mentionId(3), other: { claimId: claimId(2) }, relation: 'same' },
    ]);
  });

  it('asks the desk about a claim five times at most', () => {
    const tolls = Array.from({ length: 12 }, (_, at) => at + 5);
    const fresh = mentionsOf(
      tolls.map((toll) => ({ text: `${toll} people were killed in the fire on Marrow Street in Orsk` })),
    );
    const { assignments, suggestions } = joinMentions(fresh, []);
    const groups = new Map(assignments.map(({ mentionId: id, group }) => [id, group]));
    const asked = suggestions.flatMap(({ mentionId: id, other }) => [
      groups.get(id),
      'group' in other ? other.group : null,
    ]);
    for (const group of groups.values())
      expect(asked.filter((one) => one === group).length).toBeLessThanOrEqual(5);
    expect(suggestions.length).toBeGreaterThan(5);
    expect(suggestions.every(({ relation }) => relation === 'figure')).toBe(true);
  });

  it('has no answer to no question', () => {
    expect(joinMentions([], [])).toEqual({ assignments: [], suggestions: [] });
  });
});
