import { type ClaimDecision, newId } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { decisionWords, undoWords } from './decision-words.ts';

const decision = (more: Partial<ClaimDecision>): ClaimDecision => ({
  id: '1',
  kind: 'apart',
  claim: { id: newId('claim'), text: 'the ferry is late' },
  other: { id: newId('claim'), text: 'the ferry runs behind time' },
  mentions: 0,
  holds: true,
  undoMentionIds: [],
  decidedAt: '2031-05-06T10:00:00.000Z',
  decidedBy: null,
  ...more,
});

describe('a decision in words', () => {
  it.each([
    [
      { kind: 'join', mentions: 2, undoMentionIds: [newId('mention')] },
      'An editor joined this claim:',
      'Split off again',
    ],
    [{ kind: 'join', mentions: 2 }, 'An editor joined this claim:', null],
    [{ kind: 'split', mentions: 1 }, 'An editor split off 1 mention:', 'Join again'],
    [{ kind: 'split', mentions: 2, holds: false }, 'An editor split off 2 mentions:', null],
    [{ decidedBy: 'Ilse Brand' }, 'Ilse Brand kept this claim apart:', 'Join after all'],
  ] as [Partial<ClaimDecision>, string, string | null][])('%j', (more, words, undo) => {
    expect([decisionWords(decision(more)), undoWords(decision(more))]).toEqual([words, undo]);
  });
});
