import { type MarkedMention, propositionOf } from '@sayso/schema';
import Link from 'next/link';
import { ChainHops } from '../attribution/chain-hops.tsx';
import { OriginLine } from '../attribution/origin-figure.tsx';
import { Qualifiers } from '../attribution/qualifiers.tsx';
import { WorthDetails } from '../attribution/worth-details.tsx';
import { figureWords } from '../words/mention-words.ts';
import { timeWords } from '../words/time-words.ts';

function Figures({ mention }: { mention: MarkedMention }) {
  if (mention.figures.length === 0 && mention.times.length === 0) return null;
  return (
    <ul aria-label="Figures and times" className="mt-2 text-[0.8125rem] leading-snug text-soft">
      {mention.figures.map((figure) => (
        <li key={`f${figure.start}`}>
          <q className="font-reading text-ink">{figure.text}</q> {figureWords(figure)}
        </li>
      ))}
      {mention.times.map((time) => (
        <li key={`t${time.start}`}>
          <q className="font-reading text-ink">{time.text}</q>{' '}
          {time.from ? timeWords(time.from) : 'a time that nothing resolves'}
          {time.to && time.to !== time.from && ` to ${timeWords(time.to)}`}
        </li>
      ))}
    </ul>
  );
}

/** All that the reader found of one mention. */
export function Note({ mention, index }: { mention: MarkedMention; index: number }) {
  return (
    <>
      <p className="font-reading text-[0.9375rem] leading-snug">
        <bdi className="line-clamp-3 print:line-clamp-none">{propositionOf(mention.text)}</bdi>
      </p>
      {mention.withdrawnIn !== null && (
        <p className="mt-1 text-[0.8125rem] font-semibold text-accent">
          Withdrawn: version {mention.withdrawnIn} no longer says it
        </p>
      )}
      {mention.within !== null && (
        <p className="mt-1 text-[0.8125rem] text-soft">inside claim {mention.within + 1}</p>
      )}
      <div className="mt-2">
        <ChainHops chain={mention.chain} />
      </div>
      <div className="mt-2">
        <Qualifiers mention={mention} full />
      </div>
      <Figures mention={mention} />
      <div className="mt-2">
        <WorthDetails mention={mention} />
      </div>
      {mention.claim && (
        <p className="mt-2 flex flex-wrap items-baseline justify-between gap-x-3">
          <OriginLine counts={mention.claim.counts} />
          <Link
            href={`/claims/${mention.claim.id}`}
            prefetch={false}
            aria-label={`All mentions of claim ${index + 1}`}
            className="link no-print text-[0.8125rem]"
          >
            All mentions
          </Link>
        </p>
      )}
    </>
  );
}
