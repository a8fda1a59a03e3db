import type { MentionId, MentionView } from '@sayso/schema';
import { timeWords } from '../words/time-words.ts';

export type Mentions = ReadonlyMap<MentionId, MentionView>;

/** One side of a comparison: who published it, and the verbatim words that show it. Leads to the mention, wherever it is. */
function Side(props: { id: MentionId; words: string | undefined; mentions: Mentions; here: Mentions }) {
  const { id, words } = props;
  const mention = props.mentions.get(id);
  const elsewhere = !props.here.has(id) && mention?.claimId;
  return (
    <div className="min-w-0">
      <p>
        <a href={elsewhere ? `/claims/${mention.claimId}#${id}` : `#${id}`} className="link">
          <bdi>{mention?.article.publisher ?? 'Publisher not stated'}</bdi>
        </a>
        {mention?.article.publishedAt && (
          <span className="text-soft">, {timeWords(mention.article.publishedAt)}</span>
        )}
        {elsewhere && <span className="text-soft">, another claim</span>}
      </p>
      {words !== undefined && (
        <p className="mt-0.5 break-words">
          <q className="font-reading text-[0.9375rem]" dir="auto">
            {words}
          </q>
        </p>
      )}
    </div>
  );
}

/**
 * A finding about two mentions, with the words of both side by side.
 *
 * @param here the mentions of this page, to which a link stays on it
 */
export function TwoSides(props: {
  a: MentionId;
  b: MentionId;
  words: readonly string[];
  mentions: Mentions;
  here: Mentions;
  children: React.ReactNode;
}) {
  const { a, b, words, mentions, here } = props;
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-line py-3 text-sm sm:grid-cols-2 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_minmax(0,1fr)]">
      <p className="sm:col-span-2 lg:col-span-1">{props.children}</p>
      <Side id={a} words={words[0]} mentions={mentions} here={here} />
      <Side id={b} words={words[1]} mentions={mentions} here={here} />
    </li>
  );
}
