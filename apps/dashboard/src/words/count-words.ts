import type { OriginCount, OriginReport } from '@sayso/schema';

const thousands = /\B(?=(\d{3})+$)/g;

/** A whole number with its thousands apart. Not Intl: server and browser must write it alike. */
export const numberWords = (n: number): string => String(n).replace(thousands, ',');

/** `1 article`, `6 articles`. */
export const countWords = (n: number, one: string, many: string = `${one}s`): string =>
  `${numberWords(n)} ${n === 1 ? one : many}`;

/** True where several articles rest on one known origin: the editor's alarm. */
export const restsOnOne = ({ articles, origins }: OriginCount): boolean => articles > 1 && origins === 1;

/** `1 known origin`; `1 known origin, possibly 4` where some are only possibly the same. */
function knownOrigins({
  origins,
  originsAtMost = origins,
}: Pick<OriginReport, 'origins' | 'originsAtMost'>): string {
  const known = countWords(origins, 'known origin');
  return originsAtMost > origins ? `${known}, possibly ${numberWords(originsAtMost)}` : known;
}

const unstatedWords = (unstated: number, articles: number): string =>
  unstated === articles
    ? 'which none of them states,'
    : `which ${numberWords(unstated)} of them ${unstated === 1 ? 'does' : 'do'} not state,`;

/**
 * N → M → K as a sentence, the unknown and the possible said apart.
 *
 * @param unstated how many of the articles do not say who publishes them: any of them may be by one that is counted
 */
export function originSentence(
  counts: OriginCount & Pick<OriginReport, 'originsAtMost'>,
  unstated = 0,
): string {
  const { articles, publishers, origins, unknown } = counts;
  const verb = articles === 1 ? 'makes' : 'make';
  const by = `${unstated > 0 && articles > 1 ? 'at least ' : ''}${countWords(publishers, 'publisher')}`;
  const silent = unstated > 0 && articles > 1 ? `, ${unstatedWords(unstated, articles)}` : '';
  const carried = `${countWords(articles, 'article')} by ${by}${silent} ${verb} this claim`;
  if (origins === 0) return `${carried}. No origin is known${unknown > 0 ? ': none states a source' : ''}.`;
  const rests = `${carried}. It rests on ${knownOrigins(counts)}`;
  if (unknown === 0) return `${rests}.`;
  return `${rests}; ${numberWords(unknown)} more ${unknown === 1 ? 'is' : 'are'} unknown, with no source stated.`;
}
