'use client';

import type { MarkedMention } from '@sayso/schema';
import { memo, useEffect, useRef } from 'react';
import { shownOf, useActiveMention, useSelected } from './active-mention.ts';
import { Note } from './note.tsx';

/** How far into the margin a mention is set that others hold. Deeper is not told apart. */
const indents = ['', 'ml-4', 'ml-8'];

function depthOf(mentions: readonly MarkedMention[], index: number): number {
  let depth = 0;
  for (let at = mentions[index]?.within ?? null; at !== null && depth < 2; depth += 1)
    at = mentions[at]?.within ?? null;
  return depth;
}

const MarginNote = memo(function MarginNote(props: { mention: MarkedMention; index: number; depth: number }) {
  const { mention, index, depth } = props;
  const active = useActiveMention();
  const on = useSelected((state) => shownOf(state) === index);
  return (
    <li
      id={mention.id}
      data-index={index}
      onPointerEnter={(event) => event.pointerType === 'mouse' && active.point(index)}
      onPointerLeave={() => active.point(null)}
      onFocus={() => active.point(index)}
      onBlur={() => active.point(null)}
      className={`keep-together relative scroll-mt-4 border-l-2 py-3 pl-3 pr-2 target:border-accent ${indents[depth]} ${
        on ? 'border-accent bg-wash' : 'border-line'
      }`}
    >
      <a
        href={`#in-text-${mention.id}`}
        aria-label={`Claim ${index + 1}, in the text`}
        onClick={() => active.choose(index)}
        className={`figures float-right ml-2 px-1.5 text-xs font-semibold leading-5 ${
          on ? 'bg-accent text-on-accent' : 'text-soft hover:bg-line'
        }`}
      >
        {index + 1}
      </a>
      <Note mention={mention} index={index} />
    </li>
  );
});

/** A note per mention beside the text; the one whose words are pointed at scrolls into sight. */
export function Margin({ mentions }: { mentions: readonly MarkedMention[] }) {
  const active = useActiveMention();
  const list = useRef<HTMLOListElement>(null);

  useEffect(
    () =>
      active.subscribe(() => {
        const shown = shownOf(active.state());
        const box = list.current;
        // Only a list that scrolls by itself follows; where notes stand below the text, the page stays where it is.
        if (shown === null || !box || box.matches(':hover') || box.scrollHeight <= box.clientHeight) return;
        const note = box.querySelector<HTMLElement>(`[data-index="${shown}"]`);
        if (!note) return;
        const top = note.offsetTop - box.offsetTop;
        const inSight = top >= box.scrollTop && top + note.offsetHeight <= box.scrollTop + box.clientHeight;
        if (!inSight) box.scrollTo({ top: top - 24, behavior: 'smooth' });
      }),
    [active],
  );

  return (
    <ol
      ref={list}
      aria-label="Claims in this article"
      className="relative space-y-2 lg:max-h-[calc(100dvh-6.5rem)] lg:overflow-y-auto lg:overscroll-contain lg:pr-2 print:max-h-none print:overflow-visible"
    >
      {mentions.map((mention, index) => (
        <MarginNote key={mention.id} mention={mention} index={index} depth={depthOf(mentions, index)} />
      ))}
    </ol>
  );
}
