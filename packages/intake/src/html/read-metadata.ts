import type { Byline } from '@sayso/schema';
import { bylineOf } from '../furniture/byline.ts';
import { parseDate } from '../parse-date.ts';
import { cleanUrl, isFrontPage, sameSite } from './clean-url.ts';
import type { PageDocument } from './dom.ts';
import type { LinkedArticle } from './read-json-ld.ts';
import { wordsOf } from './render-text.ts';

/** What a page says about its article outside of the article's text. */
export type Metadata = {
  headline: string | null;
  /** The headline is only the page's `<title>`, which may be no more than the site's name. */
  weakHeadline: boolean;
  byline: Byline | null;
  site: string | null;
  canonicalUrl: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string | null;
  located: string | null;
  /** The story in a sentence or two. */
  description: string | null;
};

const longest = 500;

const tidy = (words: string | null | undefined): string | null => {
  const text = (words ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  return text === '' || text.length > longest ? null : text;
};

const first = <T>(values: Iterable<T | null | undefined>): T | null => {
  for (const value of values) if (value !== null && value !== undefined) return value;
  return null;
};

/** The `content` of the page's `<meta>`s by lower-case property, name or itemprop; the first of each counts. */
function metasOf(page: PageDocument): (name: string) => string | null {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = tidy(meta.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return (name) => metas.get(name) ?? null;
}

const isAddress = (words: string): boolean => /^(?:https?:)?\/\/|^www\./i.test(words);

/** A title without the site's name: "Port sold | Karstad Courier", "Port sold - Karstad Courier". */
export function withoutSite(title: string, site: string | null): string {
  const cut = title.search(/\s[|–—·»:-]\s(?!.*\s[|–—·»:-]\s)/u);
  if (cut < 0) return title;
  const tail = title.slice(cut + 3).trim();
  const isSite = site !== null && tail.toLowerCase() === site.toLowerCase();
  const isBarred = /^\s[|»]/.test(title.slice(cut)) && tail.split(' ').length <= 5;
  return isSite || isBarred ? title.slice(0, cut).trim() : title;
}

function headlineOf(
  page: PageDocument,
  meta: (name: string) => string | null,
  linked: LinkedArticle | null,
  site: string | null,
): string | null {
  const tops = page.querySelectorAll('h1');
  const top = tops.length === 1 ? tidy(wordsOf(tops[0]!)) : null;
  const marked = page.querySelector('[itemprop~="headline"]');
  const ownHeading = marked && tidy(wordsOf(marked));
  const isSiteName = (words: string): boolean => words.toLowerCase() === site?.toLowerCase();
  const found = first(
    [
      tidy(linked?.headline),
      ownHeading,
      top,
      meta('og:title'),
      meta('twitter:title'),
      tops[0] ? tidy(wordsOf(tops[0])) : null,
    ].map((words) => (words && !isSiteName(words) ? words : null)),
  );
  return found && withoutSite(found, site);
}

/** The site's name at the end of a page's title, where what stands before it is the page's own heading. */
function siteOfTitle(page: PageDocument): string | null {
  const title = tidy(page.title);
  const top = page.querySelector('h1');
  const heading = top && tidy(wordsOf(top));
  if (!title || !heading || !title.toLowerCase().startsWith(heading.toLowerCase())) return null;
  const tail = /^\s[|–—·»-]\s(?<site>[^|–—·»]{2,50})$/u.exec(title.slice(heading.length))?.groups?.site;
  return tail?.trim() ?? null;
}

/** A language tag in its canonical form (`en_gb` → `en-GB`); null for what is none. */
export function languageTag(words: string | null): string | null {
  if (!words || words.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(words.trim().replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The address that the article is known by. A canonical link to another site would make a syndicated copy pass for
 * the original's publisher, and one to the front page is a fault of the page: neither is believed.
 */
function addressOf(page: PageDocument, stated: (string | null)[], received: string | null): string | null {
  const base = cleanUrl(received);
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const believable = [link, ...stated].flatMap((address) => {
    const url = cleanUrl(address, base);
    if (!url) return [];
    if (base && !sameSite(url, base)) return [];
    return isFrontPage(url) && (!base || !isFrontPage(base)) ? [] : [url];
  });
  return believable[0] ?? base;
}

const bylineSelectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline',
  '.author',
];

function authorsOf(page: PageDocument): string[] {
  for (const selector of bylineSelectors) {
    const texts = Array.from(page.querySelectorAll(selector), (element) => tidy(element.textContent));
    const found = texts.filter((text) => text !== null && text.length <= 120) as string[];
    if (found.length > 0 && found.length <= 6) return found;
  }
  return [];
}

/** Dates of `<time>`s, those marked as the article's own first. */
function timesOf(page: PageDocument): string[] {
  const marked = page.querySelectorAll(
    'time[itemprop~="datePublished"], [itemprop~="datePublished"][datetime], time.published, time.entry-date, article header time, header time',
  );
  return [...marked, ...page.querySelectorAll('article time, main time, time')].flatMap(
    (time) => parseDate(time.getAttribute('datetime') ?? '') ?? parseDate(time.textContent ?? '') ?? [],
  );
}

const dateFrom = (values: (string | null | undefined)[]): string | null =>
  first(values.map((value) => (value ? parseDate(value) : null)));

/**
 * Reads a page's metadata: JSON-LD, Open Graph, Dublin Core, microdata, and what the markup itself marks.
 *
 * @param received the address that the page was fetched from
 * @param language of the page's root, as given
 */
export function readMetadata(
  page: PageDocument,
  linked: LinkedArticle | null,
  received: string | null,
  language: string | null,
): Metadata {
  const meta = metasOf(page);
  const handle = meta('twitter:site')?.replace(/^@/, '') ?? null;
  const site = first(
    [
      meta('og:site_name'),
      tidy(linked?.publisher),
      meta('dc.publisher'),
      meta('publisher'),
      meta('application-name'),
      siteOfTitle(page),
      handle,
    ].map((name) => (name && !isAddress(name) ? name : null)),
  );
  const metaAuthors = [
    meta('author'),
    meta('article:author'),
    meta('dc.creator'),
    meta('parsely-author'),
  ].flatMap((author) => (author && !isAddress(author) ? [author] : []));
  const linkedAuthors = linked?.authors.flatMap((author) => tidy(author) ?? []) ?? [];
  const headline = headlineOf(page, meta, linked, site);
  const title = tidy(page.title);
  return {
    headline: headline ?? (title && withoutSite(title, site)),
    weakHeadline: headline === null && (title ?? '').split(' ').length <= 4,
    byline: bylineOf(linkedAuthors) ?? bylineOf(metaAuthors.slice(0, 1)) ?? bylineOf(authorsOf(page)),
    site,
    canonicalUrl: addressOf(page, [meta('og:url'), linked?.url ?? null], received),
    publishedAt: dateFrom([
      linked?.published,
      meta('article:published_time'),
      meta('og:article:published_time'),
      meta('datepublished'),
      meta('dc.date'),
      meta('dc.date.issued'),
      meta('parsely-pub-date'),
      meta('sailthru.date'),
      meta('pubdate'),
      meta('publishdate'),
      meta('date'),
      ...timesOf(page),
    ]),
    modifiedAt: dateFrom([
      linked?.modified,
      meta('article:modified_time'),
      meta('og:updated_time'),
      meta('datemodified'),
      meta('last-modified'),
    ]),
    language: first(
      [language, meta('og:locale'), linked?.language, meta('content-language')].map((words) =>
        languageTag(words ?? null),
      ),
    ),
    located: tidy(linked?.located),
    description: first([meta('og:description'), meta('description'), meta('twitter:description')]),
  };
}
