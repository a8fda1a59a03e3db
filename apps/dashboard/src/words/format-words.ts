import type { WireFormat } from '@sayso/schema';

/** What a document was, in the words of those who send and receive them. */
export const formatWords = {
  text: 'plain text',
  html: 'HTML',
  markdown: 'Markdown',
  eml: 'e-mail',
  rss: 'RSS',
  atom: 'Atom',
  rdf: 'RDF (RSS 1.0)',
  'json-feed': 'JSON Feed',
  ninjs: 'ninjs',
  nitf: 'NITF',
  'newsml-g2': 'NewsML-G2',
  'newsml-1': 'NewsML 1',
  'iptc-7901': 'IPTC 7901',
} as const satisfies Record<WireFormat, string>;
