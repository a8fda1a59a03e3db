import { attributeOf, descendantsOf, elementsOf, type XmlElement } from '../xml/xml-element.ts';
import { oneLine } from './render-paragraphs.ts';

// Agencies declare a format's namespace, another one, or none: elements go by their local names, without regard to case.
const named =
  (names: readonly string[]) =>
  (element: XmlElement): boolean =>
    names.includes(element.local.toLowerCase());

/** The elements right under one that have one of the names (in lower case). */
export const childrenNamed = (element: XmlElement | null | undefined, ...names: string[]): XmlElement[] =>
  element ? elementsOf(element).filter(named(names)) : [];

/** The first element at the end of a path of names right under one another; null where there is none. */
export function childAt(element: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let at: XmlElement | null = element ?? null;
  for (const name of path) at = childrenNamed(at, name)[0] ?? null;
  return at;
}

/** Every element under one, however deep, that has one of the names (in lower case). */
export const allNamed = (element: XmlElement | null | undefined, ...names: string[]): XmlElement[] =>
  element ? descendantsOf(element, named(names)) : [];

/** Elements that stand apart from the words around them, white space or not. */
const apart = /^(?:br|p|div|li|td|hl[12]|h[1-6]|person|byttl)$/i;

const spacedText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return apart.test(child.local) ? ` ${spacedText(child)} ` : spacedText(child);
    })
    .join('');

/** An element's text in one line; null where there is none. */
export const wordsOf = (element: XmlElement | null | undefined): string | null =>
  element ? (oneLine(spacedText(element))?.replace(/ (?=[,;])/g, '') ?? null) : null;

/** The first of some attributes that has a value, in one line. */
export function attributeIn(element: XmlElement | null | undefined, ...names: string[]): string | null {
  for (const name of names) {
    const value = element ? oneLine(attributeOf(element, name)) : null;
    if (value !== null) return value;
  }
  return null;
}
