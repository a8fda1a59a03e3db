import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

const subject = /^(?:that )?(?:it|they|he|she|we|i|the \w+) (?:["“] )?/.source;
const silent = new RegExp(
  `${subject}(?:(?:does|do|did|would|will|could|can) ?(?:not|n[’']t)(?: be)? comment(?:ing)?\\b|(?:had|have|has) no comment\\b)`,
);

/** `an email seeking comment`. */
export const seeksComment = ({ tokens }: Passage, { from, to }: Range): boolean =>
  to - from <= 3 && tokens.slice(from, to).some(({ lower }) => lower === 'comment');

/** `it would not comment on rumours`, `“we have no comment”`: who says so says nothing. */
export const isNoComment = ({ tokens }: Passage, { from, to }: Range): boolean =>
  silent.test(
    tokens
      .slice(from, Math.min(to, from + 9))
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/^["“] /, ''),
  );
