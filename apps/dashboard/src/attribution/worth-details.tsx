import type { Mention } from '@sayso/schema';
import { heldWords, pointsWords, worthFigure, worthWords } from '../words/worth-words.ts';

/** How much a mention is worth checking, and why: what raised that and what lowered it, with the words it rests on. */
export function WorthDetails({
  mention: { checkWorthiness, worthReasons = [] },
}: {
  mention: Pick<Mention, 'checkWorthiness' | 'worthReasons'>;
}) {
  const figure = <>Worth checking: {worthFigure(checkWorthiness)}</>;
  if (worthReasons.length === 0) return <p className="text-[0.8125rem] text-soft">{figure}</p>;
  const held = heldWords(checkWorthiness, worthReasons);
  return (
    <details className="text-[0.8125rem] leading-snug text-soft">
      <summary className="no-print link cursor-pointer">{figure}</summary>
      <ul aria-label="Why that much" className="mt-1 space-y-0.5">
        {worthReasons.map((reason) => (
          <li key={reason.reason} className="flex gap-x-2">
            <span className="w-8 shrink-0 text-right tabular-nums text-ink">{pointsWords(reason)}</span>
            <span className="min-w-0">
              {worthWords(reason)}
              {reason.words.map((words, index) => (
                <span key={words.start}>
                  {index === 0 ? ': ' : ', '}
                  <q className="font-reading text-ink">{words.text}</q>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {held && <p className="mt-1">{held}</p>}
    </details>
  );
}
