import type { Certainty, Figure, Hop, Polarity, Quotation } from '@sayso/schema';

/** What a mention must be. What is left out is not looked at; `text` always is. */
export type ExpectedMention = {
  text: string;
  /** The last hop, or the publisher's where nobody is attributed. */
  source?: string | null;
  cue?: string | null;
  kind?: Hop['kind'];
  naming?: Hop['naming'];
  name?: string | null;
  /** Every hop behind the publisher, by its words or, where it has none, its name. */
  chain?: (string | null)[];
  within?: number | null;
  quotation?: Quotation;
  certainty?: Certainty;
  polarity?: Polarity;
  hedges?: string[];
  figures?: Partial<Figure>[];
  /** `from` of each time. */
  times?: (string | null)[];
};

/** An invented text and all the mentions in it, in order, none more and none fewer. */
export type GoldCase = { title: string; text: string; mentions: ExpectedMention[]; publishedAt?: string };
