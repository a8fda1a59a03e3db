import { monthOf } from '../month-names.ts';
import { monthPattern, parseDate } from '../parse-date.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { LinkedArticle } from './read-json-ld.ts';

const publishedNames =
  'article:published_time,og:article:published_time,og:published_time,article:published,datepublished,dc.date.issued,dcterms.issued,dc.date,dcterms.date,dc.date.created,dcterms.created,date.created,parsely-pub-date,sailthru.date,cxenseparse:recs:publishtime,rnews:datepublished,originalpublicationdate,publication_date,publicationdate,article.published,article_date_original,pubdate,pub_date,publishdate,publish-date,ptime,timestamp,displaydate,date,datecreated'.split(
    ',',
  );
const modifiedNames =
  'article:modified_time,og:article:modified_time,og:updated_time,article:modified,datemodified,dcterms.modified,dc.date.modified,article.updated,lastmod,last-modified,last_modified,utime,revision_date,article:updated_time'.split(
    ',',
  );

const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
/** "4. Juni 2026", "4 de junio de 2026", "1er août 2026". */
const spelt = /(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(\p{L}{3,12})\.?\s+(?:de\s+)?(?=\d{4})/gu;
/** "2026年6月4日", "2026년 6월 4일". */
const counted = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

/** The line with its dates as English or ISO 8601 writes them. */
const inEnglish = (line: string): string =>
  line.replace(counted, '$1-$2-$3 ').replace(spelt, (words, day: string, name: string) => {
    const month = monthOf(name);
    return month === null ? words : `${day} ${months[month - 1]} `;
  });

const anyDate = new RegExp(
  `(?:${monthPattern}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+${monthPattern},?[\\s-]+\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`,
  'i',
);
const anyClock =
  /^\W{0,4}(?:at\s+)?(?<clock>\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{3,4}(?![A-Za-z]))?)/i;
const longestLine = 200;

/** A date somewhere in a short line, with its time where the zone is certain; null where the line has none. */
export function dateIn(line: string): string | null {
  if (line.length > longestLine) return null;
  const words = inEnglish(line);
  const found = anyDate.exec(words);
  if (!found) return null;
  const clock = anyClock.exec(words.slice(found.index + found[0].length))?.groups?.clock;
  const before = /(?<clock>\d{1,2}[:.]\d{2}\s?(?:[ap]m)?\s?(?:[A-Z]{3,4})?),?\s+(?:on\s+)?$/i.exec(
    words.slice(0, found.index),
  )?.groups?.clock;
  const time = clock ?? before;
  return (time ? parseDate(`${found[0]} ${time.trim()}`) : null) ?? parseDate(found[0]);
}

/** The day in an address such as `/2026/06/04/`, which systems write there on the day a story is made. */
export function dateOfAddress(address: string | null): string | null {
  const path = address && /^[^?#]*/.exec(address)?.[0];
  const found = path && /\/(\d{4})[/-](?:[A-Za-z-]{2,30}\/)?(\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  return found ? parseDate(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

const first = (values: Iterable<string | null | undefined>): string | null => {
  for (const value of values) {
    const date = value ? parseDate(value) : null;
    if (date) return date;
  }
  return null;
};

const inComments = (element: PageElement): boolean => {
  let levels = 0;
  for (let of: PageElement | null = element; of && levels < 8; of = of.parentNode, levels += 1)
    if (/comment|related|sidebar|teaser|promo/i.test(`${of.className ?? ''} ${of.id ?? ''}`)) return true;
  return false;
};

/** Dates of `<time>`s, those marked as the article's own first. */
function* timesOf(page: PageDocument): Generator<string | null> {
  const marked = page.querySelectorAll(
    'time[itemprop~="datePublished"],[itemprop~="datePublished"][datetime],[itemprop~="datePublished"][content],time.published,time.entry-date,article header time,header time',
  );
  for (const elements of [marked, page.querySelectorAll('article time,main time,time')])
    for (const element of elements) {
      if (inComments(element)) continue;
      yield element.getAttribute('datetime') ?? element.getAttribute('content');
      yield dateIn(element.textContent ?? '');
    }
}

/** Lines that a page's names call a date, near its head first. */
function* linesOf(page: PageDocument): Generator<string | null> {
  const named = page.querySelectorAll(
    '[class*="date"],[class*="Date"],[class*="time"],[class*="publish"],[class*="byline"],[class*="meta"],[id*="date"]',
  );
  for (const element of Array.from(named).slice(0, 60)) {
    const text = element.textContent ?? '';
    if (text.length <= longestLine && !inComments(element)) yield dateIn(text.replace(/\s+/g, ' '));
  }
}

export type StoryDates = { publishedAt: string | null; modifiedAt: string | null };

/**
 * When a page's story was published and changed: by its JSON-LD, its metadata, its markup. A time is given only with
 * the zone that the page states; without one the day stands alone.
 */
export function readDates(
  page: PageDocument,
  linked: LinkedArticle | null,
  meta: (name: string) => string | null,
): StoryDates {
  const changed = page.querySelector('[itemprop~="dateModified"]');
  return {
    publishedAt:
      first([linked?.published, ...publishedNames.map(meta)]) ?? first(timesOf(page)) ?? first(linesOf(page)),
    modifiedAt: first([
      linked?.modified,
      ...modifiedNames.map(meta),
      changed?.getAttribute('datetime') ?? changed?.getAttribute('content'),
    ]),
  };
}
