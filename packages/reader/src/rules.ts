import { assembleReading } from './assemble-reading.ts';
import { attributePassage } from './attribution/attribute-passage.ts';
import type { Reader } from './readable.ts';

const id = 'sayso-rules@0.2.0';

/** A reader that needs no weights: lexicons and rules, the same for every text. Reads English. */
export const rules: Reader = { id, read: (article) => assembleReading(id, article, attributePassage) };
