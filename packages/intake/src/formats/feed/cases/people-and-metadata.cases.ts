import { atom, atom03, type FeedCase, jsonFeed, rdf, rss, title } from './build-feed.ts';

const rssPeople: [what: string, elements: string, byline: string | null, names: string[]][] = [
  ['a name', '<author>Jane Marrow</author>', 'Jane Marrow', ['Jane Marrow']],
  [
    'an address and a name',
    '<author>jane@vale.example (Jane Marrow)</author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'a name and an address',
    '<author>Jane Marrow &lt;jane@vale.example&gt;</author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'a name and an address in brackets',
    '<author>Jane Marrow (jane@vale.example)</author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'a name in quotation marks',
    '<author>"Jane Marrow" &lt;jane@vale.example&gt;</author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  ['mailto', '<author>mailto:jane@vale.example (Jane Marrow)</author>', 'Jane Marrow', ['Jane Marrow']],
  ['an address alone', '<author>jane@vale.example</author>', 'jane@vale.example', []],
  ['in CDATA', '<author><![CDATA[Jane Marrow]]></author>', 'Jane Marrow', ['Jane Marrow']],
  ['dc:creator', '<dc:creator>Jane Marrow</dc:creator>', 'Jane Marrow', ['Jane Marrow']],
  [
    'dc:creator by another prefix',
    '<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">Jane Marrow</d:creator>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'dc:creator of the old namespace',
    '<d:creator xmlns:d="http://purl.org/dc/elements/1.0/">Jane Marrow</d:creator>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'two dc:creators',
    '<dc:creator>Jane Marrow</dc:creator><dc:creator>Tom Ferris</dc:creator>',
    'Jane Marrow, Tom Ferris',
    ['Jane Marrow', 'Tom Ferris'],
  ],
  ['dc:author', '<dc:author>Jane Marrow</dc:author>', 'Jane Marrow', ['Jane Marrow']],
  ['itunes:author', '<itunes:author>Jane Marrow</itunes:author>', 'Jane Marrow', ['Jane Marrow']],
  [
    'an Atom author',
    '<a:author xmlns:a="http://www.w3.org/2005/Atom"><a:name>Jane Marrow</a:name><a:email>j@vale.example</a:email></a:author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'an author with a name in it',
    '<author><name>Jane Marrow</name></author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  [
    'two names in one field',
    '<dc:creator>Jane Marrow and Tom Ferris</dc:creator>',
    'Jane Marrow and Tom Ferris',
    ['Jane Marrow', 'Tom Ferris'],
  ],
  ['By before the name', '<dc:creator>By Jane Marrow</dc:creator>', 'By Jane Marrow', ['Jane Marrow']],
  ['an agency', '<dc:creator>Reuters</dc:creator>', 'Reuters', []],
  [
    'dc:creator before author',
    '<author>web@vale.example</author><dc:creator>Jane Marrow</dc:creator>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  ['an empty author', '<author/><dc:creator>Jane Marrow</dc:creator>', 'Jane Marrow', ['Jane Marrow']],
  ['an empty dc:creator', '<dc:creator/><author>Jane Marrow</author>', 'Jane Marrow', ['Jane Marrow']],
  ['a name in Greek', '<author>Ιωάννα Μαρή</author>', 'Ιωάννα Μαρή', ['Ιωάννα Μαρή']],
  ['a handle', '<dc:creator>jmarrow</dc:creator>', 'jmarrow', ['jmarrow']],
  ['none', '', null, []],
];

const atomPeople: typeof rssPeople = [
  ['a name', '<author><name>Jane Marrow</name></author>', 'Jane Marrow', ['Jane Marrow']],
  [
    'a name, an address and a page',
    '<author><name>Jane Marrow</name><email>j@vale.example</email><uri>https://j.example/</uri></author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  ['an address alone', '<author><email>j@vale.example</email></author>', 'j@vale.example', []],
  ['a page alone', '<author><uri>https://j.example/</uri></author>', null, []],
  [
    'two',
    '<author><name>Jane Marrow</name></author><author><name>Tom Ferris</name></author>',
    'Jane Marrow, Tom Ferris',
    ['Jane Marrow', 'Tom Ferris'],
  ],
  [
    'a contributor is none',
    '<contributor><name>Tom Ferris</name></contributor><author><name>Jane Marrow</name></author>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
  ['an empty name', '<author><name/></author>', null, []],
  ['words without a name', '<author>Jane Marrow</author>', 'Jane Marrow', ['Jane Marrow']],
  [
    'dc:creator',
    '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Jane Marrow</dc:creator>',
    'Jane Marrow',
    ['Jane Marrow'],
  ],
];

type Meta = [what: string, feed: string, first: FeedCase['first']];

const metadata: Meta[] = [
  ['RSS language', rss(title, '<language>de-at</language>'), { language: 'de-AT' }],
  [
    'RSS dc:language of the channel',
    rss(title, '<dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">fr</dc:language>'),
    { language: 'fr' },
  ],
  [
    'RSS dc:language of the item',
    rss(`${title}<dc:language>fr</dc:language>`, '<language>en</language>'),
    { language: 'fr' },
  ],
  ['RSS xml:lang', rss(title, '', ' xml:lang="sv"'), { language: 'sv' }],
  ['RSS language with an underscore', rss(title, '<language>pt_BR</language>'), { language: 'pt-BR' }],
  ['RSS language that is none', rss(title, '<language>English (US)</language>'), { language: null }],
  ['RSS language, an empty one', rss(title, '<language/>'), { language: null }],
  ['Atom xml:lang of the feed', atom(title, '', ' xml:lang="nl"'), { language: 'nl' }],
  [
    'Atom xml:lang of the entry',
    atom(title, '', ' xml:lang="nl"').replace('<entry>', '<entry xml:lang="fi">'),
    { language: 'fi' },
  ],
  ['Atom xml:lang of the title', atom('<title xml:lang="da">Havnen</title>'), { language: 'da' }],
  [
    'JSON Feed language of the item',
    jsonFeed({ id: '1', content_text: 'T', language: 'da' }, { language: 'en' }),
    { language: 'da' },
  ],
  [
    'RDF dc:language',
    rdf(title, '<dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">it</dc:language>'),
    { language: 'it' },
  ],

  [
    'RSS dates: dc:date',
    rss(`${title}<dc:date>2026-03-03T08:15:00+01:00</dc:date>`),
    { publishedAt: '2026-03-03T08:15:00+01:00' },
  ],
  [
    'RSS dates: dcterms:created and modified',
    rss(
      `${title}<dcterms:created>2026-03-03T08:15:00Z</dcterms:created><dcterms:modified>2026-03-04T08:15:00Z</dcterms:modified>`,
    ),
    { publishedAt: '2026-03-03T08:15:00Z', modifiedAt: '2026-03-04T08:15:00Z' },
  ],
  [
    'RSS dates: dcterms:issued',
    rss(`${title}<t:issued xmlns:t="http://purl.org/dc/terms/">2026-03-03T08:15:00Z</t:issued>`),
    { publishedAt: '2026-03-03T08:15:00Z' },
  ],
  [
    'RSS dates: atom:published and updated',
    rss(
      `${title}<a:published xmlns:a="http://www.w3.org/2005/Atom">2026-03-03T08:15:00Z</a:published><a:updated xmlns:a="http://www.w3.org/2005/Atom">2026-03-04T08:15:00Z</a:updated>`,
    ),
    { publishedAt: '2026-03-03T08:15:00Z', modifiedAt: '2026-03-04T08:15:00Z' },
  ],
  [
    'RSS dates: pubDate that is wrong and dc:date',
    rss(`${title}<pubDate>soon</pubDate><dc:date>2026-03-03</dc:date>`),
    { publishedAt: '2026-03-03' },
  ],
  [
    'RSS dates: in capitals',
    rss(`${title}<PUBDATE>Tue, 03 Mar 2026 08:15:00 GMT</PUBDATE>`),
    { publishedAt: '2026-03-03T08:15:00Z' },
  ],
  [
    'RSS dates: in CDATA',
    rss(`${title}<pubDate><![CDATA[Tue, 03 Mar 2026 08:15:00 GMT]]></pubDate>`),
    { publishedAt: '2026-03-03T08:15:00Z' },
  ],
  [
    'RSS dates: only those of the channel',
    rss(title, '<pubDate>Tue, 03 Mar 2026 08:15:00 GMT</pubDate>'),
    { publishedAt: null },
  ],
  [
    'RSS dates: prism',
    rss(
      `${title}<prism:publicationDate xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">2026-03-03</prism:publicationDate>`,
    ),
    { publishedAt: '2026-03-03' },
  ],
  [
    'RSS dates: expirationDate is none',
    rss(`${title}<expirationDate>Tue, 03 Mar 2026 08:15:00 GMT</expirationDate>`),
    { publishedAt: null },
  ],
  [
    'Atom dates: published and updated',
    atom(`${title}<published>2026-03-03T08:15:00Z</published><updated>2026-03-04T08:15:00Z</updated>`),
    { publishedAt: '2026-03-03T08:15:00Z', modifiedAt: '2026-03-04T08:15:00Z' },
  ],
  [
    'Atom 0.3 dates: issued, modified, created',
    atom03(
      `${title}<issued>2026-03-03T08:15:00Z</issued><modified>2026-03-05T08:15:00Z</modified><created>2026-03-02T08:15:00Z</created>`,
    ),
    { publishedAt: '2026-03-03T08:15:00Z', modifiedAt: '2026-03-05T08:15:00Z' },
  ],
  [
    'Atom 0.3 dates: created',
    atom03(`${title}<created>2026-03-02T08:15:00-05:00</created>`),
    { publishedAt: '2026-03-02T08:15:00-05:00' },
  ],
  [
    'JSON Feed dates: only modified',
    jsonFeed({ id: '1', content_text: 'T', date_modified: '2026-03-04T08:15:00Z' }),
    { publishedAt: '2026-03-04T08:15:00Z', modifiedAt: '2026-03-04T08:15:00Z' },
  ],
  [
    'JSON Feed dates: RFC 822',
    jsonFeed({ id: '1', content_text: 'T', date_published: 'Tue, 03 Mar 2026 08:15:00 GMT' }),
    { publishedAt: '2026-03-03T08:15:00Z' },
  ],

  ['publisher: the channel', rss(title), { publisher: 'Vale Post', domain: 'vale.example' }],
  [
    'publisher: the item’s source',
    rss(`${title}<source url="https://ansel.example/rss">Ansel Times</source>`),
    { publisher: 'Ansel Times', domain: 'ansel.example' },
  ],
  [
    'publisher: a source without a name',
    rss(`${title}<source url="https://ansel.example/rss"/>`),
    { publisher: 'Vale Post' },
  ],
  [
    'publisher: a source without an address',
    rss(`${title}<source>Ansel Times</source>`),
    { publisher: 'Ansel Times', domain: null },
  ],
  [
    'publisher: the entry’s source',
    atom(
      `${title}<source><title>Ansel Times</title><id>x</id><link href="https://ansel.example/"/></source>`,
    ),
    { publisher: 'Ansel Times', domain: 'ansel.example' },
  ],
  [
    'publisher: a title with mark-up',
    rss(title).replace('Vale Post', '&lt;b&gt;Vale&lt;/b&gt; Post'),
    { publisher: 'Vale Post' },
  ],
  [
    'publisher: not the image’s title',
    rss(title, '<image><title>Logo</title></image>'),
    { publisher: 'Vale Post' },
  ],
  [
    'publisher: not the text input’s title',
    rss(title, '<textInput><title>Search</title><link>https://vale.example/s</link></textInput>'),
    { publisher: 'Vale Post' },
  ],
  [
    'publisher: RDF with an image and a text input outside',
    rdf(title).replace(
      '</rdf:RDF>',
      '<image><title>Logo</title></image><textinput><title>Search</title></textinput></rdf:RDF>',
    ),
    { publisher: 'Vale Post' },
  ],

  [
    'subjects: categories',
    rss(`${title}<category>Shipping</category><category domain="vp">ports/ansel</category>`),
    {
      subjects: [
        { id: 'Shipping', label: 'Shipping' },
        { id: 'vp:ports/ansel', label: 'ports/ansel' },
      ],
    },
  ],
  [
    'subjects: dc:subject',
    rss(`${title}<dc:subject>Shipping</dc:subject>`),
    { subjects: [{ id: 'Shipping', label: 'Shipping' }] },
  ],
  [
    'subjects: Atom categories',
    atom(`${title}<category term="ship" label="Shipping" scheme="https://vale.example/c"/>`),
    { subjects: [{ id: 'ship', label: 'Shipping' }] },
  ],
  [
    'subjects: Atom category without scheme',
    atom(`${title}<category term="ship"/>`),
    { subjects: [{ id: 'ship', label: 'ship' }] },
  ],
  [
    'subjects: Media Topics in a category',
    rss(`${title}<category domain="medtop">20000765</category>`),
    { subjects: [{ id: 'medtop:20000765', label: '20000765' }] },
  ],
  [
    'subjects: JSON Feed tags',
    jsonFeed({ id: '1', content_text: 'T', tags: ['Shipping', 7, ''] }),
    { subjects: [{ id: 'Shipping', label: 'Shipping' }] },
  ],
  [
    'subjects: each once',
    rss(`${title}<category>Shipping</category><category>Shipping</category>`),
    { subjects: [{ id: 'Shipping', label: 'Shipping' }] },
  ],
];

export const peopleAndMetadataCases: FeedCase[] = [
  ...rssPeople.map(([what, elements, byline, names]) => ({
    what: `RSS author: ${what}`,
    feed: rss(title + elements),
    first: { byline, names },
  })),
  ...atomPeople.map(([what, elements, byline, names]) => ({
    what: `Atom author: ${what}`,
    feed: atom(title + elements),
    first: { byline, names },
  })),
  {
    what: 'Atom author: the feed’s, where an entry has none',
    feed: atom(title, '<author><name>Jane Marrow</name></author>'),
    first: { byline: 'Jane Marrow' },
  },
  {
    what: 'RSS author: not the managing editor',
    feed: rss(title, '<managingEditor>ed@vale.example (Oda Ferring)</managingEditor>'),
    first: { byline: null },
  },
  {
    what: 'JSON Feed author: of version 1.0',
    feed: jsonFeed({
      id: '1',
      content_text: 'T',
      author: { name: 'Jane Marrow', url: 'https://j.example/' },
    }),
    first: { byline: 'Jane Marrow' },
  },
  {
    what: 'JSON Feed author: several',
    feed: jsonFeed({
      id: '1',
      content_text: 'T',
      authors: [{ name: 'Jane Marrow' }, {}, { name: 'Tom Ferris' }],
    }),
    first: { byline: 'Jane Marrow, Tom Ferris' },
  },
  ...metadata.map(([what, feed, first]) => ({ what, feed, first })),
  {
    what: 'topics: keywords between commas, and a category within another',
    feed: rss(
      `${title}<category>Sea</category><media:keywords>port, bridge,sea</media:keywords><itunes:category text="News"><itunes:category text="Coast"/></itunes:category>`,
    ),
    first: {
      subjects: ['Sea', 'News', 'Coast', 'port', 'bridge', 'sea'].map((id) => ({ id, label: id })),
    },
  },
  {
    what: 'media: a title and the words of a recording',
    feed: rss(
      '<media:group><media:title>Port reopens</media:title><media:text>Ships wait.</media:text></media:group>',
    ),
    first: { headline: 'Port reopens', text: 'Ships wait.' },
  },
];
