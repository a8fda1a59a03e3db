/** Where `that` stands for a thing (`that was never said`), it is no conjunction. */
const pronoun = /^that\s+(?:is|was|were|has|had|does|did|will|would|can|could|may|might|shall|should|must)\b/;

/**
 * What a mention claims, as a sentence of its own: its words without the conjunction that ties them to their cue
 * (`said | that the bridge fell` → `the bridge fell`). A mention's own text keeps it, since it is verbatim.
 */
export function propositionOf(text: string): string {
  if (!/^that\s/.test(text) || pronoun.test(text)) return text;
  // Behind a cut, `that` is followed by what parts the spans (`that … the bridge fell`).
  return text.replace(/^that\s+(?:…\s+)?(?=\S)/, '');
}
