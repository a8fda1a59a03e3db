import type { Byline } from '@sayso/schema';
import { cleanUrl, isFrontPage, sameSite } from './clean-url.ts';
import type { PageDocument } from './dom.ts';
import { fingerprint } from './prose.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
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

const separated = /\s(?:[|–—·»•:-]|::)\s/u;
const same = (a: string, b: string | null): boolean => b !== null && a.toLowerCase() === b.toLowerCase();

/** A title without the site's name: "Port sold | Karstad Courier", "Karstad Courier | Port sold". */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(separated).map((part) => part.trim());
  if (parts.length < 2) return title;
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  if (same(head, site)) return title.slice(title.indexOf(parts[1]!, head.length)).trim();
  const cut = title.lastIndexOf(tail);
  const mark = title.slice(0, cut).trimEnd();
  const isBarred = /[|»]$/.test(mark) && tail.split(' ').length <= 5;
  return same(tail, site) || isBarred ? mark.replace(/\s(?:[|–—·»•:-]|::)$/u, '').trim() : title;
}

/** The heading that a page's title repeats, the site's name aside; pages without `<h1>` have it one level down. */
function headingOfTitle(page: PageDocument): string | null {
  const title = fingerprint(page.title ?? '');
  for (const heading of Array.from(page.querySelectorAll('h1,h2,h3')).slice(0, 30)) {
    const words = tidy(wordsOf(heading));
    const print = words === null ? '' : fingerprint(words);
    if (print.length >= 15 && title !== print && (title.startsWith(print) || title.endsWith(print)))
      return words;
  }
  return null;
}

const longWords = (words: string): string[] => words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** A heading that shares no word with the title that the metadata and the browser's bar agree on is a logo's. */
function isLogo(heading: string, stated: string | null, title: string | null): boolean {
  if (stated === null || title === null || !fingerprint(title).includes(fingerprint(stated))) return false;
  const known = new Set(longWords(stated));
  return (
    known.size > 1 && longWords(heading).length <= 3 && !longWords(heading).some((word) => known.has(word))
  );
}

function headlineOf(
  page: PageDocument,
  meta: (name: string) => string | null,
  linked: LinkedArticle | null,
  site: string | null,
): string | null {
  const tops = page.querySelectorAll('h1');
  const only = tops.length === 1 ? tidy(wordsOf(tops[0]!)) : null;
  const top = only && isLogo(only, meta('og:title'), tidy(page.title)) ? null : only;
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
      headingOfTitle(page),
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
    meta('sailthru.author'),
    meta('byl'),
  ].flatMap((author) => (author && !isAddress(author) ? [author] : []));
  const linkedAuthors = linked?.authors.flatMap((author) => tidy(author) ?? []) ?? [];
  const headline = headlineOf(page, meta, linked, site);
  const title = tidy(page.title);
  return {
    headline: headline ?? (title && withoutSite(title, site)),
    weakHeadline: headline === null && (title ?? '').split(' ').length <= 4,
    byline: readAuthors(page, linkedAuthors, metaAuthors, site),
    site,
    canonicalUrl: addressOf(page, [meta('og:url'), linked?.url ?? null], received),
    ...readDates(page, linked, meta),
    language: first(
      [language, meta('og:locale'), linked?.language, meta('content-language')].map((words) =>
        languageTag(words ?? null),
      ),
    ),
    located: tidy(linked?.located),
    description: first([meta('og:description'), meta('description'), meta('twitter:description')]),
  };
}
