import type { MentionView } from '@sayso/schema';
import { cutSegments } from '../text/cut-segments.ts';
import { displayText } from '../text/display-text.ts';

/** The sentence around a mention, the mention's own words marked in it. */
export function ContextWords({ context }: { context: MentionView['context'] }) {
  const segments = cutSegments(
    displayText(context.text),
    context.mark.map(({ start, end }) => ({ start, end, is: true })),
  );
  return (
    <blockquote dir="auto" className="font-reading text-[1.0625rem] leading-relaxed">
      {segments.map(({ start, text, is }) =>
        is.length > 0 ? (
          <mark key={start} className="mark mark-lane-0 cursor-auto bg-transparent text-inherit">
            {text}
          </mark>
        ) : (
          <span key={start} className="text-soft">
            {text}
          </span>
        ),
      )}
    </blockquote>
  );
}
