import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBefore,
  type JudgedNotice,
  type JudgedTelling,
  type JudgedVersion,
  judgeStanding,
} from './judge-standing.ts';

const version = (id: string, change: Partial<JudgedVersion> = {}): JudgedVersion => ({
  id,
  pubStatus: 'usable',
  own: null,
  embargoedUntil: null,
  note: null,
  ...change,
});
const at = (minute: number): Date => new Date(Date.UTC(2026, 4, 6, 10, minute));
/** Tellings as `format:version`, a minute apart. */
const told = (...words: string[]): JudgedTelling[] =>
  words.map((word, minute) => {
    const [channel, versionId] = word.split(':');
    return { channel: channel!, versionId: versionId!, at: at(minute) };
  });
const stand = (
  versions: JudgedVersion[],
  tellings: JudgedTelling[],
  more: { summaries?: string[]; notices?: JudgedNotice[]; now?: Date } = {},
) =>
  judgeStanding(
    { versions, tellings, notices: more.notices ?? [] },
    (id) => (more.summaries ?? []).includes(id),
    more.now ?? at(59),
  );

const [a, b, c] = [version('a'), version('b'), version('c')];

describe('how an article stands', () => {
  it.each<[string, string[], string]>([
    ['by what came last', ['html:a', 'html:b'], 'b'],
    ['by an earlier text that it went back to', ['html:a', 'html:b', 'html:a'], 'a'],
    ['by what changed last, not by what was said again', ['html:a', 'nitf:b', 'html:a'], 'b'],
  ])('%s', (_, tellings, id) => {
    expect(stand([a!, b!], told(...tellings)).currentId).toBe(id);
  });

  it('never by a summary', () => {
    const standing = stand([a!, b!], told('html:a', 'rss:b'), { summaries: ['b'] });
    expect(standing).toMatchObject({ currentId: 'a', currentAt: at(0), standingId: 'a' });
  });

  it('by its own dates before the order in which it came', () => {
    const early = version('a', { own: '2026-05-06T09:00:00Z' });
    const late = version('b', { own: '2026-05-06T11:30:00+02:00' });
    for (const order of [
      ['html:a', 'html:b'],
      ['html:b', 'html:a'],
    ])
      expect(stand([early, late], told(...order)).currentId).toBe('b');
  });

  it('killed, whatever comes first, and what it said before still is what counted', () => {
    const kill = version('b', { pubStatus: 'canceled', note: 'The minister did not resign.' });
    for (const order of [
      ['nitf:a', 'nitf:b'],
      ['nitf:b', 'nitf:a'],
    ])
      expect(stand([a!, kill], told(...order))).toMatchObject({
        currentId: 'b',
        standingId: 'a',
        pubStatus: 'canceled',
        statusNote: 'The minister did not resign.',
      });
  });

  it('usable again only by a version from after the kill', () => {
    const kill = version('b', { pubStatus: 'canceled', own: '2026-05-06T10:00:00Z' });
    const again = version('c', { own: '2026-05-06T12:00:00Z' });
    expect(stand([a!, kill, again], told('nitf:a', 'nitf:b', 'nitf:c'))).toMatchObject({
      currentId: 'c',
      pubStatus: 'usable',
    });
    expect(stand([a!, kill, c!], told('nitf:a', 'nitf:b', 'nitf:c')).pubStatus).toBe('canceled');
  });

  it('killed by another item that names it', () => {
    const notices = [{ relation: 'cancels', words: 'Kill the port story.', at: at(7) }];
    expect(stand([a!], told('nitf:a'), { notices })).toMatchObject({
      currentId: 'a',
      pubStatus: 'canceled',
      statusAt: at(7),
      statusNote: 'Kill the port story.',
    });
  });

  it('withheld until its embargo is over', () => {
    const held = version('a', { pubStatus: 'withheld', embargoedUntil: at(30).toISOString() });
    expect(stand([held], told('ninjs:a'), { now: at(29) })).toMatchObject({
      pubStatus: 'withheld',
      embargoedUntil: at(30),
    });
    expect(stand([held], told('ninjs:a'), { now: at(30) }).pubStatus).toBe('usable');
    const open = version('a', { pubStatus: 'withheld' });
    expect(stand([open], told('ninjs:a'))).toMatchObject({ pubStatus: 'withheld', embargoedUntil: null });
    const day = version('a', { embargoedUntil: '2026-05-06' });
    expect(stand([day], told('ninjs:a'), { now: at(0) }).pubStatus).toBe('withheld');
    expect(stand([day], told('ninjs:a'), { now: new Date('2026-05-06T12:00:00Z') }).pubStatus).toBe('usable');
  });

  it('the same when a document is told again', () => {
    const order = fc.array(fc.constantFrom('html:a', 'html:b', 'rss:c', 'nitf:b'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(order, fc.nat(5), (words, repeated) => {
        const tellings = told(...words);
        const again = { ...tellings[repeated % tellings.length]! };
        const last = tellings.findLast(({ channel }) => channel === again.channel)!;
        fc.pre(last.versionId === again.versionId);
        const one = stand([a!, b!, c!], tellings);
        expect(stand([a!, b!, c!], [...tellings, { ...again, at: at(40) }])).toEqual(one);
      }),
    );
  });
});

it.each([
  ['2026-05-06', '2026-05-07', true],
  ['2026-05-06', '2026-05-06T23:00:00Z', false],
  ['2026-05-06T23:00:00Z', '2026-05-06', false],
  ['2026-05-06T10:00:00+02:00', '2026-05-06T09:00:00Z', true],
  ['2026-05-06T10:00:00Z', null, false],
  [null, '2026-05-06', false],
])('%s is before %s: %s', (one, other, before) => {
  expect(isBefore(one, other)).toBe(before);
});
