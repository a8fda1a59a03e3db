import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/**
 * What is said, without the `that` which opens it. The conjunction is part of a mention's span (ADR 0008) and of
 * nothing that is judged about its words.
 */
export function withoutConjunction({ tokens, tags }: Passage, content: Range): Range {
  const opens = tokens[content.from]?.text === 'that' && tags[content.from] !== 'det';
  return opens && content.to - content.from > 1 ? { from: content.from + 1, to: content.to } : content;
}
