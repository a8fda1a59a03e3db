import type { Article, ItemReference, SuppliedSubject, WireFormat } from '@sayso/schema';
import { bylineOf } from '../furniture/byline.ts';
import { findNotice, isCorrectedHeadline } from '../furniture/correction.ts';
import { placeName } from '../furniture/dateline.ts';
import { type Recognised, recogniseFurniture } from '../furniture/recognise-furniture.ts';
import { isKill } from '../furniture/slug.ts';
import { cleanUrl } from '../html/clean-url.ts';
import { languageTag } from '../html/read-metadata.ts';
import { monthPattern } from '../parse-date.ts';
import { creditName, findPublisherByDomain, findPublisherByName } from '../publishers/known-publishers.ts';
import { itemsKilledBy, mergeReferences } from './item-references.ts';
import { dropTrailing, oneLine } from './render-paragraphs.ts';
import { wireDate } from './wire-date.ts';

/** What a wire format's metadata and body say of one item, still in the words of the wire. Empty words count as none. */
export type WireItem = {
  headline: string | null;
  paragraphs: string[];
  /** Said where the body is empty: a summary, a flash's headline, the reason of a kill. Tried in order. */
  standIns: (string | null)[];
  bylines: (string | null)[];
  /** Place of filing, or the whole dateline that names it. */
  located: string | null;
  language: string | null;
  /** Who provides the item, the surest first. */
  publishers: (string | null)[];
  /** Ids and addresses that name the item, the surest first; the first is its provider id. */
  ids: (string | null)[];
  status: string | null;
  publishedAt: (string | null)[];
  modifiedAt: (string | null)[];
  /** What the wire tells the editors about the item. */
  notes: (string | null)[];
  /** The metadata says that the item corrects another, whether or not a note gives the words for it. */
  corrects: boolean;
  /** What the desk calls the story. */
  slug: string | null;
  /** Who else is credited for the content. */
  credits: (string | null)[];
  subjects: SuppliedSubject[];
  /** Not to be used before. */
  embargo: (string | null)[];
  /** Through whose hands it went, the first of them first. */
  hands: (string | null)[];
  references: ItemReference[];
};

export const noWireItem = (): WireItem => ({
  headline: null,
  paragraphs: [],
  standIns: [],
  bylines: [],
  located: null,
  language: null,
  publishers: [],
  ids: [],
  status: null,
  publishedAt: [],
  modifiedAt: [],
  notes: [],
  corrects: false,
  slug: null,
  credits: [],
  subjects: [],
  embargo: [],
  hands: [],
  references: [],
});

const firstOf = <T, R>(values: readonly T[], take: (value: T) => R | null): R | null => {
  for (const value of values) {
    const taken = take(value);
    if (taken !== null) return taken;
  }
  return null;
};

/** A status by any format's word for it (`stat:canceled`, `Embargoed`); null where it is none of ninjs's three. */
export function pubStatusOf(words: string | null): Article['pubStatus'] | null {
  const status = words?.toLowerCase() ?? '';
  if (/cancel|kill|withdrawn|retract/.test(status)) return 'canceled';
  if (/withheld|embargo|hold/.test(status)) return 'withheld';
  return /usable/.test(status) ? 'usable' : null;
}

/** "OSMARK-PORT/ (UPDATE 1)" is what the desk calls the first version "OSMARK-PORT/". */
const updateMark = /\s?\((?:UPDATE|URGENT|CORRECTED|REPEAT|WRAPUP|REFILE|PIX|TV)[^()]{0,40}\)\s?$/i;

/** In UTF-16 code units; what is longer is no such thing, and is not looked through. */
const longest = { headline: 2_000, byline: 1_000, located: 200, slug: 200 };

/** "KARSTAD, Veldania, March 9 (Tidewire) -" → "Karstad": a dateline's place without region, date and agency. */
const afterPlace = new RegExp(`,|\\(|/|\\s--?\\s|[–—]|\\s\\d|\\s(?=${monthPattern}(?:\\s|$))`);
const placeOf = (dateline: string | null): string | null => {
  const place = oneLine(
    dropTrailing(dateline?.slice(0, longest.located).split(afterPlace)[0] ?? '', ' \t\n:.-'),
  );
  return place && placeName(place);
};

/** The host that a guid names its owner by: `urn:newsml:wire.example:2026…`, `tag:wire.example,2026:…`, an address. */
const hostOfId = (id: string | null): string | null =>
  /^(?:urn:newsml:|tag:|https?:\/\/)(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[:,/]|$)/i
    .exec((id ?? '').slice(0, 300))?.[1]
    ?.toLowerCase() ?? null;

const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

function publisherOf(item: WireItem, found: Recognised): Article['publisher'] {
  const host = firstOf(item.ids, hostOfId);
  const names = item.publishers.flatMap((name) => oneLine(name) ?? []);
  const byHost = host ? findPublisherByDomain(host) : null;
  const called = names.find((name) => !isHost.test(name)) ?? found.publisher?.name ?? byHost?.name;
  const name = called ?? names[0] ?? null;
  const known = (name && findPublisherByName(name)) || byHost;
  const spelt = found.publisher;
  const isSame =
    spelt !== null &&
    (spelt.name === name || (known && findPublisherByName(spelt.name)?.family === known.family));
  return {
    name: name ?? (known ? known.name : null),
    domain: host,
    kind: known ? known.kind : name || host ? 'wire' : 'unknown',
    family: known ? known.family : null,
    span: isSame ? { start: spelt.start, end: spelt.end } : null,
  };
}

