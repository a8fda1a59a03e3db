import {
  attributeOf,
  baseOf,
  descendantsOf,
  elementsOf,
  languageOf,
  type XmlElement,
} from '../../xml/xml-element.ts';
import { absoluteUrl, firstAddress, webAddress } from './absolute-url.ts';
import type { Feed, FeedItem, FeedText } from './feed-item.ts';
import { titleOf } from './feed-text.ts';
import { Fields, fieldName, plainTextOf } from './field-names.ts';
import { aboutOf, atomText, leftoverOf, linkOf, rssText, subjectsOf, wordsOf } from './xml-item.ts';

const textOfField = (element: XmlElement): FeedText =>
  fieldName(element).startsWith('atom:') ? (atomText(element) ?? rssText(element)) : rssText(element);

const titleIn = (fields: Fields): string | null => {
  for (const element of fields.every('title', 'dc:title', 'atom:title', 'media:title', 'itunes:title')) {
    const title = titleOf(textOfField(element));
    if (title !== null) return title;
  }
  return null;
};

/** `<link>`s of RSS hold the address, those of Atom carry it; `rel` other than alternate leads elsewhere. */
function linkIn(fields: Fields, outer: string | null): string | null {
  const links = fields
    .every('feedburner:origlink', 'pheedo:origlink', 'link', 'atom:link', 'a')
    .filter((link) => /^(?:alternate)?$/i.test(attributeOf(link, 'rel')?.trim() ?? ''));
  return firstAddress(links, (link) => linkOf(link, outer));
}

/** `l:permalink rdf:resource="…"`: where a story stays when its page moves on. */
const resourceOf = (element: XmlElement | undefined, outer: string | null): string | null =>
  element
    ? absoluteUrl(
        element.attributes.find(({ name }) => /^(?:[\w.-]+:)?resource$/i.test(name))?.value,
        baseOf(element, outer),
      )
    : null;

/** A guid is the item's address unless it says that it is not. */
function permalink(guid: XmlElement | undefined, outer: string | null): string | null {
  if (!guid || /^\s*false\s*$/i.test(attributeOf(guid, 'isPermaLink') ?? '')) return null;
  const words = plainTextOf(guid);
  const stated = attributeOf(guid, 'isPermaLink') !== null;
  return /^https?:/i.test(words) || stated ? absoluteUrl(words, baseOf(guid, outer)) : null;
}

function sourceIn(fields: Fields, outer: string | null): FeedItem['source'] {
  const element = fields.all('source')[0] ?? fields.all('atom:source')[0];
  if (!element) return null;
  const inner = new Fields(element);
  const title = titleIn(inner) ?? (elementsOf(element).length === 0 ? titleOf(rssText(element)) : null);
  const link = absoluteUrl(attributeOf(element, 'url'), baseOf(element, outer)) ?? linkIn(inner, outer);
  return title === null && link === null ? null : { title, link };
}

const authorNames = [
  'dc:creator',
  'author',
  'atom:author',
  'itunes:author',
  'dc:author',
  'dc:contributor',
  'media:credit',
];

/** dc:creator and its like say who wrote it; so does an Atom author among the fields of RSS. */
function authorsIn(fields: Fields): string[] {
  for (const field of authorNames) {
    const names = fields.all(field).flatMap((author) => {
      const inner = new Fields(author);
      const named = wordsOf(inner.all('name', 'atom:name', 'foaf:name', 'email', 'atom:email'));
      return named.length > 0 ? named : wordsOf([author]);
    });
    if (names.length > 0) return names;
  }
  return [];
}

const bodyNames = [
  'content:encoded',
  'xhtml:body',
  'xhtml:div',
  'body',
  'fullitem',
  'content',
  'atom:content',
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'abstract',
  'itunes:summary',
  'media:description',
  'media:text',
  'itunes:subtitle',
];

/** iTunes sets a category inside of the one that it is a part of. */
const withNested = (category: XmlElement): XmlElement[] => [
  category,
  ...descendantsOf(category, (inner) => fieldName(inner) === 'itunes:category'),
];

