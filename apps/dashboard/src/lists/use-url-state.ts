'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';

/**
 * A value of the page's address, and a way to set it without asking the server for the page again. Null takes it out.
 * The value changes at once; the address follows, and where it changes by itself (back, a link) the value follows it.
 *
 * @param name of the search parameter
 */
export function useUrlState(name: string): [string | null, (value: string | null) => void] {
  const inAddress = useSearchParams().get(name);
  const path = usePathname();
  const [value, setValue] = useState(inAddress);
  useEffect(() => setValue(inAddress), [inAddress]);
  const set = useCallback(
    (next: string | null) => {
      setValue(next === '' ? null : next);
      const params = new URLSearchParams(window.location.search);
      if (next === null || next === '') params.delete(name);
      else params.set(name, next);
      window.history.replaceState(null, '', params.size > 0 ? `${path}?${params}` : path);
    },
    [name, path],
  );
  return [value, set];
}
