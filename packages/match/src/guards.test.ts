import type { Figure, TimeReference } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { negatedTokens } from './find-negations.ts';
import { compareFigures, quantitiesOf } from './guard-figures.ts';
import { leansOnSource, oneHolder, stanceOf } from './guard-holder.ts';
import { differInPolarity, negationOf } from './guard-polarity.ts';
import { differInTime, momentsOf } from './guard-times.ts';
import { normaliseWords } from './normalise-words.ts';
import { isDenial, isSilent } from './read-denial.ts';

const plain = (text: string): string[] => normaliseWords(text).plain;

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  text: 'x',
  value,
  upper: null,
  comparator: 'exactly',
  unit: null,
  counted: null,
  ...more,
});

const stands = (a: string | Figure[], b: string | Figure[]): string =>
  compareFigures(
    typeof a === 'string' ? quantitiesOf([], plain(a)) : quantitiesOf(a, []),
    typeof b === 'string' ? quantitiesOf([], plain(b)) : quantitiesOf(b, []),
  );

describe('figures', () => {
  it.each([
    ['14 dead', '14 people', 'agree'],
    ['14 dead', 'nobody counted', 'agree'],
    ['14 dead and 30 hurt', '14 dead', 'agree'],
    ['14 dead and 30 hurt', '14 dead and 31 hurt', 'differ'],
    ['thousands of homes', '4,200 homes', 'agree'],
    ['thousands of homes', '420 homes', 'differ'],
    ['5 percent', '5%', 'agree'],
    ['in 2031', 'in 2029', 'agree'],
    ['on May 3', 'on May 9', 'agree'],
    ['shut at 5 p.m.', 'shut at 6 pm', 'agree'],
  ])('%s, %s: %s', (a, b, verdict) => {
    expect(stands(a, b)).toBe(verdict);
    expect(stands(b, a)).toBe(verdict);
  });

  it('minds what the reader says of them', () => {
    expect(stands([figure(20, { comparator: 'about' })], [figure(21)])).toBe('agree');
    expect(stands([figure(20, { comparator: 'about' })], [figure(25)])).toBe('differ');
    expect(stands([figure(10, { comparator: 'between', upper: 20 })], [figure(15)])).toBe('agree');
    expect(stands([figure(10, { comparator: 'more-than' })], [figure(10, { comparator: 'less-than' })])).toBe(
      'differ',
    );
    expect(stands([figure(10, { unit: 'EUR' })], [figure(10, { unit: 'USD' })])).toBe('differ');
  });

  it('leaves the numbers of times to the guard of times', () => {
    expect(
      quantitiesOf([], plain('three weeks ago four ships sank'), plain('three weeks ago')),
    ).toMatchObject([{ value: 4 }]);
  });

  it('does not count a number twice that the reader has', () => {
    expect(quantitiesOf([figure(14, { comparator: 'at-least' })], plain('at least 14 people'))).toEqual([
      { value: 14, upper: null, comparator: 'at-least', unit: null },
    ]);
  });
});

const time = (
  from: string | null,
  grain: TimeReference['grain'],
  to: string | null = null,
): TimeReference => ({
  start: 0,
  end: 1,
  text: 'x',
  from,
  to,
  grain,
});

describe('times', () => {
  it.each([
    [time('2031-05-06', 'day'), time('2031-05-06T10:00:00Z', 'hour'), false],
    [time('2031-05-06', 'day'), time('2031-05-07', 'day'), true],
    [time('2031-05-01', 'month'), time('2031-05-07', 'day'), false],
    [time('2031-05-05', 'week'), time('2031-05-11', 'day'), false],
    [time('2031-05-05', 'week'), time('2031-05-12', 'day'), true],
    [time('2031-01-01', 'year'), time('2032-05-12', 'day'), true],
    [time(null, 'day'), time('2032-05-12', 'day'), false],
    [time('2031-05-01', null, '2031-05-09'), time('2031-05-08', 'day'), false],
  ])('resolved: %j, %j', (a, b, differ) => {
    expect(differInTime(momentsOf([a], []), momentsOf([b], []))).toBe(differ);
    expect(differInTime(momentsOf([b], []), momentsOf([a], []))).toBe(differ);
  });

  it.each([
    ['on Monday', 'on Tuesday', true],
    ['on Monday', 'last week', false],
    ['on May 3', 'on 3 May', false],
    ['on May 3', 'on May 9', true],
    ['in 2029', 'in 2031', true],
    ['in 2029', 'in 2029 and 2031', false],
  ])('as written: %s, %s', (a, b, differ) => {
    expect(differInTime(momentsOf([], plain(a)), momentsOf([], plain(b)))).toBe(differ);
  });
});

