import type { SuppliedSubject } from '@sayso/schema';
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
  if (marked) return { kind: 'markup', value: innerMarkup(element, isItem) };
  // CDF says it in an attribute as well.
  return { kind: 'html', value: plainTextOf(element) || (attributeOf(element, 'value') ?? '') };
}

/** A text construct of Atom: what it holds is as its `type` (or Atom 0.3's `mode`) says. */
export function atomText(element: XmlElement): FeedText | null {
  const type = (attributeOf(element, 'type') ?? 'text').trim().toLowerCase();
  const mode = attributeOf(element, 'mode')?.trim().toLowerCase() ?? null;
  if (attributeOf(element, 'src') !== null) return null;
  if (type === 'multipart/alternative') {
    const parts = elementsOf(element).flatMap((part) => atomText(part) ?? []);
    return parts.find((part) => part.kind !== 'text') ?? parts[0] ?? null;
  }
  if (elementsOf(element).length > 0) return { kind: 'markup', value: innerMarkup(element, isItem) };
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

/** What an item or channel of RDF is about, whatever prefix RDF has. */
export const aboutOf = (element: XmlElement): string | null =>
  element.attributes.find(({ name }) => /^(?:[\w.-]+:)?about$/i.test(name))?.value.trim() || null;

/**
 * The categories of an item as topics. One of a vocabulary that has a short name is written with it (`medtop:2000`).
 * Atom and iTunes carry them in attributes, RSS and Dublin Core in words.
 *
 * @param keywords fields with several words in each, commas between them
 */
export function subjectsOf(
  categories: readonly XmlElement[],
  keywords: readonly XmlElement[] = [],
): SuppliedSubject[] {
  const subjects = new Map<string, SuppliedSubject>();
  for (const category of categories.slice(0, 200)) {
    const term = attributeOf(category, 'term')?.trim() || plainTextOf(category).replace(/\s+/g, ' ');
    const words = (term || attributeOf(category, 'text')?.trim() || '').slice(0, 300);
    if (words === '') continue;
    const scheme = (attributeOf(category, 'domain') ?? attributeOf(category, 'scheme') ?? '').trim();
    const id = /^[\w-]{1,40}$/.test(scheme) ? `${scheme}:${words}` : words;
    if (!subjects.has(id)) subjects.set(id, { id, label: attributeOf(category, 'label')?.trim() || words });
  }
  const words = keywords.flatMap((field) => plainTextOf(field).slice(0, 4_000).split(','));
  for (const word of words.map((each) => each.replace(/\s+/g, ' ').trim()).slice(0, 100))
    if (word !== '' && word.length <= 300 && !subjects.has(word))
      subjects.set(word, { id: word, label: word });
  return [...subjects.values()];
}

/** Every word in an item, its addresses in attributes last; where there are neither, whatever its attributes say. */
export function leftoverOf(element: XmlElement): string {
  const words: string[] = [];
  const addresses: string[] = [];
  const others: string[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') words.push(child.trim());
        continue;
      }
      if (isItem(child)) continue;
      for (const { name, value } of child.attributes)
        if (/^(?:href|src|url|[\w.-]+:about|[\w.-]+:resource)$/i.test(name)) addresses.push(value.trim());
        else if (!/^xmlns\b/i.test(name)) others.push(value.trim());
      visit(child);
    }
  };
  visit(element);
  addresses.push(aboutOf(element) ?? attributeOf(element, 'href')?.trim() ?? '');
  const told = [...words, ...addresses].filter((part) => part !== '');
  return (told.length > 0 ? told : others.filter((part) => part !== '')).slice(0, 50).join('\n\n');
}

export const isItem = (element: XmlElement): boolean => /^(?:atom:)?(?:item|entry)$/.test(fieldName(element));
