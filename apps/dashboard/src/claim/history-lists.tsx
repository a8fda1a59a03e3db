import type { Disagreement, Drift, MentionView } from '@sayso/schema';
import { useMemo } from 'react';
import { disagreementSentence, driftSentence, linkWords } from '../words/history-words.ts';
import { type Mentions, TwoSides } from './two-sides.tsx';

/** Where the claim's mentions contradict one another or another claim, and which figures only grew. */
export function DisagreementList(props: {
  disagreements: readonly Disagreement[];
  disagreeing: readonly MentionView[];
  mentions: Mentions;
}) {
  const { disagreements, disagreeing, mentions } = props;
  const all = useMemo(
    () => new Map([...disagreeing.map((one) => [one.id, one] as const), ...mentions]),
    [disagreeing, mentions],
  );
  return (
    <ul aria-label="Disagreements" className="border-b border-line">
      {disagreements.map(({ kind, a, b, words }) => (
        <TwoSides key={`${kind}${a}${b}`} a={a} b={b} words={words} mentions={all} here={mentions}>
          <span className={kind === 'update' ? '' : 'font-semibold text-accent'}>
            {disagreementSentence(kind)}
          </span>
        </TwoSides>
      ))}
    </ul>
  );
}

/** What the claim lost or gained from one mention to a later one. */
export function DriftList({ drifts, mentions }: { drifts: readonly Drift[]; mentions: Mentions }) {
  return (
    <ul aria-label="Changes on its way" className="border-b border-line">
      {drifts.map(({ kind, from, to, link, words }) => (
        <TwoSides
          key={`${kind}${from}${to}`}
          a={from}
          b={to}
          words={words}
          mentions={mentions}
          here={mentions}
        >
          <span className="font-semibold">{driftSentence(kind)}</span>{' '}
          <span className="text-soft">{linkWords(link)}</span>
        </TwoSides>
      ))}
    </ul>
  );
}
