import { atom, atom03, type FeedCase, jsonFeed, rdf, rss, title } from './build-feed.ts';

type Address = [what: string, elements: string, canonicalUrl: string | null];

const rssAddresses: Address[] = [
  ['a link', '<link>https://vale.example/1</link>', 'https://vale.example/1'],
  ['white space around it', '<link>\n https://vale.example/1\n </link>', 'https://vale.example/1'],
  ['in CDATA', '<link><![CDATA[https://vale.example/?a=1&b=2]]></link>', 'https://vale.example/?a=1&b=2'],
  ['an escaped ampersand', '<link>https://vale.example/?a=1&amp;b=2</link>', 'https://vale.example/?a=1&b=2'],
  ['a bare ampersand', '<link>https://vale.example/?a=1&b=2</link>', 'https://vale.example/?a=1&b=2'],
  [
    'an ampersand that looks like a reference',
    '<link>https://vale.example/?a=1&copy=2</link>',
    'https://vale.example/?a=1&copy=2',
  ],
  [
    'letters that no address has',
    '<link>https://vale.example/hafen/müller</link>',
    'https://vale.example/hafen/m%C3%BCller',
  ],
  ['an international host', '<link>https://häfen.example/1</link>', 'https://xn--hfen-loa.example/1'],
  ['relative', '<link>/1</link>', 'https://vale.example/1'],
  ['relative to the scheme', '<link>//vale.example/1</link>', 'https://vale.example/1'],
  ['xml:base on the item’s link', '<link xml:base="https://b.example/a/">1</link>', 'https://b.example/a/1'],
  ['a base that is none', '<link xml:base="https://[">/1</link>', 'https://vale.example/1'],
  ['as an attribute', '<link href="https://vale.example/1"/>', 'https://vale.example/1'],
  ['a guid', '<guid>https://vale.example/1</guid>', 'https://vale.example/1'],
  [
    'a guid that says it is',
    '<guid isPermaLink="true">https://vale.example/1</guid>',
    'https://vale.example/1',
  ],
  ['a guid that says it is not', '<guid isPermaLink="false">https://vale.example/1</guid>', null],
  ['a guid in capitals', '<guid ISPERMALINK="FALSE">https://vale.example/1</guid>', null],
  [
    'a guid and a link',
    '<guid>https://vale.example/g</guid><link>https://vale.example/1</link>',
    'https://vale.example/1',
  ],
  [
    'feedburner',
    '<link>https://feeds.example/r</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://vale.example/1</feedburner:origLink>',
    'https://vale.example/1',
  ],
  [
    'feedburner undeclared',
    '<link>https://feeds.example/r</link><feedburner:origLink>https://vale.example/1</feedburner:origLink>',
    'https://vale.example/1',
  ],
  [
    'pheedo',
    '<link>https://feeds.example/r</link><pheedo:origLink>https://vale.example/1</pheedo:origLink>',
    'https://vale.example/1',
  ],
  ['only a comments page', '<comments>https://vale.example/1#c</comments>', null],
  ['an empty link', '<link/><guid>https://vale.example/1</guid>', 'https://vale.example/1'],
  ['mail', '<link>mailto:a@vale.example</link>', null],
  ['credentials', '<link>https://a:b@vale.example/1</link>', 'https://vale.example/1'],
  ['a fragment', '<link>https://vale.example/1#top</link>', 'https://vale.example/1'],
  [
    'two links',
    '<link>https://vale.example/1</link><link>https://vale.example/2</link>',
    'https://vale.example/1',
  ],
];

const atomAddresses: Address[] = [
  ['no rel', '<link href="https://vale.example/1"/>', 'https://vale.example/1'],
  ['alternate', '<link rel="alternate" href="https://vale.example/1"/>', 'https://vale.example/1'],
  [
    'alternate after others',
    '<link rel="edit" href="https://vale.example/e"/><link rel="replies" href="https://vale.example/c"/><link rel="alternate" href="https://vale.example/1"/>',
    'https://vale.example/1',
  ],
  [
    'HTML before JSON',
    '<link rel="alternate" type="application/json" href="https://vale.example/j"/><link rel="alternate" type="text/html" href="https://vale.example/1"/>',
    'https://vale.example/1',
  ],
  ['only an enclosure', '<link rel="enclosure" href="https://vale.example/a.mp3"/>', null],
  ['only self', '<link rel="self" href="https://vale.example/s"/>', null],
  ['rel in capitals', '<link rel="ALTERNATE" href="https://vale.example/1"/>', 'https://vale.example/1'],
  [
    'rel as an address',
    '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://vale.example/1"/>',
    'https://vale.example/1',
  ],
  ['relative', '<link href="1"/>', 'https://vale.example/1'],
  ['the entry’s base', '<link xml:base="https://b.example/a/" href="1"/>', 'https://b.example/a/1'],
  ['without a quotation mark', '<link href="https://vale.example/1/>', null],
  ['in words', '<link>https://vale.example/1</link>', 'https://vale.example/1'],
  ['an id that is an address', '<id>https://vale.example/1</id>', null],
  ['a bare ampersand', '<link href="https://vale.example/?a=1&b=2"/>', 'https://vale.example/?a=1&b=2'],
  [
    'the source’s link beside its own',
    '<source><link href="https://s.example/"/></source><link href="https://vale.example/1"/>',
    'https://vale.example/1',
  ],
];

