import { type Hop, quote, type Span } from '@sayso/schema';
import type { AnsweredHop } from './answer.ts';
import type { Dropped } from './dropped.ts';
import { findWords, type Searchable } from './find-words.ts';

/** Someone is said to have said it; who, or by what word, does not stand in the text. */
const nobodyKnown: Hop = {
  kind: 'unspecified',
  naming: 'unspecified',
  name: null,
  text: null,
  span: null,
  cue: null,
};

/**
 * The hops of a claim behind its publisher. Words that are not in the text are dropped and counted; what was
 * attributed stays attributed, to nobody in particular if need be.
 *
 * @param text of the article
 * @param near the stretch asked about, whose places are told by `content`
 * @param whole the whole text, in which a name may stand anywhere
 */
export function chainOfAnswer(
  answered: readonly AnsweredHop[],
  text: string,
  { near, whole, content }: { near: Searchable; whole: Searchable; content: readonly Span[] },
  dropped: Dropped,
): Hop[] {
  const behind = answered.filter(({ kind }) => kind !== 'publisher');
  const hops = behind.flatMap(({ words, name, kind, naming, cue }): Hop[] => {
    const cueSpan = cue === null ? null : nearest(findWords(near, cue), content, content);
    const span =
      words === null ? null : nearest(findWords(near, words), cueSpan ? [cueSpan] : content, content);
    const isNamed = name !== null && findWords(whole, name).length > 0;
    if (cue !== null && !cueSpan) dropped.fields += 1;
    if (words !== null && !span) dropped.fields += 1;
    if (name !== null && !isNamed) dropped.fields += 1;
    if (!cueSpan && !span && !isNamed) return [];
    const known = span !== null || isNamed;
    return [
      {
        kind: known ? kind : 'unspecified',
        naming: !known ? 'unspecified' : naming === 'named' && !isNamed ? 'anonymous' : naming,
        name: isNamed ? name : null,
        text: span && text.slice(span.start, span.end),
        span,
        cue: cueSpan && quote(text, cueSpan),
      },
    ];
  });
  return hops.length === 0 && behind.length > 0 ? [nobodyKnown] : hops;
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The place nearest to what it belongs to, the first of equals, outside what is claimed. */
function nearest(places: readonly Span[], to: readonly Span[], outside: readonly Span[]): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (outside.some((span) => overlaps(span, place))) continue;
    const far = Math.min(...to.map((span) => distance(span, place)));
    if (far < least) [best, least] = [place, far];
  }
  return best;
}
