'use client';

import { useLinkStatus } from 'next/link';

/** Within a link that covers its row: a line under the row while the page behind it is read. */
export function PendingMark() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={`absolute inset-x-0 bottom-[-1px] h-0.5 bg-ink transition-opacity delay-150 ${
        pending ? 'opacity-100' : 'opacity-0'
      }`}
    />
  );
}
