import type { Totals } from '@sayso/schema';

/** What a first start says of its samples: what is on the desk, and what a slow machine is still at. */
export function tellSamples({ documents, claims, jobs }: Totals): string {
  const open = jobs.waiting + jobs.active + jobs.retrying;
  const found = `${documents} documents, ${claims} claims`;
  if (open === 0) return found;
  return `${found} so far; ${open === 1 ? 'one job goes' : `${open} jobs go`} on while you look`;
}