function negated(text: string): string[] {
  const { plain: all, content } = normaliseWords(text);
  const byPlace = new Map(content.map((word) => [word.at, word.token]));
  return [...negatedTokens(all, (at) => byPlace.get(at) ?? null)];
}

describe('polarity', () => {
  it('says which words a negation reaches', () => {
    expect(negated('Brook did not sell the ferry')).toEqual(['sell', 'ferri']);
    expect(negated('the ministry failed to warn residents')).toEqual(['warn', 'resident']);
    expect(negated('no fewer than fourteen ships sank')).toEqual([]);
    expect(negated('passengers who were not citizens paid')).toEqual([]);
    expect(negated('No, he sold the ferry')).toEqual([]);
    expect(negated('Brook did not fail to warn residents')).toEqual(['fail']);
  });

  it.each([
    ['denied', true],
    ['has flatly denied', true],
    ['did not deny', false],
    ['did not confirm', true],
    ['has yet to endorse', true],
    ['said', false],
    ['claimed without evidence', false],
    ['declined to say', false],
    ['would not publicly comment on', false],
    ['had no comment on', false],
    ['refused to confirm', false],
    ['could not independently verify', false],
    ['has yet to say', false],
    ['would neither confirm nor deny', false],
    ['denied, telling reporters', true],
    ['refused to back', true],
    ['refused to offer an apology for', false],
    ['was no surprise', false],
  ])('of saying: %s', (cue, denial) => {
    expect(isDenial(cue.replace('yet to', 'not yet'))).toBe(denial);
  });

  it('takes the reader at its word only where nothing else shows it', () => {
    expect(negationOf(new Set(), 'denied', []).all).toBe(true);
    expect(negationOf(new Set(['sell']), 'denied', []).all).toBe(false);
    expect(negationOf(new Set(), 'affirmed', ['denied']).all).toBe(true);
  });

  it('hears no denial in silence, whatever the reader makes of it', () => {
    expect(negationOf(new Set(), 'affirmed', ['declined to say']).all).toBe(false);
    expect(negationOf(new Set(), 'denied', ['declined to say']).all).toBe(false);
    expect(negationOf(new Set(), 'denied', ['denied', 'told']).all).toBe(true);
    expect(isSilent('declined to comment on')).toBe(true);
    expect(isSilent('has yet to endorse')).toBe(false);
    expect(isSilent('denied, telling reporters')).toBe(false);
  });

  it('negates what is not said as a word of saying only', () => {
    expect(negated('Brook declined to say whether the ferry sank')).toEqual(['say']);
    expect(negated('Brook did not know of the sale')).toEqual(['know']);
  });

  it('holds a denial and a negation to be one', () => {
    const shared = new Set(['sell', 'ferri']);
    const byCue = negationOf(new Set(), 'affirmed', ['denied']);
    const byWords = negationOf(new Set(['sell', 'ferri']), 'affirmed', ['said']);
    const not = negationOf(new Set(), 'affirmed', ['said']);
    expect(differInPolarity(byCue, byWords, shared)).toBe(false);
    expect(differInPolarity(byCue, not, shared)).toBe(true);
    expect(differInPolarity(not, byWords, shared)).toBe(true);
  });
});

describe('holders', () => {
  it.each([
    ['urging', 'for'],
    ['called again for', 'for'],
    ['opposed', 'against'],
    ['spoke out against', 'against'],
    ['said', null],
    ['called', null],
    ['warned', null],
  ])('%s takes the side %s', (cue, side) => {
    expect(stanceOf(cue)).toBe(side);
  });

  it('knows a name in short', () => {
    expect(oneHolder(['pell'], ['odran', 'pell'])).toBe(true);
    expect(oneHolder(['odran'], ['odran', 'pell'])).toBe(false);
    expect(oneHolder(['jonas', 'ledin'], ['tomas', 'ledin'])).toBe(false);
    expect(oneHolder(['velmora', 'government'], ['velmoran', 'government'])).toBe(true);
    expect(oneHolder([], [])).toBe(false);
  });

  it('knows a claim that leans on its source', () => {
    expect(leansOnSource(plain('that he would resign'))).toBe(true);
    expect(leansOnSource(plain("we're closing the port"))).toBe(true);
    expect(leansOnSource(plain('Pell would resign'))).toBe(false);
  });
});
