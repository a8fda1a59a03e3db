import { holdsNinjs } from '../formats/ninjs.ts';
import { parseJson } from '../parse-json.ts';
import type { TextFormat } from '../text-format.ts';

const elements = /<(?:([\w.-]+):)?([A-Za-z][\w.-]*)(?=[\s/>])/g;
const byElement: Readonly<Record<string, TextFormat>> = {
  nitf: 'nitf',
  newsml: 'newsml-1',
  newsitem: 'newsml-g2',
  newsmessage: 'newsml-g2',
  packageitem: 'newsml-g2',
  conceptitem: 'newsml-g2',
  knowledgeitem: 'newsml-g2',
  planningitem: 'newsml-g2',
  catalogitem: 'newsml-g2',
};
/** Documents of these kinds may carry news XML inside of them; they are read as what they are. */
const others = new Set(['html', 'rss', 'feed', 'rdf', 'opml', 'urlset', 'sitemapindex']);

/** How far into a document an agency's own envelope may reach before the news XML in it starts. */
const looked = { characters: 65_536, elements: 400 };

/** The news format of XML, by its root element or, in an envelope of an agency's own, the first one known. */
export function detectNewsXml(xml: string): TextFormat | null {
  const head = xml.slice(0, looked.characters).replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  let seen = 0;
  for (const [, prefix = '', local] of head.matchAll(elements)) {
    const name = local!.toLowerCase();
    // With a prefix of its own, a <tide:feed> is an agency's envelope.
    if (seen === 0 && others.has(name) && /^(?:|rdf|rss|atom|xhtml|html)$/i.test(prefix)) return null;
    const format = Object.hasOwn(byElement, name) ? byElement[name] : undefined;
    if (format) return format;
    seen += 1;
    if (seen > looked.elements) return null;
  }
  return null;
}

/** Whether a text is JSON with items of ninjs in it. */
export const isNinjs = (json: string): boolean => {
  const value = parseJson(json);
  return value !== undefined && holdsNinjs(value);
};
