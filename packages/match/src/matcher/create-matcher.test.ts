import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimInWords, mentionOfWords } from '../claim-in-words.ts';
import wordForWord from '../compare-claims.cases.json' with { type: 'json' };
import { compareClaims } from '../compare-claims.ts';
import { openMatcher, weightsFile } from '../open-matcher.ts';
import { createMatcher } from './create-matcher.ts';
import inOtherWords from './matcher.cases.json' with { type: 'json' };
import { rules } from './matcher.ts';

type Claim = ClaimInWords & { denied?: boolean };
type Case = { why: string; relation: string; article?: string; a: Claim; b: Claim };

const weights: unknown = JSON.parse(readFileSync(weightsFile, 'utf8'));
const matcher = createMatcher(weights);

function mentionOf({ denied, ...claim }: Claim, article: string) {
  const mention = mentionOfWords(claim, article);
  return denied ? { ...mention, mention: { ...mention.mention, polarity: 'denied' as const } } : mention;
}

const compare = ({ a, b, article }: Case) => {
  const [left, right] = [mentionOf(a, article ?? 'one'), mentionOf(b, article ?? 'two')];
  const found = compareClaims(left, right, matcher);
  expect(compareClaims(right, left, matcher)).toEqual(found);
  return found;
};

const cases: Case[] = [...wordForWord, ...inOtherWords];

describe('the matcher that learned, on gold pairs', () => {
  it('has at least eighty pairs', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });

  for (const pair of cases)
    it(`${pair.relation}, ${pair.why}: joins nothing else`, () => {
      const { decision } = compare(pair);
      if (pair.relation !== 'same') expect(decision).not.toBe('join');
    });

  for (const pair of cases.filter(({ relation }) => relation === 'same'))
    it(`joins or suggests: ${pair.why}`, () => {
      expect(compare(pair).decision).not.toBe('apart');
    });

  it('calls nearly all of one claim so', () => {
    const same = cases.filter(({ relation }) => relation === 'same');
    const right = same.filter((pair) => compare(pair).relation === 'same').length;
    expect(right / same.length).toBeGreaterThanOrEqual(0.9);
  });

  for (const pair of cases.filter(({ relation }) => relation === 'opposes' || relation === 'figure'))
    it(`sets apart as ${pair.relation}: ${pair.why}`, () => {
      expect(compare(pair).relation).toBe(pair.relation);
    });

  it('sets nothing apart that shares only names', () => {
    const named = cases.filter(({ why }) => why.endsWith('share his name alone'));
    expect(named.map((pair) => compare(pair).relation)).toEqual(['unrelated']);
  });

  it('tells related from unrelated mostly', () => {
    const rest = cases.filter(({ relation }) => relation === 'related' || relation === 'unrelated');
    const right = rest.filter((pair) => compare(pair).relation === pair.relation).length;
    expect(right / rest.length).toBeGreaterThanOrEqual(0.65);
  });
});

describe('the matcher that learned, on any two claims', () => {
  const claims = cases.flatMap(({ a, b }) => [a, b]);
  const claim = fc.record({
    text: fc.oneof(fc.constantFrom(...claims.map(({ text }) => text)), fc.string({ unit: 'binary' })),
    source: fc.constantFrom(null, 'he', 'Odran Pell', 'two officials', ''),
    cue: fc.constantFrom(null, 'said', 'denied', 'has yet to endorse', '’'),
    context: fc.constantFrom(null, 'A storm is coming, Odran Pell said.'),
    published: fc.constantFrom(null, '2026-03-01', '2026-05-01T10:00:00Z'),
  });

  it('is symmetric, and its score is a share', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const { score, decision, relation } = compare({ why: '', relation: '', a, b });
        expect(score >= 0 && score <= 1).toBe(true);
        if (decision === 'join') expect(relation).toBe('same');
      }),
      { numRuns: 300 },
    );
  });
});

describe('weights', () => {
  const damaged = (change: object) => () => createMatcher({ ...(weights as object), ...change });

  it.each([
    ['nothing', () => createMatcher(null)],
    ['a list', () => createMatcher([])],
    ['another relation', damaged({ relations: ['same', 'alike'] })],
    ['too few biases', damaged({ bias: [1] })],
    [
      'a measure that is not measured',
      damaged({ terms: [{ of: ['words.luck'], mean: 0, deviation: 1, weights: [0, 0, 0, 0, 0] }] }),
    ],
    ['thresholds turned round', damaged({ thresholds: { join: 0.2, suggest: 0.4 } })],
  ])('that are damaged are refused: %s', (_what, make) => {
    expect(make).toThrow('The weights of the matcher are damaged');
  });

  it('are opened by whoever can read files', async () => {
    expect((await openMatcher((file) => readFile(file))).id).toBe(matcher.id);
  });

  it('may be missing: the rules match then', async () => {
    const missing = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }));
    expect(await openMatcher(missing)).toBe(rules);
  });

  it('that cannot be read are no reason to go on without', async () => {
    const failing = () => Promise.reject(Object.assign(new Error('broken disk'), { code: 'EIO' }));
    await expect(openMatcher(failing)).rejects.toThrow('broken disk');
    await expect(openMatcher(async () => new Uint8Array([123]))).rejects.toThrow('damaged');
  });
});
