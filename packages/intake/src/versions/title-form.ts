import type { Article } from '@sayso/schema';
import { findPublisherByName } from '../publishers/known-publishers.ts';
import { foldWords } from './core-words.ts';

/** What a desk puts before a headline: it says how the item came, not what it is about. */
const flags: readonly RegExp[] = [
  /^(?:(?:(?:BULLETIN|MANDATORY)\s)*(?:KILL(?:ED)?|WITHDRAWN|RETRACTED)|UPDATE|WRAPUP|REFILE|RPT|REPEAT|CORRECTED|CORRECTION|RECAST|ADDS?|EXCLUSIVE|INSTANT VIEW|TOP ?NEWS)(?:\s?\d{1,2})?\s?(?:[-–—:|]+\s?|\s(?=UPDATE|WRAPUP|CORRECTED|REFILE|RPT))/,
  /^(?:BREAKING(?: NEWS)?|JUST IN|NEWS ?ALERT|ALERT|URGENT|FLASH|BULLETIN|DEVELOPING|LIVE(?: UPDATES?)?|WATCH|VIDEO|EXCLUSIVE|UPDATED?|LATEST)\s?(?:[-–—:|/!]+\s?)/i,
  /^[([]\s?(?:(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:lead|ld)(?:[- ]?writethru)?|update(?:d)?(?:\s?\d{1,2})?|urgent|recast|refile|correct(?:ed|ion)|exclusive|breaking|video|photos?)\s?[)\]]\s?/i,
  /^(?:\d{1,2}(?:st|nd|rd|th)\s(?:ld|lead)(?:[- ]writethru)?|LEAD|LD)\s?[-–—:,]\s?/i,
  /^(?:opinion|analysis|editorial|explainer|comment|perspective|feature|interview|op-ed|guest essay|factbox)\s?[|:]\s?/i,
];

const trailing =
  /\s?[-–—,]?\s?[([]\s?(?:(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:lead|ld)(?:[- ]?writethru)?|updated?(?:\s?\d{1,2})?|urgent|recast|correct(?:ed|ion)|exclusive|video|photos?|live)\s?[)\]]$/i;

const letters = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1))
    .join('')
    .toLowerCase();

const bare = (name: string): string => name.replace(/^the\s/i, '');

/** Whether words at the end of a headline are its publisher's name, written out, shortened or as a host. */
function namesPublisher(words: string, { name, domain, family }: Article['publisher']): boolean {
  const said = letters(bare(words));
  if (said === '') return false;
  if (findPublisherByName(words)) return true;
  const hosts = domain === null ? [] : [domain, domain.split('.').slice(0, -1).join('')];
  const names = [name, family, ...hosts].filter((one) => one !== null);
  return names.some(
    (one) =>
      letters(bare(one)) === said ||
      (said.length >= 2 && initials(bare(one)) === said) ||
      (said.length >= 3 && initials(one) === said),
  );
}

const countWords = (words: string): number => words.trim().split(/\s+/).length;

/** A site's name or section, which a bar or dash parts from the headline. */
function withoutSite(title: string, publisher: Article['publisher']): string {
  const last = /^(.*\S)\s(?:[-–—|•·:]|::|»)\s([^|]+)$/u.exec(title);
  if (last && countWords(last[1]!) >= 3) {
    const [, rest, end] = last;
    const byBar = title.slice(rest!.length).trimStart().startsWith('|') && countWords(end!) <= 4;
    if (byBar || namesPublisher(end!, publisher)) return rest!;
  }
  const first = /^([^|]+?)\s\|\s(\S.*)$/u.exec(title);
  const isSection = first && countWords(first[1]!) <= 2 && countWords(first[2]!) >= 3;
  return isSection && !namesPublisher(first[2]!, publisher) ? first[2]! : title;
}

/** Longer than any headline that is one. */
const longest = 400;

/**
 * A headline in the form that its variants share: `Opinion | X – The Harbour Post`, `UPDATE 2-X`, `(LEAD) X` and
 * `BREAKING: X` are X. Empty where there is none.
 */
export function titleForm({ headline, publisher }: Pick<Article, 'headline' | 'publisher'>): string {
  let title = (headline ?? '').slice(0, longest).replaceAll(/\s+/g, ' ').trim();
  for (let before = ''; before !== title; ) {
    before = title;
    for (const flag of flags) {
      const rest = title.replace(flag, '');
      if (rest !== '') title = rest;
    }
    title = withoutSite(title.replace(trailing, '') || title, publisher);
  }
  return foldWords(title);
}
