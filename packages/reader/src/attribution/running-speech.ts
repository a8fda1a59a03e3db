import type { Passage, Scope } from '../text/passage.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Range } from '../text/range.ts';
import type { Relation } from './relation.ts';

/** A speaker whose quotation goes on in the sentences and paragraphs after the one that names him. */
export class RunningSpeech {
  private readonly passage: Passage;
  /** Whose quotation the last sentence was. */
  private speaker: Relation | null = null;
  /** Who was said to say something that has not come yet (`Roe said:`). */
  private awaiting: Relation | null = null;
  /** The last paragraph ended inside the speaker's words or right before them. */
  private carriesOver = false;
  /** The last sentence that was nothing but a quotation, and who was given it. */
  private orphan: { range: Range; given: Relation | null } | null = null;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  startParagraph(first: Quotation | undefined): void {
    if (!this.carriesOver && !first?.continues) this.speaker = null;
    this.carriesOver = false;
  }

  /** A sentence that attributes nothing by itself: the rest of a quotation, or none of ours. */
  takeOrphan(scope: Scope, sentence: Range): void {
    const quotation = scope.quotationAt(sentence.from);
    const given = this.awaiting ?? this.speaker;
    this.awaiting = null;
    if (!quotation || quotation.from !== sentence.from || !mostlyQuoted(quotation, sentence)) {
      if (quotation?.from !== sentence.from) this.speaker = null;
      this.orphan = null;
      return;
    }
    const range = { from: sentence.from, to: Math.min(quotation.to, sentence.to) };
    this.orphan = { range, given };
    if (!given) return;
    this.extend(given, range);
    this.speaker = given;
    this.carriesOver = sentence.to === scope.range.to;
  }

  /** A sentence with attributions: its last speaker may go on. */
  follow(scope: Scope, relations: readonly Relation[], sentence: Range): void {
    const last = relations.filter((relation) => relation.main).at(-1) ?? relations.at(-1)!;
    const quoted = touchesQuotation(scope, last);
    this.orphan = null;
    this.awaiting = last.content.length === 0 ? last : null;
    this.speaker = quoted || this.awaiting ? last : null;
    this.carriesOver = this.awaiting !== null || (quoted && sentence.to === scope.range.to);
  }

  /** The quotation right before a signature, taken back from whoever was given it; null where none stands there. */
  takeSigned(): Range | null {
    if (!this.orphan) return null;
    const { range, given } = this.orphan;
    const last = given?.content.at(-1);
    if (given && last) {
      if (last.from === range.from) given.content.pop();
      else last.to = range.from;
    }
    this.orphan = null;
    this.speaker = null;
    return range;
  }

  private extend(relation: Relation, range: Range): void {
    const { tokens } = this.passage;
    const last = relation.content.at(-1);
    const adjacent = last?.to === range.from && tokens[range.from]!.start - tokens[last.to - 1]!.end <= 1;
    if (last && adjacent) last.to = range.to;
    else if (!last || last.to <= range.from) relation.content.push({ ...range });
  }
}

const touchesQuotation = (scope: Scope, relation: Relation): boolean =>
  relation.content.some(
    (range) => scope.quotationAt(range.from) !== null || scope.quotationAt(range.to - 1) !== null,
  );

function mostlyQuoted(quotation: Quotation, sentence: Range): boolean {
  const inside = Math.min(quotation.to, sentence.to) - sentence.from;
  return inside >= 3 && sentence.to - sentence.from - inside <= 2;
}