/** An id that is an address names a page, unless a fragment tells items of one page apart. */
const addressOf = (id: string | null): string | null =>
  id && /^https?:\/\//i.test(id.trim()) && !id.includes('#') ? cleanUrl(id.trim()) : null;

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The body without its own headline on top, where it is more than that. */
function bodyOf({ headline, paragraphs }: WireItem): string {
  const repeats = headline !== null && paragraphs.length > 1 && letters(paragraphs[0]!) === letters(headline);
  return (repeats ? paragraphs.slice(1) : paragraphs).join('\n\n').trim();
}

function correctionOf(item: WireItem, found: Recognised, notes: readonly string[]): string | null {
  const stated = notes.filter((note) => findNotice(note) === 'corrects');
  if (stated.length > 0) return stated.join(' ');
  if (item.corrects) return notes[0] ?? found.correction ?? item.headline;
  return found.correction ?? (item.headline && isCorrectedHeadline(item.headline) ? item.headline : null);
}

/** "Par Jeanne Marrot", "Von Johanna Marr": English ones are known to `bylineOf`. A lone name may be Di Maria's. */
const byWord =
  /^(?:[Pp]ar|[Pp]or|[Vv]on|[Dd]oor|[Aa]v|[Aa]f|[Dd]i|PAR|POR|VON|DOOR|AV|AF|DI)\s+(?=\p{Lu}\S*\s+\S)/u;

function creditsOf(item: WireItem, found: Recognised, publisher: Article['publisher']): string[] {
  const stated = item.credits.flatMap((credit) => oneLine(credit) ?? []).map(creditName);
  const own = publisher.name === null ? null : creditName(publisher.name);
  return [...new Set([...stated.filter((name) => name !== own), ...found.credits])];
}

/**
 * The article of a wire item: metadata where the wire gives some, the body's own words for the rest.
 *
 * @returns null where the item holds no words to read
 */
export function articleOfWire(format: WireFormat, item: WireItem): Article | null {
  const headline = oneLine(item.headline?.slice(0, longest.headline));
  const body = bodyOf({ ...item, headline });
  const text = /[^\s\p{Cc}\p{Cf}]/u.test(body)
    ? body
    : firstOf([...item.standIns, headline, ...item.notes], oneLine);
  if (text === null) return null;
  const found = recogniseFurniture(text, 'apart');
  const notes = item.notes.flatMap((note) => oneLine(note) ?? []);
  const publisher = publisherOf(item, found);
  const published = firstOf(item.publishedAt, wireDate);
  const killed = found.pubStatus === 'canceled' || [headline ?? '', ...notes].some(isKill);
  const embargoedUntil = firstOf(item.embargo, wireDate) ?? found.embargoedUntil;
  // A format's own date may say when a usable item came out; words in the text mean what they say.
  const pubStatus = killed
    ? 'canceled'
    : (pubStatusOf(item.status) ?? (found.embargoedUntil ? 'withheld' : 'usable'));
  const slug = oneLine(item.slug?.slice(0, longest.slug).replace(updateMark, ''));
  const hands = [...new Set(item.hands.flatMap((name) => oneLine(name) ?? []))];
  const named = pubStatus === 'canceled' ? itemsKilledBy([headline ?? '', ...notes, text]) : [];
  const references = mergeReferences(item.references, named);
  return {
    format,
    headline: headline ?? found.headline,
    text,
    language: languageTag(item.language),
    publisher,
    byline:
      bylineOf(
        item.bylines.flatMap(
          (byline) => oneLine(byline?.slice(0, longest.byline))?.replace(byWord, '') ?? [],
        ),
      ) ?? found.byline,
    located: placeOf(item.located) ?? found.located,
    canonicalUrl: firstOf(item.ids, addressOf),
    providerId: firstOf(item.ids, oneLine) ?? found.providerId,
    pubStatus,
    publishedAt: published ?? found.publishedAt,
    modifiedAt: firstOf(item.modifiedAt, wireDate) ?? found.modifiedAt,
    correction: correctionOf(item, found, notes),
    credits: creditsOf(item, found, publisher),
    ...(embargoedUntil && { embargoedUntil }),
    ...(slug && { slug }),
    ...(hands.length > 0 && { hands }),
    ...(references.length > 0 && { references }),
    subjects: subjectsOf(item.subjects),
    furniture: found.furniture,
  };
}

/** Each subject once; ids and labels in one line. */
function subjectsOf(supplied: readonly SuppliedSubject[]): SuppliedSubject[] {
  const subjects = new Map<string, SuppliedSubject>();
  for (const { id, label } of supplied) {
    const code = oneLine(id);
    if (code === null) continue;
    subjects.set(code, { id: code, label: subjects.get(code)?.label ?? oneLine(label) });
  }
  return [...subjects.values()];
}
