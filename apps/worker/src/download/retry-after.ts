import type { Visit } from './create-downloader.ts';

/** How long a site wants to be left alone, in milliseconds: seconds or a date. 0 where it does not say. */
export function retryAfter({ header }: Pick<Visit, 'header'>, now: number = Date.now()): number {
  const words = header('retry-after')?.trim() ?? '';
  if (/^\d{1,10}$/.test(words)) return Number(words) * 1000;
  const date = /[a-z]/i.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
