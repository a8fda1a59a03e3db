import type { ClaimFlag } from '@sayso/schema';
import Link from 'next/link';
import { flagWords, isGrave } from '../words/status-words.ts';

/** What happened to articles that the claim rests on, each with its reason. Who reads it decides what follows. */
export function FlagList({ flags }: { flags: readonly ClaimFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul aria-label="What happened to its articles" className="mt-4 space-y-2 text-sm">
      {flags.map((flag) => (
        <li
          key={`${flag.kind} ${flag.article.id}`}
          className={
            isGrave(flag) ? 'border-2 border-accent bg-wash px-3 py-2' : 'border-l-4 border-accent pl-3'
          }
        >
          <span className="font-semibold">{flagWords(flag)}:</span>{' '}
          <Link href={`/articles/${flag.article.id}`} prefetch={false} className="link">
            <bdi>{flag.article.headline ?? 'the article, which has no headline'}</bdi>
          </Link>
          {flag.article.publisher !== null && (
            <span className="text-soft">
              , <bdi>{flag.article.publisher}</bdi>
            </span>
          )}
          {flag.note !== null && flag.note !== flag.article.headline && (
            <span className="block">
              <bdi>{flag.note}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
