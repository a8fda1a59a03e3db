import { assembleReading } from './assemble-reading.ts';
import { attributePassage } from './attribution/attribute-passage.ts';
import type { Reader } from './readable.ts';
import type { Tagger } from './tagging/tagger.ts';
import { taggers } from './tagging/taggers.ts';

/**
 * A reader by the rules that runs taggers of your choice.
 *
 * @param id `name@version`: another than that of `rules`, since it gives other readings
 */
export const createRulesReader = (id: string, chosen: readonly Tagger[]): Reader => ({
  id,
  read: (article) => assembleReading(id, article, attributePassage, chosen),
});

/** A reader that needs no weights: lexicons and rules, the same for every text. Reads English. */
export const rules: Reader = createRulesReader('sayso-rules@0.8.0', taggers);
