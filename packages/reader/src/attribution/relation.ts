import type { Range } from '../text/range.ts';

/** A further step of a chain, and its own cue. */
export type Relay = { source: Range; cue: Range };

/** How a cue takes what it attributes. */
export type Manner = 'clause' | 'infinitive' | 'object' | 'adverbial' | 'noun';

/** One attribution: who says it, by which word, and what. Ranges are token indices. */
export type Relation = {
  /** Null where nobody is named. */
  source: Range | null;
  cue: Range;
  /** In order, not overlapping. Empty while what is said stands in a sentence not read yet (`He said:`). */
  content: Range[];
  manner: Manner;
  /** The base form of the verb, or the noun, that is the heart of the cue. */
  word: string;
  /** The clause of attribution is the sentence's own main clause, or stands around all of it. */
  main: boolean;
  /** `did not say`. */
  negated: boolean;
  /** Its words can be taken in no other way: a trained reader is not asked. */
  settled?: true;
  /** Stands behind what it is about, which somebody else says or the publisher, and denies it: `…, a charge he denies`. */
  isTail?: true;
  /** Who passes it on, where the clause itself tells: `KVNA quoted Roe as saying …`. */
  passedOn?: Relay;
};
