import { describe, expect, it } from 'vitest';
import { type ClaimInWords, mentionOfWords } from '../claim-in-words.ts';
import { readProposition } from '../read-proposition.ts';
import { measureOverlap } from '../similarity.ts';
import { measureAmounts } from './measure-amounts.ts';
import { measureClash } from './measure-clash.ts';
import type { Side } from './measure-speech.ts';
import { profileReader } from './read-profile.ts';
import { createVocabulary } from './vocabulary.ts';

const readProfile = profileReader(createVocabulary({ hashes: new Uint32Array(), values: new Uint8Array() }));

function sideOf(claim: ClaimInWords, article: string): Side {
  const mention = mentionOfWords(claim, article);
  const proposition = readProposition(mention);
  return { proposition, profile: readProfile(mention, proposition) };
}

function clash(a: ClaimInWords, b: ClaimInWords) {
  const [left, right] = [sideOf(a, 'one'), sideOf(b, 'two')];
  const found = measureClash(left, right, measureOverlap(left.proposition, right.proposition, false));
  const turned = measureClash(right, left, measureOverlap(right.proposition, left.proposition, false));
  expect(turned).toEqual(found);
  return found;
}

const toll = 'the Halden Bridge toll for lorries';

describe('what sets two claims against one another', () => {
  it('a word denied here and affirmed there', () => {
    const found = clash(
      { text: 'Pell is not qualified to run the port' },
      { text: 'Pell is qualified to run the port' },
    );
    expect(found).toMatchObject({ head: 1, opposed: 0 });
  });

  it('a denial by the word of saying, but not silence', () => {
    const told = { text: 'Pell sold the ferry to a bank', source: 'Ilse Brand', cue: 'said' };
    expect(clash(told, { ...told, source: 'Pell', cue: 'denied' }).head).toBe(1);
    expect(clash(told, { ...told, source: 'Pell', cue: 'declined to say' }).clash).toBe(0);
  });

  it('opposite words, unless one of them is denied', () => {
    const allowed = { text: 'the port will allow lorries on the quay' };
    expect(clash(allowed, { text: 'the port will ban lorries on the quay' })).toMatchObject({ opposed: 1 });
    expect(
      clash(
        { text: 'the port will not allow lorries on the quay' },
        { text: 'the port will ban lorries on the quay' },
      ),
    ).toMatchObject({ opposed: 0, converse: 1, clash: 0 });
  });

  it('sides taken, but not a reaction to what somebody called for', () => {
    const backed = { text: toll, source: 'Ilse Brand', cue: 'supports' };
    expect(clash(backed, { text: toll, source: 'Pell', cue: 'opposed' }).against).toBeGreaterThan(0);
    const reaction = { text: `Brand’s call for ${toll}`, source: 'Pell', cue: 'condemned' };
    expect(clash(backed, reaction)).toMatchObject({ against: 0, reacted: 1 });
  });

  it.each([
    ['an offer of somebody’s, rejected', 'rejected', 'Brand’s offer to waive the Halden Bridge toll'],
    ['an attack, criticised', 'dismissed', 'attacks from Brand over the Halden Bridge toll'],
  ])('but not a reaction: %s', (_why, cue, text) => {
    const told = { text: 'she would waive the Halden Bridge toll', source: 'Ilse Brand', cue: 'said' };
    expect(clash(told, { text, source: 'Pell', cue })).toMatchObject({ clash: 0, head: 0, against: 0 });
  });

  it('no clash where only names are shared', () => {
    expect(
      clash(
        { text: 'Ilse Brand, the mayor', source: 'a paper', cue: 'backing' },
        { text: 'attacks from Ilse Brand', source: 'Pell', cue: 'rejected' },
      ),
    ).toMatchObject({ clash: 0, head: 0 });
  });

  it('opposite words of two things do not clash', () => {
    const won = { text: 'Ilse Brand will win the Orsk council seat in spring' };
    const lost = {
      text: 'Ilse Brand called the old ferry of the Sund Line unsafe, and Pell may lose his fortune',
    };
    expect(clash(won, lost).opposed).toBe(0);
  });

  it('to condemn that a thing is not done is to want it', () => {
    const asked = { text: 'the port to publish its accounts', source: 'Ilse Brand', cue: 'called for' };
    const blamed = {
      text: 'the port for not publishing its accounts',
      source: 'Ilse Brand',
      cue: 'attacked',
    };
    expect(clash(asked, blamed).clash).toBeLessThan(0.5);
  });
});

describe('amounts of one kind', () => {
  const measure = (a: string, b: string) =>
    measureAmounts(sideOf({ text: a }, 'one'), sideOf({ text: b }, 'two'));

  it.each([
    ['340 lorries waited at the bridge', '290 lorries waited at the bridge', 1],
    ['340 lorries waited at the bridge', '340 lorries waited at the bridge', 0],
    ['nearly 300 lorries waited at the bridge', '297 lorries waited at the bridge', 0],
    ['340 lorries waited at the bridge', 'the toll rose 12 percent at the bridge', 0],
    ['the toll rose 9 percent', 'the toll rose 12 percent', 1],
  ])('%s, %s: %d', (a, b, kind) => {
    expect(measure(a, b).kind).toBe(kind);
    expect(measure(b, a)).toEqual(measure(a, b));
  });

  it('but not of others', () => {
    expect(measure('Pell leads Brand by 9 points', 'Ledin leads Orlov by 12 points').kind).toBe(0);
  });

  it('elsewhere', () => {
    const here = 'Pell leads Brand by 9 points in Orsk';
    expect(measure(here, 'Pell leads Brand by 12 points in Tarsk').elsewhere).toBe(1);
    expect(measure(here, 'Pell leads Brand by 12 points in Orsk').elsewhere).toBe(0);
    expect(measure(here, 'Pell leads Brand by 12 points').elsewhere).toBe(0.5);
  });
});
