import type { Visit } from '../download/create-downloader.ts';

type Headers = Pick<Visit, 'header' | 'headers'>;

/** How long an answer stays good by its Cache-Control, in milliseconds; 0 where it does not say. */
export function freshFor({ header }: Headers): number {
  const control = (header('cache-control') ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  const spent = Number(/^\s*(\d{1,10})\s*$/.exec(header('age') ?? '')?.[1] ?? 0);
  return age === undefined ? 0 : Math.max(0, Number(age) - spent) * 1000;
}

/** The longest Link header that is looked at, in characters. */
const longestLink = 10_000;

/** The address of a relation in the Link headers (RFC 8288), from where the answer stands; null where it is not there. */
export function linked(answer: Headers & Pick<Visit, 'finalUrl'>, rel: string): string | null {
  const joined = answer.headers('link').join(',').slice(0, longestLink);
  for (const [, target, parameters] of joined.matchAll(/<([^<>]{1,2000})>([^<]{0,2000})/g)) {
    const rels = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters ?? '');
    const names = (rels?.[1] ?? rels?.[2] ?? '').toLowerCase().split(/\s+/);
    if (!names.includes(rel) || !URL.canParse(target!, answer.finalUrl)) continue;
    const url = new URL(target!, answer.finalUrl);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}
