import { attributeOf, baseOf, descendantsOf, languageOf, type XmlElement } from '../../xml/xml-element.ts';
import { absoluteUrl, firstAddress } from './absolute-url.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { titleOf } from './feed-text.ts';
import { Fields, fieldName, plainTextOf } from './field-names.ts';
import { atomText, isItem, leftoverOf, linkOf, rssText, subjectsOf, wordsOf } from './xml-item.ts';

/** Both spellings of a field: in Atom's namespace, and in none. */
const both = (...names: string[]): string[] => names.flatMap((name) => [`atom:${name}`, name]);

function titleIn(fields: Fields): string | null {
  for (const element of fields.every(...both('title'), 'dc:title', 'media:title')) {
    const title = titleOf(atomText(element) ?? rssText(element));
    if (title !== null) return title;
  }
  return null;
}

/** The address of the page: `rel` alternate, which is what no `rel` means; HTML before other types. */
function linkIn(fields: Fields, outer: string | null): string | null {
  const origin = fields.every('feedburner:origlink', 'pheedo:origlink');
  const alternates = fields
    .every(...both('link'))
    .filter((link) =>
      /^(?:alternate|https?:\/\/www\.iana\.org\/assignments\/relation\/alternate)?$/i.test(
        attributeOf(link, 'rel')?.trim() ?? '',
      ),
    );
  const pages = alternates.filter((link) => /html/i.test(attributeOf(link, 'type') ?? 'text/html'));
  return firstAddress([...origin, ...pages.slice(0, 20), ...alternates], (link) => linkOf(link, outer));
}

function peopleIn(fields: Fields): string[] {
  const authors = fields.all(...both('author'), 'dc:creator', 'itunes:author');
  return authors.flatMap((author) => {
    const inner = new Fields(author);
    const names = wordsOf(inner.all(...both('name')));
    if (names.length > 0) return names.slice(0, 1);
    const mails = wordsOf(inner.all(...both('email')));
    return mails.length > 0
      ? mails.slice(0, 1)
      : inner.all(...both('uri', 'url')).length > 0
        ? []
        : wordsOf([author]);
  });
}

function entryOf(element: XmlElement, feedAuthors: string[], base: string | null): FeedItem {
  const fields = new Fields(element);
  const origin = fields.every(...both('source'))[0];
  const inner = origin ? new Fields(origin) : null;
  const own = peopleIn(fields);
  const inherited = inner ? peopleIn(inner) : [];
  const title = inner && titleIn(inner);
  const sourceLink = inner && linkIn(inner, base);
  const content = fields.every(
    ...both('content'),
    'content:encoded',
    ...both('summary', 'tagline'),
    'description',
    'dc:description',
  );
  const media = descendantsOf(element, (at) => fieldName(at) === 'media:description', isItem);
  const [id] = fields.every(...both('id'), 'guid');
  const worded = [...content, ...fields.every(...both('title'))];
  const lang = worded.map((body) => attributeOf(body, 'xml:lang')).find((language) => language?.trim());
  return {
    title: titleIn(fields),
    bodies: [...content.flatMap((body) => atomText(body) ?? []), ...media.map(rssText)],
    link: linkIn(fields, base),
    id: (id && plainTextOf(id)) || null,
    authors: own.length > 0 ? own : inherited.length > 0 ? inherited : feedAuthors,
    published: wordsOf(
      fields.every(
        ...both('published', 'issued'),
        'dcterms:issued',
        'dc:date',
        'pubdate',
        ...both('created'),
        'dcterms:created',
      ),
    ),
    modified: wordsOf(fields.every(...both('updated', 'modified'), 'dcterms:modified')),
    language: wordsOf(fields.every('dc:language'))[0] ?? lang ?? languageOf(element),
    source: title || sourceLink ? { title: title ?? null, link: sourceLink ?? null } : null,
    subjects: subjectsOf(fields.every(...both('category'), 'dc:subject', 'media:category')),
    leftover: leftoverOf(element),
  };
}

/**
 * Reads Atom 0.3 and 1.0, a feed or a single entry.
 *
 * @param url of the document, which relative addresses count from; the feed's own link stands in for it
 */
export function readAtom(root: XmlElement, url: string | null): Feed {
  const single = /^(?:atom:)?entry$/.test(fieldName(root));
  const fields = new Fields(root);
  const self = fields.every(...both('link')).find((link) => /^self$/i.test(attributeOf(link, 'rel') ?? ''));
  const link = single ? null : linkIn(fields, url);
  const base = url ?? absoluteUrl(self ? attributeOf(self, 'href') : null, baseOf(root, null)) ?? link;
  const authors = single ? [] : peopleIn(fields);
  const entries = single
    ? [root]
    : descendantsOf(root, (at) => /^(?:atom:)?entry$/.test(fieldName(at)) || fieldName(at) === 'item');
  return {
    format: 'atom',
    title: single ? null : titleIn(fields),
    link,
    language: wordsOf(fields.every('dc:language'))[0] ?? languageOf(root),
    authors,
    items: entries.map((entry) => entryOf(entry, authors, base)),
  };
}
