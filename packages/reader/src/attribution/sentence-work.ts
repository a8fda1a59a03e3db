import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { type CueVerb, findCueVerbs } from './find-cues.ts';
import type { Relation } from './relation.ts';

/** A sentence under work: its cues, and which tokens belong to a relation already. */
export class SentenceWork {
  readonly scope: Scope;
  readonly sentence: Range;
  readonly cues: CueVerb[];
  readonly heads: Map<number, CueVerb>;
  readonly relations: Relation[] = [];
  /** Adverbials that stand inside what another cue attributes. */
  readonly inner: Range[] = [];
  private readonly used: Uint8Array;

  constructor(scope: Scope, sentence: Range) {
    this.scope = scope;
    this.sentence = sentence;
    this.cues = findCueVerbs(scope, sentence);
    this.heads = new Map(this.cues.map((cue) => [cue.head, cue]));
    this.used = new Uint8Array(sentence.to - sentence.from);
  }

  isUsed = (i: number): boolean => this.used[i - this.sentence.from] === 1;

  add(relation: Relation): void {
    this.relations.push(relation);
    for (const range of [relation.cue, ...relation.content, ...(relation.source ? [relation.source] : [])])
      this.used.fill(
        1,
        Math.max(0, range.from - this.sentence.from),
        Math.max(0, range.to - this.sentence.from),
      );
  }
}
