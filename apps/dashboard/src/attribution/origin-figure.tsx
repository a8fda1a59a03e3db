import type { OriginCount } from '@sayso/schema';
import { countWords, numberWords, originSentence, restsOnOne } from '../words/count-words.ts';

/**
 * N articles · M publishers · K origins, K the strongest. Several articles on one origin are set in the accent: that
 * is what the desk is there to catch.
 */
export function OriginFigure({ counts }: { counts: OriginCount }) {
  const { articles, publishers, origins, unknown } = counts;
  const alarm = restsOnOne(counts);
  return (
    <span
      title={originSentence(counts)}
      className="figures flex flex-wrap items-baseline gap-x-2.5 text-[0.8125rem] leading-tight sm:flex-col sm:items-start"
    >
      <span
        className={`-ml-2 flex items-baseline gap-1.5 rounded-small px-2 py-0.5 ${
          alarm ? 'bg-accent text-on-accent' : origins === 0 ? 'text-soft' : ''
        }`}
      >
        <span className="text-[1.625rem] font-bold leading-none">{numberWords(origins)}</span>
        <span className="font-semibold">{origins === 1 ? 'origin' : 'origins'}</span>
      </span>
      {unknown > 0 && <span className="font-semibold sm:mt-1">{numberWords(unknown)} unknown</span>}
      <span className="text-soft sm:mt-1">
        {countWords(articles, 'article')} · {countWords(publishers, 'publisher')}
      </span>
    </span>
  );
}

/** The same on one line, where a claim is only referred to. */
export function OriginLine({ counts }: { counts: OriginCount }) {
  const { articles, publishers, origins, unknown } = counts;
  return (
    <span title={originSentence(counts)} className="figures text-[0.8125rem]">
      <span className="text-soft">
        {countWords(articles, 'article')} · {countWords(publishers, 'publisher')} ·{' '}
      </span>
      <span
        className={
          restsOnOne(counts)
            ? 'rounded-small bg-accent px-1.5 py-px font-semibold text-on-accent'
            : 'font-semibold'
        }
      >
        {countWords(origins, 'origin')}
      </span>
      {unknown > 0 && <span>, {numberWords(unknown)} unknown</span>}
    </span>
  );
}
