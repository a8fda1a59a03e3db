import { attributeOf, baseOf, elementsOf, innerMarkup, type XmlElement } from '../../xml/xml-element.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { FeedText } from './feed-item.ts';
import { fieldName, hasSwallowed, plainTextOf } from './field-names.ts';

/** What every reader of an XML feed needs of an element, the document's own address in hand. */
export const linkOf = (element: XmlElement, outer: string | null): string | null =>
  absoluteUrl(attributeOf(element, 'href') ?? plainTextOf(element), baseOf(element, outer));

/** The fields' words, those without any left out. */
export const wordsOf = (elements: readonly XmlElement[]): string[] =>
  elements.map(plainTextOf).filter((words) => words !== '');

/** A field of RSS: HTML, escaped or not. */
export function rssText(element: XmlElement): FeedText {
  const marked = elementsOf(element).length > 0 && !hasSwallowed(element);
  // Mark-up in a field that should have been escaped; text beside it was not escaped twice either.
  return { kind: 'html', value: marked ? innerMarkup(element) : plainTextOf(element) };
}

/** A text construct of Atom: what it holds is as its `type` (or Atom 0.3's `mode`) says. */
export function atomText(element: XmlElement): FeedText | null {
  const type = (attributeOf(element, 'type') ?? 'text').trim().toLowerCase();
  const mode = attributeOf(element, 'mode')?.trim().toLowerCase() ?? null;
  if (attributeOf(element, 'src') !== null) return null;
  if (type === 'multipart/alternative') {
    const parts = elementsOf(element).flatMap((part) => atomText(part) ?? []);
    return parts.find((part) => part.kind === 'html') ?? parts[0] ?? null;
  }
  if (elementsOf(element).length > 0) return { kind: 'html', value: innerMarkup(element) };
  const words = plainTextOf(element);
  if (
    mode === 'base64' ||
    (mode === null && /^(?:application|image|audio|video)\//.test(type) && !type.endsWith('xml'))
  ) {
    const decoded = fromBase64(words);
    if (decoded === null) return null;
    return { kind: /html|xml/.test(type) ? 'html' : 'text', value: decoded };
  }
  return { kind: /html|xml/.test(type) ? 'html' : 'text', value: words };
}

function fromBase64(words: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(words.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every word in an item, its addresses in attributes last. */
export function leftoverOf(element: XmlElement): string {
  const words: string[] = [];
  const addresses: string[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') words.push(child.trim());
        continue;
      }
      if (isItem(child)) continue;
      for (const name of ['href', 'url', 'rdf:about', 'rdf:resource'])
        addresses.push(attributeOf(child, name)?.trim() ?? '');
      visit(child);
    }
  };
  visit(element);
  addresses.push(attributeOf(element, 'rdf:about')?.trim() ?? '');
  return [...words, ...addresses]
    .filter((part) => part !== '')
    .slice(0, 50)
    .join('\n\n');
}

export const isItem = (element: XmlElement): boolean => /^(?:atom:)?(?:item|entry)$/.test(fieldName(element));
