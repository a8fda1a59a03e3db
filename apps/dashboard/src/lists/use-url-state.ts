'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/**
 * A value of the page's address, and a way to set it without asking the server for the page again. Null takes it out.
 *
 * @param name of the search parameter
 */
export function useUrlState(name: string): [string | null, (value: string | null) => void] {
  const params = useSearchParams();
  const path = usePathname();
  const set = useCallback(
    (value: string | null) => {
      const next = new URLSearchParams(window.location.search);
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
      window.history.replaceState(null, '', next.size > 0 ? `${path}?${next}` : path);
    },
    [name, path],
  );
  return [params.get(name), set];
}
