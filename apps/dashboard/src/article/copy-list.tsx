import type { CopyRef } from '@sayso/schema';
import Link from 'next/link';
import { countWords } from '../words/count-words.ts';
import { statusWord } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';

/** Where else the very same words stand. Copies stay articles of their own, and are no second source. */
export function CopyList({ copies }: { copies: readonly CopyRef[] }) {
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="copies" className="mt-12">
      <h2 id="copies" className="mb-2 text-base font-semibold">
        The same words in {countWords(copies.length, 'other article')}
      </h2>
      <ul className="border-b border-line text-sm">
        {copies.map((copy) => {
          const status = statusWord(copy.pubStatus);
          return (
            <li key={copy.id} className="border-t border-line py-2">
              <bdi className="font-semibold">{copy.publisher ?? 'Publisher not stated'}</bdi>
              {status && <span className="ml-2 font-semibold text-accent">{status}</span>}
              <span className="text-soft">, {timeWords(copy.publishedAt ?? copy.receivedAt)}</span>
              <Link href={`/articles/${copy.id}`} prefetch={false} className="link mt-0.5 block font-reading">
                <bdi>{copy.headline ?? 'The article, which has no headline'}</bdi>
              </Link>
              {copy.url !== null && <span className="block text-[0.8125rem] text-soft">{copy.url}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
