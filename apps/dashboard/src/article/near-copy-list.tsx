import type { ArticleId, NearCopyRef } from '@sayso/schema';
import Link from 'next/link';
import { countWords } from '../words/count-words.ts';
import { shareSentence } from '../words/share-words.ts';
import { timeWords } from '../words/time-words.ts';

/** Articles that have text in common with this one, how much of it, and the passages. */
export function NearCopyList({ nearCopies }: { nearCopies: readonly NearCopyRef[] }) {
  if (nearCopies.length === 0) return null;
  return (
    <section aria-labelledby="near-copies" className="mt-12">
      <h2 id="near-copies" className="mb-2 text-base font-semibold">
        Text in common with {countWords(nearCopies.length, 'other article')}
      </h2>
      <ul className="border-b border-line text-sm">
        {nearCopies.map((copy) => (
          <li key={copy.id} className="border-t border-line py-2">
            <bdi className="font-semibold">{copy.publisher ?? 'Publisher not stated'}</bdi>
            {copy.publishedAt !== null && <span className="text-soft">, {timeWords(copy.publishedAt)}</span>}
            <Link href={`/articles/${copy.id}`} prefetch={false} className="link mt-0.5 block font-reading">
              <bdi>{copy.headline ?? 'The article, which has no headline'}</bdi>
            </Link>
            <p className="mt-0.5">{shareSentence(copy)}</p>
            <Passages of={copy.id} passages={copy.passages} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passages({ of, passages }: { of: ArticleId; passages: NearCopyRef['passages'] }) {
  return (
    <details className="mt-1">
      <summary className="link py-1">{countWords(passages.length, 'passage')}</summary>
      <ul className="space-y-2 pb-1">
        {passages.map(({ start, text }) => (
          <li key={`${of}${start}`}>
            <blockquote
              dir="auto"
              className="whitespace-pre-line border-l-4 border-line pl-3 font-reading text-[0.9375rem]"
            >
              {text}
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
