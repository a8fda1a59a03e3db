import type { ArticleStatus, ClaimFlag, PubStatus } from '@sayso/schema';
import { timeWords } from './time-words.ts';

/** A status in one word, for a list; null for what is usable, since that needs no word. */
export const statusWord = (status: PubStatus): string | null =>
  status === 'canceled' ? 'Killed' : status === 'withheld' ? 'Withheld' : null;

/** A status in a word or two, an embargo with its end. */
export const statusMark = ({ pubStatus, until }: ArticleStatus): string | null =>
  pubStatus === 'withheld' && until ? `Embargoed until ${timeWords(until)}` : statusWord(pubStatus);

/** How an article stands and since when, as a sentence; null for one that may be used. */
export function statusSentence({ pubStatus, at, until }: ArticleStatus): string | null {
  if (pubStatus === 'usable') return null;
  const since = at ? ` at ${timeWords(at)}` : '';
  if (pubStatus === 'canceled') return `Killed${since}. Do not use it; its claims count for nothing.`;
  return until
    ? `Embargoed until ${timeWords(until)}. Do not use it before; until then its claims do not count.`
    : `Withheld by its publisher${since}. Until it is released its claims do not count.`;
}

/** An item that must not be used is what an editor has to see first. */
export const isGrave = ({ kind }: Pick<ClaimFlag, 'kind'>): boolean =>
  kind === 'killed' || kind === 'withheld';

/** What a claim's flag says, as the start of a sentence that its article ends: "Rests on an item that was killed at …". */
export function flagWords({ kind, at, until }: ClaimFlag): string {
  switch (kind) {
    case 'killed':
      return `Rests on an item that was killed at ${timeWords(at)}`;
    case 'withheld':
      return until
        ? `Rests on an item withheld by an embargo until ${timeWords(until)}`
        : `Rests on an item that is withheld since ${timeWords(at)}`;
    case 'withdrawn':
      return `No longer said by an article that was changed at ${timeWords(at)}`;
    case 'corrected':
      return `Rests on an article that was corrected at ${timeWords(at)}`;
  }
}
