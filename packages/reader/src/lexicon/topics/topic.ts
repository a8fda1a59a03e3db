/**
 * A topic of the IPTC Media Topics with words that speak for it. Ids and labels: IPTC Media Topics, International
 * Press Telecommunications Council, CC BY 4.0. The words are Sayso's own.
 *
 * In a list `_` joins the words of a phrase, `*` stands for any ending, and `+` marks what leaves little doubt. A
 * plural is found under its singular.
 */
export type TopicWords = { id: `medtop:${string}`; label: string; words: string };

/** One of the 17 topics of the top level with those of the second level below it. */
export type TopicFamily = TopicWords & { parts: readonly TopicWords[] };
