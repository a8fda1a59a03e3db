import type { CommonPhrase } from './describe-common-noun.ts';

/** `a working paper`, `the 2009 paper`: no newspaper. */
export const isResearch = ({ scope, source, end, head }: CommonPhrase): boolean =>
  head === 'paper' &&
  scope.passage.tokens
    .slice(source.from, end)
    .some(({ lower }) =>
      /^(?:\d{4}|research|working|white|policy|position|discussion|academic|scientific|conference|briefing)$/.test(
        lower,
      ),
    );

/** `a German news organization`, `the editorial board`. */
export function isNewsroom({ scope, source, end, head }: CommonPhrase): boolean {
  const word = scope.passage.tokens.slice(source.from, end).findLast(({ lower }) => lower !== head)?.lower;
  return (
    (word === 'news' && /^(?:organization|organisation|agency|site|service|network|group)$/.test(head)) ||
    (word === 'editorial' && head === 'board')
  );
}
