'use client';

import { useEffect, useRef } from 'react';

/** Loads the next page when it comes near, or when it is pressed. */
export function MoreButton(props: { what: string; busy: boolean; onMore: () => void }) {
  const { what, busy, onMore } = props;
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const element = button.current;
    if (!element || busy) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [busy, onMore]);

  return (
    <div className="no-print flex justify-center py-6">
      <button ref={button} type="button" className="button min-w-40" disabled={busy} onClick={onMore}>
        {busy ? 'Reading on…' : `More ${what}`}
      </button>
    </div>
  );
}