const inherited: FeedCase[] = [
  {
    what: 'Atom: a base of the feed, one of the entry, one of the link',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vale.example/"><entry xml:base="a/"><title>T</title><link xml:base="b/" href="c"/></entry></feed>',
    first: { canonicalUrl: 'https://vale.example/a/b/c' },
  },
  {
    what: 'Atom: a base that starts anew',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vale.example/"><entry xml:base="https://b.example/x/"><title>T</title><link href="../c"/></entry></feed>',
    first: { canonicalUrl: 'https://b.example/c' },
  },
  {
    what: 'Atom: a base with letters that no address has',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vale.example/ü/"><entry><title>T</title><link href="c"/></entry></feed>',
    first: { canonicalUrl: 'https://vale.example/%C3%BC/c' },
  },
  {
    what: 'Atom: the self link stands in for where it came from',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://vale.example/f/atom.xml"/><entry><title>T</title><link href="c"/></entry></feed>',
    first: { canonicalUrl: 'https://vale.example/f/c' },
  },
  {
    what: 'RSS: a base on the root',
    feed: '<rss version="2.0" xml:base="https://vale.example/a/"><channel><item><title>T</title><link>c</link></item></channel></rss>',
    first: { canonicalUrl: 'https://vale.example/a/c' },
  },
  {
    what: 'RSS: a base on the item',
    feed: rss(`${title}<link>c</link>`).replace('<item>', '<item xml:base="https://b.example/">'),
    first: { canonicalUrl: 'https://b.example/c' },
  },
  {
    what: 'CDF: a base beside its addresses',
    feed: '<CHANNEL BASE="https://vale.example/a/"><TITLE>Vale Post</TITLE><ITEM HREF="c"><TITLE>T</TITLE></ITEM></CHANNEL>',
    first: { canonicalUrl: 'https://vale.example/a/c' },
  },
];

export const addressCases: FeedCase[] = [
  ...rssAddresses.map(([what, elements, canonicalUrl]) => ({
    what: `RSS address: ${what}`,
    feed: rss(title + elements),
    first: { canonicalUrl },
  })),
  ...atomAddresses.map(([what, elements, canonicalUrl]) => ({
    what: `Atom address: ${what}`,
    feed: atom(title + elements),
    first: { canonicalUrl },
  })),
  ...inherited,
  {
    what: 'RDF address: what the item is about',
    feed: rdf(title),
    first: { canonicalUrl: 'https://vale.example/1', providerId: 'https://vale.example/1' },
  },
  {
    what: 'RDF address: a link before what it is about',
    feed: rdf(`${title}<link>https://vale.example/l</link>`),
    first: { canonicalUrl: 'https://vale.example/l', providerId: 'https://vale.example/1' },
  },
  {
    what: 'Atom 0.3 address',
    feed: atom03(
      `${title}<link rel="service.edit" href="https://vale.example/e"/><link rel="alternate" type="text/html" href="https://vale.example/1"/>`,
    ),
    first: { canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'JSON Feed address: url before external_url',
    feed: jsonFeed({
      id: '1',
      url: 'https://vale.example/1',
      external_url: 'https://x.example/',
      content_text: 'T',
    }),
    first: { canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'JSON Feed address: external_url',
    feed: jsonFeed({ id: '1', external_url: 'https://x.example/', content_text: 'T' }),
    first: { canonicalUrl: 'https://x.example/' },
  },
  {
    what: 'JSON Feed address: an id that is one',
    feed: jsonFeed({ id: 'https://vale.example/1', content_text: 'T' }),
    first: { canonicalUrl: 'https://vale.example/1', providerId: 'https://vale.example/1' },
  },
];

const ids: [what: string, elements: string, providerId: string | null][] = [
  ['a guid', '<guid>vp-1</guid>', 'vp-1'],
  ['a guid in CDATA', '<guid><![CDATA[vp-1]]></guid>', 'vp-1'],
  ['white space around it', '<guid>\n vp-1 </guid>', 'vp-1'],
  ['dc:identifier', '<dc:identifier>vp-1</dc:identifier>', 'vp-1'],
  [
    'atom:id',
    '<id xmlns="http://www.w3.org/2005/Atom">tag:vale.example,2026:1</id>',
    'tag:vale.example,2026:1',
  ],
  ['none', '<link>https://vale.example/1</link>', null],
];

export const idCases: FeedCase[] = [
  ...ids.map(([what, elements, providerId]) => ({
    what: `RSS id: ${what}`,
    feed: rss(title + elements),
    first: { providerId },
  })),
  ...[
    'http://Vale.example/1',
    'https://vale.example/~a',
    'https://vale.example/%7Ea',
    'http://vale.example:80/',
  ].map((id) => ({
    what: `Atom id as it is written: ${id}`,
    feed: atom(`${title}<id>${id}</id>`),
    first: { providerId: id },
  })),
  {
    what: 'JSON Feed id: a number',
    feed: jsonFeed({ id: 17, content_text: 'T' }),
    first: { providerId: '17' },
  },
];
