import { absoluteUrl, isWebAddress } from '../formats/feed/absolute-url.ts';
import type { FeedInfo } from '../formats/feed/feed-item.ts';
import { fieldName, plainTextOf } from '../formats/feed/field-names.ts';
import { attributeOf, baseOf, descendantsOf, type XmlElement } from '../xml/xml-element.ts';
import { itemElements } from './cut-xml-item.ts';

/** How a feed wants to be followed. */
export type FeedWishes = {
  /** The shortest distance between polls that it asks for, in milliseconds; 0 where it asks for none. */
  floorMs: number;
  /** Hours of the day (0 to 23) and days of the week (0 is Sunday), both in UTC, in which it is not to be asked. */
  skipHours: number[];
  skipDays: number[];
  /** Its WebSub hub, and what it is called there. */
  hub: string | null;
  self: string | null;
};

const minute = 60_000;
const periods: Readonly<Record<string, number>> = {
  hourly: 60 * minute,
  daily: 24 * 60 * minute,
  weekly: 7 * 24 * 60 * minute,
  monthly: 30 * 24 * 60 * minute,
  yearly: 365 * 24 * 60 * minute,
};

const positive = (words: string | undefined): number | null => {
  const number = Number(words?.trim() || Number.NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
};

/** `ttl` counts minutes; the syndication module says how often in which period. */
function floorOf(words: (name: string) => string | undefined): number {
  const ttl = (positive(words('ttl')) ?? 0) * minute;
  const period = periods[words('updateperiod')?.trim().toLowerCase() ?? ''] ?? 0;
  const frequency = positive(words('updatefrequency')) ?? 1;
  return Math.round(Math.max(ttl, period / frequency));
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `24` is midnight in RSS 0.91. @returns null for what is no hour */
function hourOf(words: string): number | null {
  const hour = /^\d{1,2}$/.test(words) ? Number(words) : Number.NaN;
  return hour <= 24 ? hour % 24 : null;
}

/** @returns null for what is no day; `Sat` is one */
function dayOf(words: string): number | null {
  const day = words.length < 3 ? -1 : dayNames.findIndex((name) => name.startsWith(words.toLowerCase()));
  return day < 0 ? null : day;
}

/** Each once, in order. A feed that names all of them may never be asked, which is what nobody means. */
function skipped(words: readonly string[], read: (words: string) => number | null, all: number): number[] {
  const known = new Set(words.map((each) => read(each.trim())).filter((each) => each !== null));
  return known.size < all ? [...known].sort((a, b) => a - b) : [];
}

/** What an XML feed asks of whoever follows it. @param url that it was fetched from */
export function xmlWishes(root: XmlElement, format: FeedInfo['format'], url: string | null): FeedWishes {
  const items = new Set(itemElements(root, format));
  const inItem = (element: XmlElement): boolean => {
    for (let at: XmlElement | null = element; at; at = at.parent) if (items.has(at)) return true;
    return false;
  };
  const named = (name: string): XmlElement[] =>
    descendantsOf(root, (at) => at.local.toLowerCase() === name).filter((at) => !inItem(at));
  const wordsIn = (outer: string, inner: string): string[] =>
    named(outer).flatMap((list) =>
      descendantsOf(list, (at) => at.local.toLowerCase() === inner).map(plainTextOf),
    );
  const links = named('link').filter((link) => /link$/.test(fieldName(link)));
  const linked = (rel: RegExp): string | null => {
    const found = links.filter((link) => rel.test(attributeOf(link, 'rel')?.trim() ?? ''));
    return (
      found.map((link) => absoluteUrl(attributeOf(link, 'href'), baseOf(link, url))).find(isWebAddress) ??
      null
    );
  };
  return {
    floorMs: floorOf((name) => named(name).map(plainTextOf)[0]),
    skipHours: skipped(wordsIn('skiphours', 'hour'), hourOf, 24),
    skipDays: skipped(wordsIn('skipdays', 'day'), dayOf, 7),
    hub: linked(/^hub$/i),
    self: linked(/^self$/i),
  };
}

/** What a JSON Feed asks of whoever follows it. @param url that it was fetched from */
export function jsonWishes(feed: Record<string, unknown>, url: string | null): FeedWishes {
  const hubs = Object.hasOwn(feed, 'hubs') && Array.isArray(feed.hubs) ? feed.hubs : [];
  const hub = hubs.find(
    (each) =>
      typeof each?.url === 'string' && typeof each.type === 'string' && /^websub$/i.test(each.type.trim()),
  );
  const own = Object.hasOwn(feed, 'feed_url') && typeof feed.feed_url === 'string' ? feed.feed_url : null;
  const web = (address: string | null): string | null => (isWebAddress(address) ? address : null);
  return {
    floorMs: 0,
    skipHours: [],
    skipDays: [],
    hub: web(absoluteUrl(hub?.url ?? null, url)),
    self: web(absoluteUrl(own, url)),
  };
}
