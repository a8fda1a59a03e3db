import { elementsOf, type XmlElement } from '../../xml/xml-element.ts';

/** Namespaces of feeds by the prefix that everybody gives them. `''` is the feed's own vocabulary. */
const prefixes: readonly (readonly [space: RegExp, prefix: string])[] = [
  [/^$/, ''],
  [/^https?:\/\/(?:www\.)?w3\.org\/2005\/atom\/?$/i, 'atom'],
  [/^https?:\/\/purl\.org\/atom\/|^https?:\/\/example\.com\/newformat#?$/i, 'atom'],
  [
    /purl\.org\/rss\/(?!1\.0\/modules)|my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|cyber\.harvard\.edu|^https?:\/\/(?:www\.)?rssboard\.org\/rss-spec/i,
    '',
  ],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/link/i, 'l'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/(?:dc\/elements|metadata\/dublin_core)/i, 'dc'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
];

const known = new Map<string, string | null>();

function prefixOfSpace(space: string): string | null {
  const cached = known.get(space);
  if (cached !== undefined) return cached;
  const prefix = prefixes.find(([pattern]) => pattern.test(space))?.[1] ?? null;
  if (known.size < 1_000) known.set(space, prefix);
  return prefix;
}

/** What Atom defines. RSS in Atom's namespace by mistake keeps the names of RSS for all the rest. */
const ofAtom =
  /^(?:author|category|content|contributor|copyright|created|email|entry|feed|generator|icon|id|info|issued|link|logo|modified|name|published|rights|source|subtitle|summary|tagline|title|updated|uri|url)$/;

/**
 * The name of a field as feeds commonly write it, in lower case: `pubdate`, `dc:creator`, `atom:link`. The namespace
 * counts where it is a known one, the prefix where it is not or was never declared.
 */
export function fieldName({ name, local, space }: XmlElement): string {
  const prefix = space === null ? null : prefixOfSpace(space);
  if (prefix === null) return name.toLowerCase();
  const own = local.toLowerCase();
  return prefix === '' || (prefix === 'atom' && !ofAtom.test(own)) ? own : `${prefix}:${own}`;
}

/** Fields whose content is plain text: one that was left open has swallowed the fields after it. */
const flat = /^(?:title|link|pubdate|guid|author|category|comments|dc:\w+)$/;
const structural =
  /^(?:title|link|description|pubdate|guid|author|category|comments|enclosure|source|content:encoded|dc:\w+|item|image|language|copyright|ttl|generator|managingeditor|webmaster|lastbuilddate)$/;

/** The fields of an item or a feed; those that ended up inside of one that was never closed count as its own. */
export class Fields {
  private readonly byName = new Map<string, XmlElement[]>();

  constructor(element: XmlElement) {
    for (const child of elementsOf(element)) this.add(child);
  }

  private add(element: XmlElement): void {
    const name = fieldName(element);
    const list = this.byName.get(name);
    if (list) list.push(element);
    else this.byName.set(name, [element]);
    if (!flat.test(name)) return;
    for (const child of elementsOf(element)) if (structural.test(fieldName(child))) this.add(child);
  }

  /** The elements of the first of these names that there is any of. */
  all(...names: string[]): XmlElement[] {
    for (const name of names) {
      const found = this.byName.get(name);
      if (found) return found;
    }
    return [];
  }

  /** The elements of all of these names, in the order of the names. */
  every(...names: string[]): XmlElement[] {
    return names.flatMap((name) => this.byName.get(name) ?? []);
  }
}

/** Whether a field was left open and swallowed others. */
export const hasSwallowed = (element: XmlElement): boolean =>
  flat.test(fieldName(element)) && elementsOf(element).some((child) => structural.test(fieldName(child)));

/** The text of a field, without that of fields which it swallowed. */
export function plainTextOf(element: XmlElement): string {
  const isFlat = flat.test(fieldName(element));
  const parts: string[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (isFlat && structural.test(fieldName(child))) break;
    else parts.push(plainTextOf(child));
  }
  return parts.join('').trim();
}
