'use client';

import { memo } from 'react';
import type { Paragraph } from './lay-out-article.ts';
import { Run } from './run.tsx';

/** The article's text, set for reading. */
export const Prose = memo(function Prose(props: {
  paragraphs: readonly Paragraph[];
  /** The id of each mention by its index. */
  ids: readonly string[];
  language: string | undefined;
}) {
  const { paragraphs, ids, language } = props;
  return (
    <div className="prose" lang={language}>
      {paragraphs.map(({ start, reflow, runs }) => (
        <p key={start} dir="auto" className={reflow ? undefined : 'whitespace-pre-line'}>
          {runs.map((run) => (
            <Run key={run.start} run={run} ids={ids} />
          ))}
        </p>
      ))}
    </div>
  );
});
