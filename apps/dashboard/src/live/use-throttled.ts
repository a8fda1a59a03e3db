'use client';

import { useCallback, useEffect, useRef } from 'react';

/**
 * A function that runs `work` once for any number of calls within `everyMs`, at the end of that time. Work that waits
 * when the component goes is dropped.
 */
export function useThrottled(work: () => void, everyMs: number): () => void {
  const latest = useRef(work);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      latest.current();
    }, everyMs);
  }, [everyMs]);
}
