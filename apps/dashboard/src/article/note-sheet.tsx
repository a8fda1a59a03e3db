'use client';

import type { MarkedMention } from '@sayso/schema';
import { useEffect } from 'react';
import { useActiveMention, useSelected } from './active-mention.ts';
import { Note } from './note.tsx';

/** On a narrow screen the chosen mention's note comes up from the bottom, and the text stays where it is. */
export function NoteSheet({ mentions }: { mentions: readonly MarkedMention[] }) {
  const active = useActiveMention();
  const chosen = useSelected((state) => state.chosen);
  const mention = chosen === null ? undefined : mentions[chosen];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') active.choose(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active]);

  if (chosen === null || !mention) return null;
  return (
    <section
      aria-label={`Claim ${chosen + 1}`}
      className="no-print fixed inset-x-0 bottom-0 z-30 max-h-[55dvh] overflow-y-auto border-t-2 border-accent bg-sheet px-4 pb-5 pt-2 shadow-[0_-8px_24px_rgb(0_0_0/0.18)] lg:hidden"
    >
      <div className="mb-2 flex items-center justify-between">
        <span className="label">Claim {chosen + 1}</span>
        <span className="flex gap-2">
          <button
            type="button"
            className="button"
            disabled={chosen === 0}
            aria-label="The claim before"
            onClick={() => active.choose(chosen - 1)}
          >
            ←
          </button>
          <button
            type="button"
            className="button"
            disabled={chosen === mentions.length - 1}
            aria-label="The next claim"
            onClick={() => active.choose(chosen + 1)}
          >
            →
          </button>
          <button type="button" className="button" onClick={() => active.choose(null)}>
            Close
          </button>
        </span>
      </div>
      <Note mention={mention} index={chosen} />
    </section>
  );
}
