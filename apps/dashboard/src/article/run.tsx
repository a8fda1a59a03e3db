'use client';

import { memo } from 'react';
import { shownOf, useActiveMention, useSelected } from './active-mention.ts';
import type { Run as RunOfText } from './lay-out-article.ts';

const isNarrow = (): boolean => !window.matchMedia('(min-width: 64rem)').matches;

/** The number of a mention, set behind its words like a footnote's. It leads to the note in the margin. */
function NoteNumber({ index, id }: { index: number; id: string }) {
  const active = useActiveMention();
  const on = useSelected((state) => shownOf(state) === index);
  return (
    <a
      href={`#${id}`}
      id={`in-text-${id}`}
      aria-label={`Claim ${index + 1}`}
      className={`note-number ${on ? 'note-number-on' : ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && active.point(index)}
      onPointerLeave={() => active.point(null)}
      onFocus={() => active.point(index)}
      onBlur={() => active.point(null)}
      onClick={(event) => {
        active.choose(index);
        // Where the notes are not beside the text, the chosen one comes up over it instead.
        if (isNarrow()) event.preventDefault();
      }}
    >
      {index + 1}
    </a>
  );
}

/** The classes of a run while one mention is active. A string, so that a run renders only when its looks change. */
function looksOf(run: RunOfText, shown: number | null): string {
  const classes: string[] = [];
  let on = false;
  for (const is of run.is) {
    if (is.what === 'furniture') classes.push('furniture');
    if (is.what === 'mention') {
      classes.push(`mark-lane-${is.lane}`);
      if (is.index === shown) {
        on = true;
        classes.push(`mark-on-${is.lane}`);
      }
    }
    if (is.what === 'part' && is.index === shown) classes.push(`part-${is.part}`);
  }
  if (run.is.some((is) => is.what === 'mention')) classes.push('mark');
  if (on) classes.push('mark-on');
  return classes.join(' ');
}

/** One run of the article's text, marked with what it is, and the numbers of the mentions that end with it. */
export const Run = memo(function Run({ run, ids }: { run: RunOfText; ids: readonly string[] }) {
  const active = useActiveMention();
  const looks = useSelected((state) => looksOf(run, shownOf(state)));
  const innermost = run.is.findLast((is) => is.what === 'mention')?.index ?? null;
  const words =
    innermost === null ? (
      looks === '' ? (
        run.text
      ) : (
        <span className={looks}>{run.text}</span>
      )
    ) : (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the same through the number behind the words
      <mark
        className={`bg-transparent text-inherit ${looks}`}
        onPointerEnter={(event) => event.pointerType === 'mouse' && active.point(innermost)}
        onPointerLeave={() => active.point(null)}
        onClick={() => {
          if (document.getSelection()?.isCollapsed ?? true) active.choose(innermost);
        }}
      >
        {run.text}
      </mark>
    );
  return (
    <>
      {words}
      {run.ends.map((index) => (
        <NoteNumber key={index} index={index} id={ids[index] ?? ''} />
      ))}
    </>
  );
});
