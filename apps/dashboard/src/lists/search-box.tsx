'use client';

import { type RefObject, useEffect, useState } from 'react';

/** How long after the last letter a search goes out, in milliseconds. */
const pauseMs = 250;

/** A search that goes out when the typing pauses. Escape empties it, then leaves it. */
export function SearchBox(props: {
  label: string;
  value: string;
  onSearch: (query: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
}) {
  const { label, value, onSearch, inputRef } = props;
  const [typed, setTyped] = useState(value);

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);

  return (
    <input
      ref={inputRef}
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSearch(typed.trim());
        if (event.key !== 'Escape') return;
        if (typed === '') event.currentTarget.blur();
        else setTyped('');
      }}
      className="field"
    />
  );
}
