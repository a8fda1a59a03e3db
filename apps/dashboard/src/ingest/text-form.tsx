'use client';

import { useId, useState } from 'react';
import { refuseSize } from './check-size.ts';
import { useHandIns } from './use-hand-ins.ts';

/** A wire item, pasted. */
export function TextForm() {
  const handIns = useHandIns();
  const id = useId();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (sending) return;
        const bytes = text.trim() === '' ? 0 : new TextEncoder().encode(text).byteLength;
        const sentence = refuseSize('The text', bytes);
        setProblem(sentence);
        if (sentence !== null) return;
        setSending(true);
        // What is not taken in stays where it was typed.
        if (await handIns.text(text)) setText((now) => (now === text ? '' : now));
        setSending(false);
      }}
    >
      <label htmlFor={id} className="label">
        Text of the item
      </label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
        rows={12}
        dir="auto"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        className="field mt-1 resize-y font-reading text-base leading-relaxed"
      />
      <div className="mt-2 flex min-h-9 items-center gap-4">
        <button type="submit" className="button button-main" aria-disabled={sending}>
          Queue text
        </button>
        <p id={`${id}-problem`} role="alert" className="text-sm text-accent">
          {problem}
        </p>
      </div>
    </form>
  );
}
