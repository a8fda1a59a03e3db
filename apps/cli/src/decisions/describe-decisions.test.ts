import { type ClaimDecision, newId } from '@sayso/schema';
import { expect, it } from 'vitest';
import { describeDecisions } from './describe-decisions.ts';

const [kept, made] = [newId('claim'), newId('claim')];
const split: ClaimDecision = {
  id: '2',
  kind: 'split',
  claim: { id: kept, text: 'the ferry is late' },
  other: { id: made, text: 'the ferry\nis lost' },
  mentions: 1,
  holds: true,
  undoMentionIds: [],
  decidedAt: '2031-05-06T10:00:00.000Z',
  decidedBy: null,
};

it('tells when, by whom, and what was decided of which claims', () => {
  const undone = { ...split, kind: 'join' as const, holds: false, decidedBy: 'Ilse Brand' };
  expect(describeDecisions([split, undone]).split('\n')).toEqual([
    '2031-05-06 10:00:00 UTC',
    `    the ferry is lost  ${made}`,
    '  split off from',
    `    the ferry is late  ${kept}`,
    '',
    '2031-05-06 10:00:00 UTC, Ilse Brand, undone since',
    `    the ferry is lost  ${made}`,
    '  joined to',
    `    the ferry is late  ${kept}`,
    '',
  ]);
});

it('says so where there is nothing', () => {
  expect(describeDecisions([])).toBe('Nothing was decided yet.\n');
});
