import { isFiniteVerb } from '../grammar/tags.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/** The part that a name has in its sentence. */
export type Part = 'subject' | 'owner' | 'ownerOfSubject' | 'other';

/** So far back a clause is followed. */
const reach = 40;

/** Where names stand: as the subject of a clause, as an owner (`Roe's plan`), inside somebody's words. */
export class Places {
  private readonly passage: Passage;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  /** @param start the first token of its sentence */
  partOf(name: Range, start: number): Part {
    const part = this.partOfPhrase(name, start);
    if (this.passage.tags[name.to] !== 'genitive') return part;
    return part === 'subject' ? 'ownerOfSubject' : 'owner';
  }

  private partOfPhrase(name: Range, start: number): 'subject' | 'other' {
    const { tags, tokens } = this.passage;
    let at = name.from - 1;
    // Past titles and descriptions: `former Rep. | Ann Roe`.
    while (at >= start && name.from - at < 8 && /^(?:det|adj|noun|name|num|poss|quote)$/.test(tags[at]!))
      at -= 1;
    if (at < start) return 'subject';
    if (tags[at] === 'sub' || tags[at] === 'wh' || tags[at] === 'conj') return 'subject';
    if (tokens[at]!.text !== ',') return 'other';
    // Behind a comma: the subject where no verb of the main clause came yet (`In May, Roe said`).
    if (/^(?:prep|sub|ing|participle|adv|to)$/.test(tags[start]!)) return 'subject';
    for (let i = Math.max(start, at - reach); i < at; i += 1) if (isFiniteVerb(tags[i])) return 'other';
    return 'subject';
  }

  isQuoted(token: number): boolean {
    const { quotations } = this.passage;
    let lo = 0;
    let hi = quotations.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (quotations[mid]!.to <= token) lo = mid + 1;
      else hi = mid;
    }
    return lo < quotations.length && quotations[lo]!.from <= token;
  }

  /** Whether a sentence tells content up to a pronoun behind a comma (`The dam holds, | he said`). */
  opensContent(start: number, at: number): boolean {
    const { tags, tokens } = this.passage;
    // `Roe turned to the board: “We were misled,” she said`: what stands before the colon is none of it.
    for (let i = start + 1; i < at - 1; i += 1)
      if (tokens[i]!.text === ':' && tags[i + 1] === 'quote') return false;
    return (
      (tokens[at - 1]?.text === ',' || tags[at - 1] === 'quote') &&
      !/^(?:prep|sub|ing|participle|wh|to)$/.test(tags[start]!)
    );
  }
}
