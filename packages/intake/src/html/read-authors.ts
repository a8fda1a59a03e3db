import type { Byline } from '@sayso/schema';
import { bylineOf } from '../furniture/byline.ts';
import { monthPattern } from '../parse-date.ts';
import { findPublisherByName } from '../publishers/known-publishers.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Where pages set who wrote a story, the surest first. */
const selectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[data-qa="author-name"],[data-testid="author-name"]',
  '.byline-name,.author-name,.byline__name,.author__name,.byline__author,.c-byline__author,.post-author',
  '.byline,.by-line,.article-byline,.article__byline,.story-byline,[class*="Byline"],[class*="byline"]',
  '.author,.article-author,.entry-author',
  'a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"]',
];
const mostAuthors = 6;
const longestByline = 160;

const opening =
  /^(?:(?:written|story|reported|words?|text|posted|published)\s+)?(?:by|von|par|por|di|door|av|af|przez|text)\s*:?\s+(?=\S)/iu;
const ending = new RegExp(
  `\\s*(?:[|•·/]|\\s[–—-]\\s|\\d|\\b(?:${monthPattern}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\\b[,\\s.]|\\b(?:updated|published|posted|follow|publié|envoyés?|reporter|correspondent|staff|senior|special|chief|editor|writer|contributor|columnist|technology|business|political)\\b).*$`,
  'isu',
);
const isAddress = (words: string): boolean => /^(?:https?:|www\.|@)|^\S+\.\w{2,4}$/i.test(words);

/** "By JANE DOE and JOHN ROE - NWA Technology Writers | 1 hr ago" → "JANE DOE and JOHN ROE". */
const namesOnly = (words: string): string => words.replace(opening, '').replace(ending, '').trim();

const inComments = (element: PageElement): boolean => {
  let levels = 0;
  for (let of: PageElement | null = element; of && levels < 8; of = of.parentNode, levels += 1)
    if (/comment|respond(?!\w)|responses/i.test(`${of.className ?? ''} ${of.id ?? ''}`)) return true;
  return false;
};

/** A byline with names in it, else one that gives an agency or a desk; null for an address, a date and the like. */
function readable(texts: readonly string[], site: string | null): Byline | null {
  const without = (names: readonly string[]): string[] =>
    names.filter((name) => name.toLowerCase() !== site?.toLowerCase());
  const given = texts
    .map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((text) => text !== '' && !isAddress(text));
  const whole = bylineOf(given.map((text) => text.replace(opening, '')));
  if (whole && without(whole.names).length > 0)
    return { text: [...new Set(given)].join(', '), names: without(whole.names) };
  const cut = bylineOf(given.map(namesOnly).filter((text) => text !== ''));
  if (cut && without(cut.names).length > 0) return { ...cut, names: without(cut.names) };
  const agency = given.find((text) => findPublisherByName(text.replace(opening, '')) !== null);
  return agency ? { text: agency, names: [] } : null;
}

/** What the markup itself gives. The names of readers who comment are set the same way on many pages. */
function ofMarkup(page: PageDocument, site: string | null): Byline | null {
  for (const selector of selectors) {
    const texts = Array.from(page.querySelectorAll(selector))
      .slice(0, 30)
      .filter((element) => !inComments(element))
      .map((element) => element.textContent ?? '')
      .filter((text) => text.trim().length <= longestByline);
    const found = readable(texts.length <= mostAuthors ? texts : texts.slice(0, 1), site);
    if (found) return found;
  }
  return null;
}

/**
 * Who wrote a page's story, by the first of these that names somebody: its JSON-LD, its metadata, its markup.
 *
 * @param linked authors by the JSON-LD
 * @param metas authors by the metadata, one string each, which may hold several names
 */
export function readAuthors(
  page: PageDocument,
  linked: readonly string[],
  metas: readonly string[],
  site: string | null,
): Byline | null {
  const stated = [linked, ...metas.map((meta) => [meta])];
  for (const texts of stated) {
    const found = readable(texts, site);
    if (found && found.names.length > 0) return found;
  }
  const marked = ofMarkup(page, site);
  if (marked && marked.names.length > 0) return marked;
  // Authors of one word ("Agencies", a pen name) are kept as they are given.
  const given = stated.find((texts) =>
    texts.some((text) => !isAddress(text) && text.toLowerCase() !== site?.toLowerCase()),
  );
  return marked ?? (given ? bylineOf(given.filter((text) => !isAddress(text))) : null);
}
