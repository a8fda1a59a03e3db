import type { MentionId, MentionView, Merge } from '@sayso/schema';
import { countWords } from '../words/count-words.ts';
import { reasonSentence } from '../words/mention-words.ts';

/** More merges than this are folded away: they are the evidence, and are read when doubted. */
const openAtMost = 12;

function Side({ id, words, mentions }: { id: MentionId; words: string | undefined; mentions: Mentions }) {
  const mention = mentions.get(id);
  return (
    <span>
      <a href={`#${id}`} className="link">
        <bdi>{mention?.article.publisher ?? 'Publisher not stated'}</bdi>
      </a>
      {words !== undefined && (
        <>
          {' '}
          <q className="font-reading">{words}</q>
        </>
      )}
    </span>
  );
}

type Mentions = ReadonlyMap<MentionId, MentionView>;

function MergeItem({ merge, mentions }: { merge: Merge; mentions: Mentions }) {
  return (
    <li className="grid gap-x-6 border-t border-line py-2.5 text-sm sm:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
      <p>
        {!merge.sure && <span className="font-semibold text-accent">Possibly the same. </span>}
        {reasonSentence(merge.reason)}
      </p>
      <p className="text-soft">
        <Side id={merge.a} words={merge.words[0]} mentions={mentions} />
        {' and '}
        <Side id={merge.b} words={merge.words[1]} mentions={mentions} />
      </p>
    </li>
  );
}

/** Every pair of mentions counted as one origin, why, and the verbatim words of both sides that show it. */
export function MergeList({ merges, mentions }: { merges: readonly Merge[]; mentions: Mentions }) {
  const item = (merge: Merge) => (
    <MergeItem key={`${merge.a}${merge.b}${merge.reason}`} merge={merge} mentions={mentions} />
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