/** The content module of RSS 1.0 in its first form: `content:items` with a bag of values. */
const valuesOf = (fields: Fields): XmlElement[] =>
  fields.all('content:items').flatMap((items) => descendantsOf(items, (at) => fieldName(at) === 'rdf:value'));

const titleOfMedia = ([first]: readonly XmlElement[]): string | null =>
  first ? titleOf(rssText(first)) : null;

/** Where an element says of itself that it lies: RDF is about an address, CDF has one. */
const ownAddress = (element: XmlElement, base: string | null): string | null =>
  webAddress([aboutOf(element), absoluteUrl(attributeOf(element, 'href'), base)]);

function itemOf(element: XmlElement, base: string | null): FeedItem {
  const fields = new Fields(element);
  const [guid] = fields.every('guid', 'atom:id', 'id', 'dc:identifier');
  const media = fields.every('media:content', 'media:group');
  const inMedia = (...names: string[]): XmlElement[] =>
    media.flatMap((part) => descendantsOf(part, (inner) => names.includes(fieldName(inner))));
  const title = titleIn(fields);
  return {
    title: title ?? titleOfMedia(inMedia('media:title')),
    bodies: [
      ...fields.every(...bodyNames),
      ...valuesOf(fields),
      ...inMedia('media:description', 'media:text'),
    ].map(textOfField),
    link:
      linkIn(fields, base) ??
      permalink(guid, base) ??
      webAddress([resourceOf(fields.all('l:permalink')[0], base)]) ??
      ownAddress(element, base),
    id: (guid ? plainTextOf(guid) : '') || aboutOf(element),
    authors: authorsIn(fields),
    published: wordsOf(
      fields.every(
        'pubdate',
        'atom:published',
        'published',
        'issued',
        'dcterms:issued',
        'dc:date',
        'dcterms:created',
        'date',
        'atom:issued',
        'prism:publicationdate',
      ),
    ),
    modified: [
      ...wordsOf(
        fields.every(
          'atom:updated',
          'updated',
          'dcterms:modified',
          'modified',
          'lastbuilddate',
          'dc:modified',
        ),
      ),
      attributeOf(element, 'lastmod') ?? '',
    ],
    language: wordsOf(fields.every('dc:language', 'language'))[0] ?? languageOf(element),
    source: sourceIn(fields, base),
    subjects: subjectsOf(
      fields
        .every('category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category')
        .flatMap(withNested),
      fields.every('itunes:keywords', 'media:keywords'),
    ),
    leftover: leftoverOf(element),
  };
}

function channelOf(element: XmlElement): XmlElement | null {
  let at = element.parent;
  while (at && fieldName(at) !== 'channel') at = at.parent;
  return at;
}

/**
 * Reads RSS 0.9x to 2.0 and, in RDF, 0.90 and 1.0. Items are found wherever they stand: beside the channel, in it,
 * or inside of an item that was never closed.
 *
 * @param url of the document, which relative addresses count from; the feed's own link stands in for it
 */
export function readRss(root: XmlElement, url: string | null): Feed {
  const channel = /^channel$/.test(fieldName(root))
    ? root
    : descendantsOf(root, (at) => fieldName(at) === 'channel')[0];
  const fields = new Fields(channel ?? root);
  const link = linkIn(fields, url) ?? ownAddress(channel ?? root, url);
  const base = absoluteUrl(channel ? attributeOf(channel, 'base') : null, url) ?? url ?? link;
  const items = descendantsOf(root, (at) => fieldName(at) === 'item');
  return {
    format: /^rdf(?::|$)/.test(fieldName(root)) ? 'rdf' : 'rss',
    title: titleIn(fields),
    link,
    language: wordsOf(fields.every('language', 'dc:language'))[0] ?? languageOf(channel ?? root),
    authors: [],
    items: items.map((element) => {
      const item = itemOf(element, base);
      const own = channelOf(element);
      if (item.source || !own || own === channel) return item;
      // A file of several channels: the item is of its own, whatever the first is called.
      const inner = new Fields(own);
      return { ...item, source: { title: titleIn(inner), link: linkIn(inner, url) } };
    }),
  };
}
