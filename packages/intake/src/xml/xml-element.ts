/** An attribute with its name as written (`xml:base`) and its value, entities decoded. */
export type XmlAttribute = { name: string; value: string };

/** An element of an XML document. Text between tags stands among its children as strings, entities decoded. */
export type XmlElement = {
  /** As written: `dc:creator`. */
  name: string;
  /** Without its prefix: `creator`. */
  local: string;
  /** The namespace's address; '' where the element is in none, null where its prefix was never declared. */
  space: string | null;
  attributes: XmlAttribute[];
  children: (XmlElement | string)[];
  parent: XmlElement | null;
};

/** The value of an attribute by its name as written, without regard to case; null where it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const wanted = name.toLowerCase();
  return element.attributes.find((attribute) => attribute.name.toLowerCase() === wanted)?.value ?? null;
}

/** The elements right under one, in order. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** All the text under an element, as it stands. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children)
      if (typeof child === 'string') parts.push(child);
      else visit(child);
  };
  visit(element);
  return parts.join('');
}

/**
 * Every element under one that fits, in document order; what is inside of one that fits is looked at too.
 *
 * @param leftOut elements that are not looked into
 */
export function descendantsOf(
  element: XmlElement,
  fits: (element: XmlElement) => boolean,
  leftOut: (element: XmlElement) => boolean = () => false,
): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (leftOut(child)) continue;
      if (fits(child)) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Elements of HTML that have no end tag. */
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * What is inside an element as HTML, its namespace prefixes off: for bodies that are marked up in XML itself.
 *
 * @param leftOut elements that are no part of it
 */
export function innerMarkup(
  element: XmlElement,
  leftOut: (element: XmlElement) => boolean = () => false,
): string {
  const parts: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        parts.push(escapeText(child));
        continue;
      }
      if (leftOut(child)) continue;
      const attributes = child.attributes
        .filter(({ name }) => /^[a-z][\w-]*$/i.test(name) && name !== 'xmlns')
        .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
      parts.push(`<${child.local}${attributes.join('')}>`);
      visit(child);
      if (!isVoid.test(child.local)) parts.push(`</${child.local}>`);
    }
  };
  visit(element);
  return parts.join('');
}

/**
 * The address that relative links in an element count from, by the `xml:base` of it and of all around it.
 *
 * @param outer the address of the document itself
 */
export function baseOf(element: XmlElement, outer: string | null): string | null {
  const around = element.parent ? baseOf(element.parent, outer) : outer;
  const own = attributeOf(element, 'xml:base')?.trim();
  if (!own) return around;
  try {
    return new URL(own, around ?? undefined).href;
  } catch {
    return around;
  }
}

/** The `xml:lang` that holds for an element: its own, or that of the nearest around it. */
export function languageOf(element: XmlElement): string | null {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const language = attributeOf(at, 'xml:lang')?.trim();
    if (language) return language;
  }
  return null;
}
