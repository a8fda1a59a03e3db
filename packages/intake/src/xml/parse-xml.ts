import { AppError } from '@sayso/schema';
import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { resolveEntities } from './resolve-entities.ts';
import type { XmlAttribute, XmlElement } from './xml-element.ts';

/** News XML nests some 30 deep; a feed whose stories leave their `<p>`s open nests a few hundred deep. */
const limits = { depth: 500, elements: 500_000, attributes: 64 };

const xmlSpace = 'http://www.w3.org/XML/1998/namespace';

/** Characters that XML forbids, and that no text needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A character beyond U+FFFF that was written as two references, as programs do whose text is UTF-16. */
const pairedReferences =
  /&#(x[dD][89abAB][\da-fA-F]{2}|5[56]\d{3});&#(x[dD][c-fC-F][\da-fA-F]{2}|5[67]\d{3});/g;

const codeOf = (reference: string): number => Number(reference.startsWith('x') ? `0${reference}` : reference);

const joinPairs = (text: string): string =>
  text.replace(pairedReferences, (written, first: string, second: string) => {
    const pair = String.fromCharCode(codeOf(first), codeOf(second));
    return pair.length === 2 && pair.codePointAt(0)! > 0xffff ? pair : written;
  });

/** Decodes the references of XML and HTML; one that nothing defines stays as it is written. */
const decodeReferences = (text: string): string =>
  (text.includes('&') ? decodeHTMLStrict(text.includes(';&#') ? joinPairs(text) : text) : text).replace(
    forbidden,
    '',
  );

/** A `<` that starts no tag is text: "rates < 3", "I <3 Velden". What is in CDATA stays as it is. */
const escapeLooseBrackets = (xml: string): string =>
  xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?![\p{L}_:!?/])/gu, (found) =>
    found === '<' ? '&lt;' : found,
  );

/** Where the end tags start that close a document. */
function startOfClosingTags(xml: string): number {
  let at = xml.length;
  for (;;) {
    const end = xml.slice(Math.max(0, at - 100), at).trimEnd();
    const open = end.endsWith('>') ? end.lastIndexOf('</') : -1;
    if (open < 0 || /[<>]/.test(end.slice(open + 2, -1))) return at;
    at = Math.max(0, at - 100) + open;
  }
}

/** A section that is never closed ends where the end tags at the end of the document start. */
function closeLastSection(xml: string): string {
  const open = xml.lastIndexOf('<![CDATA[');
  if (open < 0 || xml.includes(']]>', open)) return xml;
  const at = Math.max(open + 9, startOfClosingTags(xml));
  return `${xml.slice(0, at)}]]>${xml.slice(at)}`;
}

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

/** Builds the tree while the parser runs through the document. */
class TreeBuilder {
  readonly root: XmlElement = {
    name: '',
    local: '',
    space: '',
    attributes: [],
    children: [],
    parent: null,
  };
  private open = this.root;
  private depth = 0;
  private elements = 0;
  private attributes: XmlAttribute[] = [];
  private inCdata = false;
  private readonly spaces: Map<string, string>[] = [new Map([['xml', xmlSpace]])];

  onopentagname(): void {
    this.attributes = [];
  }

  onattribute(name: string, value: string): void {
    if (this.attributes.length < limits.attributes)
      this.attributes.push({ name, value: decodeReferences(value) });
  }

  onopentag(name: string): void {
    this.depth += 1;
    this.elements += 1;
    if (this.depth > limits.depth)
      throw new AppError('too-deep', `This XML nests more than ${limits.depth} elements inside one another.`);
    if (this.elements > limits.elements)
      throw new AppError(
        'too-large',
        `This XML has more than ${limits.elements.toLocaleString('en')} elements. Hand it in in parts.`,
      );
    const declared = this.attributes.filter((attribute) => /^xmlns(?::|$)/i.test(attribute.name));
    const around = this.spaces.at(-1)!;
    const spaces = declared.length === 0 ? around : new Map(around);
    for (const { name: written, value } of declared) spaces.set(written.slice(6), value.trim());
    this.spaces.push(spaces);
    const prefix = prefixOf(name);
    const element: XmlElement = {
      name,
      local: prefix === '' ? name : name.slice(prefix.length + 1),
      space: spaces.get(prefix) ?? (prefix === '' ? '' : null),
      attributes: this.attributes,
      children: [],
      parent: this.open,
    };
    this.open.children.push(element);
    this.open = element;
  }

  onclosetag(): void {
    this.depth -= 1;
    this.spaces.pop();
    this.open = this.open.parent ?? this.root;
  }

  oncdatastart(): void {
    this.inCdata = true;
  }

  oncdataend(): void {
    this.inCdata = false;
  }

  /** The parser hands a run of text on in pieces; they are decoded where the whole of it is known. */
  ontext(text: string): void {
    const { children } = this.open;
    const words = this.inCdata ? text.replace(forbidden, '') : decodeReferences(text);
    if (words === '') return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += words;
    else children.push(words);
  }
}

/**
 * An XML document as a tree, namespaces resolved, ill-formed ones too: what is left open ends with what is around it,
 * an end without a start ends nothing, and a bare `&` or `<` is text. Nothing is ever fetched, and of what a DOCTYPE
 * declares only entities of a few plain words are known; the references of HTML are known without one.
 *
 * @returns a root without a name, which holds the elements and text at the top of the document
 * @throws AppError `too-deep`, `too-large` for more than a document of the news could need, `unsafe-entity`
 */
export function parseXml(xml: string): XmlElement {
  const builder = new TreeBuilder();
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: false });
  parser.write(escapeLooseBrackets(closeLastSection(resolveEntities(xml))));
  parser.end();
  return builder.root;
}
