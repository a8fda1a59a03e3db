import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** Content is read so far for its main verb. */
const reach = 60;

/**
 * The first verb of the main clause of what is said, past the clauses that stand before it (`If the dam breaks, … |
 * could`) or hang on its subject (`delegates from states that he won | should`). -1 where it has none: a bare topic.
 */
export function mainVerb({ tags, tokens }: Passage, range: Range): number {
  let from = range.from;
  while (from < range.to && (tags[from] === 'quote' || tokens[from]!.lower === 'that')) from += 1;
  let open = 0;
  for (let i = from; i < Math.min(range.to, from + reach); i += 1) {
    const tag = tags[i]!;
    const { lower, text } = tokens[i]!;
    if (/^[.!?;]$/.test(text) && i > from) return -1;
    // `the man, whom she did not name, | had fired`
    if (
      tag === 'wh' ||
      tag === 'sub' ||
      (i > from && /^whom$/.test(lower)) ||
      (lower === 'that' && /^(?:noun|name)$/.test(tags[i - 1] ?? ''))
    ) {
      // The first word of an indirect question opens the main clause itself.
      if (i > from || tag === 'sub') open += 1;
    } else if (opensReduced(tags, i, from) || (tag === 'ing' && i > from && tags[i + 1] === 'pron'))
      open += 1;
    else if (isFiniteVerb(tag)) {
      if (open === 0) return i;
      open -= 1;
      while (i + 1 < range.to && /^(?:verb|be|have|do|modal|adv|neg|participle|to)$/.test(tags[i + 1]!)) {
        // `the states he won | should flip`: a modal behind a full verb is the next clause's.
        if (tags[i + 1] === 'modal' && tags[i] === 'verb') break;
        i += 1;
      }
    }
  }
  return -1;
}

/** `a justice | they can tolerate`: a pronoun right behind a noun starts a clause that hangs on it. */
function opensReduced(tags: Passage['tags'], i: number, from: number): boolean {
  return (
    i > from &&
    tags[i] === 'pron' &&
    (tags[i - 1] === 'noun' || tags[i - 1] === 'name') &&
    isFiniteVerb(tags[i + 1])
  );
}
