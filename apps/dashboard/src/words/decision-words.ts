import type { ClaimDecision } from '@sayso/schema';
import { countWords } from './count-words.ts';

/** What an editor did, without the claim that it was done with. */
export function decisionWords({ kind, mentions, decidedBy }: ClaimDecision): string {
  const who = decidedBy ?? 'An editor';
  if (kind === 'join') return `${who} joined this claim:`;
  if (kind === 'apart') return `${who} kept this claim apart:`;
  return `${who} split off ${countWords(mentions, 'mention')}:`;
}

/** What undoes it; null where nothing can, or something did already. */
export function undoWords({ kind, holds, undoMentionIds }: ClaimDecision): string | null {
  if (!holds) return null;
  if (kind === 'join') return undoMentionIds.length > 0 ? 'Split off again' : null;
  return kind === 'split' ? 'Join again' : 'Join after all';
}
