import { readFileSync } from 'node:fs';
import type { ClaimId } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeys } from './blocking-keys.ts';
import type { ClaimedMention } from './claimed-mention.ts';
import gold from './compare-claims.cases.json' with { type: 'json' };
import { joinMentions } from './join-mentions.ts';
import { createMatcher } from './matcher/create-matcher.ts';
import { rules } from './matcher/matcher.ts';
import { claimId, makeMention } from './mention.fixture.ts';
import { weightsFile } from './open-matcher.ts';

const texts = [
  ...gold.flatMap((pair) => [pair.a.text, pair.b.text]),
  '',
  '…',
  '\ud800 lone',
  'he did',
  'Pell',
];

/** Edits as a rewriting desk makes them: a word dropped, a word put in, capitals and quotation marks changed. */
const editArbitrary = fc.record({
  text: fc.constantFrom(...texts.filter((text) => text.length > 3)),
  drop: fc.nat(30),
  insert: fc.constantFrom('', 'reportedly', 'old', 'Orsk', 'not', '9'),
  upper: fc.boolean(),
});

const edited = ({
  text,
  drop,
  insert,
  upper,
}: {
  text: string;
  drop: number;
  insert: string;
  upper: boolean;
}) => {
  const words = text.split(' ').filter((_, at) => at !== drop);
  if (insert) words.splice(drop % (words.length + 1), 0, insert);
  const joined = words.join(' ') || text;
  return upper ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
};

const sceneArbitrary = fc.array(
  fc.record({
    edit: editArbitrary,
    article: fc.constantFrom('one', 'two', 'three'),
    claim: fc.constantFrom(0, 0, 0, 1, 2, 3),
  }),
  { minLength: 1, maxLength: 10 },
);

type Scene = { fresh: ClaimedMention[]; known: { claimId: ClaimId; mentions: ClaimedMention[] }[] };

function sceneOf(parts: { edit: Parameters<typeof edited>[0]; article: string; claim: number }[]): Scene {
  const scene: Scene = { fresh: [], known: [] };
  parts.forEach(({ edit, article, claim }, at) => {
    const mention = makeMention(at + 1, { text: edited(edit), article });
    if (claim === 0) scene.fresh.push(mention);
    else {
      const known = scene.known.find((one) => one.claimId === claimId(claim));
      if (known) known.mentions.push(mention);
      else scene.known.push({ claimId: claimId(claim), mentions: [mention] });
    }
  });
  return scene;
}

const learned = createMatcher(JSON.parse(readFileSync(weightsFile, 'utf8')));

describe.each([rules, learned])('joinMentions on any scene, by $id', (matcher) => {
  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(sceneArbitrary.map(sceneOf), ({ fresh, known }) => {
        const turned = known
          .map((claim) => ({ ...claim, mentions: [...claim.mentions].reverse() }))
          .reverse();
        expect(joinMentions([...fresh].reverse(), turned, matcher)).toEqual(
          joinMentions(fresh, known, matcher),
        );
      }),
    );
  });

  it('gives every fresh mention one place, and a group one claim', () => {
    fc.assert(
      fc.property(sceneArbitrary.map(sceneOf), ({ fresh, known }) => {
        const { assignments } = joinMentions(fresh, known, matcher);
        expect(assignments.map((one) => one.mentionId)).toEqual(fresh.map((mention) => mention.id).sort());
        const claims = new Map<number, string>();
        for (const { group, claimId: id } of assignments) {
          expect(claims.get(group) ?? id).toBe(id);
          claims.set(group, id);
        }
      }),
    );
  });

  it('joins two mentions of different articles only under a shared blocking key', () => {
    let joined = 0;
    fc.assert(
      fc.property(editArbitrary, editArbitrary, fc.boolean(), (one, other, alike) => {
        const a = makeMention(1, { text: edited(one), article: 'one' });
        const b = makeMention(2, {
          text: edited(alike ? { ...other, text: one.text } : other),
          article: 'two',
        });
        const [first, second] = joinMentions([a, b], [], matcher).assignments;
        if (first?.group !== second?.group) return;
        joined += 1;
        const keys = new Set(blockingKeys(a.mention));
        expect(blockingKeys(b.mention).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(joined).toBeGreaterThan(50);
  });
});
