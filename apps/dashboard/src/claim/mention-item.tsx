import type { MentionView } from '@sayso/schema';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ChainHops } from '../attribution/chain-hops.tsx';
import { Qualifiers } from '../attribution/qualifiers.tsx';
import { WorthDetails } from '../attribution/worth-details.tsx';
import { statusWord } from '../words/status-words.ts';
import { timeWords } from '../words/time-words.ts';
import { ContextWords } from './context-words.tsx';

/** One mention of a claim: who publishes it, when, in which words, on whose say-so and how firmly. `children`: what can be done with it. */
export function MentionItem({ mention, children }: { mention: MentionView; children?: ReactNode }) {
  const { article } = mention;
  const status = statusWord(article.pubStatus);
  return (
    <li
      id={mention.id}
      className="keep-together grid gap-x-10 gap-y-3 border-t border-line py-5 target:bg-wash lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="min-w-0">
        <p className="mb-2 text-sm">
          <bdi className="font-semibold">{article.publisher ?? 'Publisher not stated'}</bdi>
          {status && <span className="ml-2 font-semibold text-accent">{status}</span>}
          <span className="text-soft">
            {article.publishedAt ? `, ${timeWords(article.publishedAt)}` : ', date not stated'}
          </span>
        </p>
        <ContextWords context={mention.context} />
        <p className="mt-2 text-sm">
          <Link
            href={`/articles/${article.id}?v=${mention.version}#${mention.id}`}
            prefetch={false}
            className="link"
          >
            <bdi>{article.headline ?? 'The article, which has no headline'}</bdi>
          </Link>
        </p>
      </div>
      <div className="min-w-0 space-y-2">
        <ChainHops chain={mention.chain} />
        <Qualifiers mention={mention} full />
        <WorthDetails mention={mention} />
        {children}
      </div>
    </li>
  );
}
