import type { Merge } from '@sayso/schema';
import { countWords } from '../words/count-words.ts';
import { reasonSentence } from '../words/mention-words.ts';
import { type Mentions, TwoSides } from './two-sides.tsx';

/** More merges than this are folded away: they are the evidence, and are read when doubted. */
const openAtMost = 12;

/** Every pair of mentions counted as one origin, why, and the verbatim words of both sides that show it. */
export function MergeList({ merges, mentions }: { merges: readonly Merge[]; mentions: Mentions }) {
  const item = ({ a, b, words, reason, sure }: Merge) => (
    <TwoSides key={`${a}${b}${reason}`} a={a} b={b} words={words} mentions={mentions} here={mentions}>
      {!sure && <span className="font-semibold text-accent">Possibly the same. </span>}
      {reasonSentence(reason)}
    </TwoSides>
  );
  return (
    <>
      <ul aria-label="Reasons" className="border-b border-line">
        {merges.slice(0, openAtMost).map(item)}
      </ul>
      {merges.length > openAtMost && (
        <details className="mt-2 text-sm">
          <summary className="link py-1">{countWords(merges.length - openAtMost, 'more pair')}</summary>
          <ul className="border-b border-line">{merges.slice(openAtMost).map(item)}</ul>
        </details>
      )}
    </>
  );
}
