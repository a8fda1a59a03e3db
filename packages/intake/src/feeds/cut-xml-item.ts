import type { FeedInfo } from '../formats/feed/feed-item.ts';
import { fieldName } from '../formats/feed/field-names.ts';
import { attributeOf, descendantsOf, type XmlElement } from '../xml/xml-element.ts';

/** What a feed says of itself that its items are read by. The rest changes with every poll, and is left out. */
const ofFeed =
  /^(?:title|atom:title|dc:title|media:title|itunes:title|link|atom:link|language|dc:language|author|atom:author|dc:creator|itunes:author)$/;

/** Links of a feed that lead to its page or its own address; others lead to its hub, or to older items. */
const isOwnLink = (element: XmlElement): boolean =>
  !/link$/.test(fieldName(element)) || /^\s*(?:self|alternate)?\s*$/i.test(attributeOf(element, 'rel') ?? '');

const isXmlName = (name: string): boolean => /^[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*$/u.test(name);

const escapeText = (text: string): string =>
  /[<&]/.test(text) && !text.includes(']]>') && !text.includes('\r')
    ? `<![CDATA[${text}]]>`
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

const escapeValue = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);

/** Which elements are items, in the order in which the feed's reader finds them. */
export function itemElements(root: XmlElement, format: FeedInfo['format']): XmlElement[] {
  if (format !== 'atom') return descendantsOf(root, (at) => fieldName(at) === 'item');
  if (/^(?:atom:)?entry$/.test(fieldName(root))) return [root];
  return descendantsOf(root, (at) => /^(?:atom:)?entry$/.test(fieldName(at)) || fieldName(at) === 'item');
}

/** Namespaces, base and language that were declared outside of the root, which holds them from now on. */
function outerAttributes(root: XmlElement): XmlElement['attributes'] {
  const own = new Set(root.attributes.map(({ name }) => name));
  const found = [];
  for (let at = root.parent; at; at = at.parent)
    for (const attribute of at.attributes) {
      if (own.has(attribute.name) || !/^xmlns(?::|$)|^xml:(?:base|lang)$/i.test(attribute.name)) continue;
      own.add(attribute.name);
      found.push(attribute);
    }
  return found;
}

/**
 * One item of an XML feed as a feed of its own: what is around the item, what the feed says of itself, and the item
 * as it stands. Read alone it gives the article that it gives in its feed.
 *
 * @param items every item of the feed: others are left out, those inside of this one too
 */
export function cutXmlItem(root: XmlElement, item: XmlElement, items: ReadonlySet<XmlElement>): string {
  const around = new Set<XmlElement>();
  for (let at: XmlElement | null = item.parent; at; at = at.parent) around.add(at);
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];

  const write = (element: XmlElement, writeInner: () => void, more: XmlElement['attributes'] = []): void => {
    if (!isXmlName(element.name)) {
      writeInner();
      return;
    }
    const attributes = [...element.attributes, ...more]
      .filter(({ name }) => isXmlName(name))
      .map(({ name, value }) => ` ${name}="${escapeValue(value)}"`);
    parts.push(`<${element.name}${attributes.join('')}>`);
    writeInner();
    parts.push(`</${element.name}>`);
  };
  const writeWhole = (element: XmlElement): void =>
    write(
      element,
      () => {
        for (const child of element.children)
          if (typeof child === 'string') parts.push(escapeText(child));
          else if (!items.has(child)) writeWhole(child);
      },
      element === root ? outerAttributes(root) : [],
    );
  const writeFrame = (element: XmlElement): void =>
    write(
      element,
      () => {
        for (const child of element.children) {
          if (typeof child === 'string') {
            // A title that was left open has the items inside of it, and its words before them.
            if (ofFeed.test(fieldName(element))) parts.push(escapeText(child));
          } else if (child === item) writeWhole(child);
          else if (around.has(child)) writeFrame(child);
          else if (items.has(element) || items.has(child)) continue;
          else if (fieldName(child) === 'channel') writeFrame(child);
          else if (ofFeed.test(fieldName(child)) && isOwnLink(child)) writeWhole(child);
        }
      },
      element === root ? outerAttributes(root) : [],
    );

  if (root === item) writeWhole(root);
  else writeFrame(root);
  return parts.join('');
}
