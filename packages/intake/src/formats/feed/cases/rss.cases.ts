import { type FeedCase, rss, title } from './build-feed.ts';

export const rssCases: FeedCase[] = [
  {
    what: 'RSS 2.0 with everything',
    feed: rss(
      '<title>Port reopens</title><link>https://vale.example/port?utm_source=rss</link><guid isPermaLink="false">vp-17</guid><pubDate>Tue, 03 Mar 2026 08:15:00 +0100</pubDate><author>jane@vale.example (Jane Marrow)</author><description>Short.</description><content:encoded><![CDATA[<p>The port reopened.</p><p>Ships came.</p>]]></content:encoded>',
      '<language>en-gb</language>',
    ),
    count: 1,
    first: {
      format: 'rss',
      headline: 'Port reopens',
      text: 'The port reopened.\n\nShips came.',
      canonicalUrl: 'https://vale.example/port',
      providerId: 'vp-17',
      publishedAt: '2026-03-03T08:15:00+01:00',
      modifiedAt: null,
      byline: 'Jane Marrow',
      names: ['Jane Marrow'],
      language: 'en-GB',
      publisher: 'Vale Post',
      domain: 'vale.example',
    },
  },
  { what: 'only a title', feed: rss(title), first: { headline: 'Port reopens', text: 'Port reopens' } },
  {
    what: 'only a description',
    feed: rss('<description>The port reopened.</description>'),
    first: { headline: null, text: 'The port reopened.' },
  },
  {
    what: 'only an enclosure',
    feed: rss('<enclosure url="https://vale.example/a.mp3" type="audio/mpeg" length="1"/>'),
    first: { headline: null, text: 'https://vale.example/a.mp3' },
  },
  {
    what: 'only a date',
    feed: rss('<pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate>'),
    first: { publishedAt: '2026-01-01T10:00:00Z' },
  },
  {
    what: 'an empty body is no body',
    feed: rss(`${title}<content:encoded/><description>  </description>`),
    first: { text: 'Port reopens' },
  },
  {
    what: 'escaped mark-up',
    feed: rss('<description>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;&lt;p&gt;Tea&lt;/p&gt;</description>'),
    first: { text: 'Fish & chips\n\nTea' },
  },
  {
    what: 'mark-up that is not escaped',
    feed: rss(
      '<description><p>One <b>two</b></p><p>Three<br>four</p></description><link>https://vale.example/x</link>',
    ),
    first: { text: 'One two\n\nThree four', canonicalUrl: 'https://vale.example/x' },
  },
  {
    what: 'scripts in a body',
    feed: rss('<description>&lt;p&gt;One&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>'),
    first: { text: 'One' },
  },
  {
    what: 'text, CDATA and text',
    feed: rss('<description>One <![CDATA[<b>two</b>]]> three &amp; four</description>'),
    first: { text: 'One two three & four' },
  },
  {
    what: 'CDATA in CDATA, escaped',
    feed: rss('<title>&lt;![CDATA[Port reopens]]&gt;</title>'),
    first: { headline: 'Port reopens' },
  },
  {
    what: 'a title with mark-up',
    feed: rss('<title>The &lt;i&gt;Aurora&lt;/i&gt; &amp;amp; her crew</title>'),
    first: { headline: 'The Aurora & her crew' },
  },
  {
    what: 'a title about an element',
    feed: rss('<title>How &lt;canvas&gt; works &lt;b&gt;now&lt;/b&gt;</title>'),
    first: { headline: 'How <canvas> works now' },
  },
  {
    what: 'a title with a script in it',
    feed: rss('<title>Port&lt;script&gt;alert(1)&lt;/script&gt; opens</title>'),
    first: { headline: 'Port opens' },
  },
  {
    what: 'a body with brackets that are no mark-up',
    feed: rss('<description>if x&lt;y then z&gt;w</description>'),
    first: { text: 'if x<y then z>w' },
  },
  {
    what: 'RSS in the namespace of Atom',
    feed: '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><title>Vale Post</title><item><title>Port</title><link>https://vale.example/1</link><description>Ships.</description><pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>',
    first: {
      headline: 'Port',
      text: 'Ships.',
      canonicalUrl: 'https://vale.example/1',
      publisher: 'Vale Post',
      publishedAt: '2026-01-01T10:00:00Z',
    },
  },
  {
    what: 'a title with a bare ampersand',
    feed: rss('<title>Marrow & Sons sold</title>'),
    first: { headline: 'Marrow & Sons sold' },
  },
  {
    what: 'a title with HTML references',
    feed: rss('<title>Caf&eacute; &ndash; d&rsquo;Ansel</title>'),
    first: { headline: 'Café – d’Ansel' },
  },
  {
    what: 'a title with a bracket',
    feed: rss('<title>Rates < 3 per cent</title>'),
    first: { headline: 'Rates < 3 per cent' },
  },
  {
    what: 'a title that was never closed',
    feed: rss('<title>Port reopens<link>https://vale.example/port</link><description>Text.</description>'),
    first: { headline: 'Port reopens', canonicalUrl: 'https://vale.example/port', text: 'Text.' },
  },
  {
    what: 'an item that was never closed',
    feed: rss(`${title}<item><title>Two</title>`),
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'a feed cut off',
    feed: rss(`${title}<description>Cut`).split('</item>')[0]!,
    first: { headline: 'Port reopens', text: 'Cut' },
  },
  {
    what: 'upper case',
    feed: '<RSS VERSION="0.91"><CHANNEL><TITLE>Vale Post</TITLE><ITEM><TITLE>Port</TITLE><LINK>https://vale.example/p</LINK></ITEM></CHANNEL></RSS>',
    first: { headline: 'Port', publisher: 'Vale Post', canonicalUrl: 'https://vale.example/p' },
  },
  {
    what: 'RSS 0.91 with a DTD',
    feed: '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Vale Post</title><item><title>Port</title></item></channel></rss>',
    first: { headline: 'Port' },
  },
  {
    what: 'an entity of plain words',
    feed: `<!DOCTYPE rss [<!ENTITY port "Harbour">]>${rss('<title>&port; reopens</title>').slice(21)}`,
    first: { headline: 'Harbour reopens' },
  },
  {
    what: 'junk before the declaration',
    feed: `\n<br />\n<b>Warning</b>: mysql in <b>feed.php</b>\n${rss(title)}`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'no channel',
    feed: '<rss version="2.0"><item><title>Port</title></item></rss>',
    first: { headline: 'Port', publisher: null },
  },
  {
    what: 'guid as address',
    feed: rss(`${title}<guid>https://vale.example/17</guid>`),
    first: { canonicalUrl: 'https://vale.example/17' },
  },
  {
    what: 'guid that is no address',
    feed: rss(`${title}<guid isPermaLink="false">https://vale.example/17</guid>`),
    first: { canonicalUrl: null },
  },
  {
    what: 'a relative link',
    feed: rss(`${title}<link>/port</link>`),
    first: { canonicalUrl: 'https://vale.example/port' },
  },
  {
    what: 'xml:base',
    feed: rss(`${title}<link xml:base="https://b.example/x/">y</link>`),
    first: { canonicalUrl: 'https://b.example/x/y' },
  },
  {
    what: 'atom:link in RSS',
    feed: rss(
      `${title}<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://vale.example/self"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://vale.example/port"/>`,
    ),
    first: { canonicalUrl: 'https://vale.example/port' },
  },
  {
    what: 'a script as link',
    feed: rss(`${title}<link>javascript:alert(1)</link>`),
    first: { canonicalUrl: null },
  },
  {
    what: 'the source of an item',
    feed: rss(
      `${title}<link>https://agg.example/1</link><source url="https://ansel.example/rss">Ansel Times</source>`,
    ),
    first: { publisher: 'Ansel Times', domain: 'ansel.example' },
  },
  {
    what: 'dc:creator and dc:date',
    feed: rss(`${title}<dc:creator>Jane Marrow</dc:creator><dc:date>2026-03-03T08:15:00Z</dc:date>`),
    first: { byline: 'Jane Marrow', publishedAt: '2026-03-03T08:15:00Z' },
  },
  {
    what: 'a module by its namespace, whatever the prefix',
    feed: rss(`${title}<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Jane Marrow</x:creator>`),
    first: { byline: 'Jane Marrow' },
  },
  {
    what: 'media:title is no title where there is one',
    feed: rss(`<media:title>Photo</media:title>${title}`),
    first: { headline: 'Port reopens' },
  },
  {
    what: 'media:description as the only text',
    feed: rss(
      `<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>Ships.</media:description></media:group>`,
    ),
    first: { text: 'Ships.' },
  },
  {
    what: 'a wrong date is no date',
    feed: rss(`${title}<pubDate>yesterday</pubDate>`),
    first: { publishedAt: null },
  },
  {
    what: 'RSS 1.0',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://vale.example/"><title>Vale Post</title><dc:language>de</dc:language></channel><item rdf:about="https://vale.example/1"><title>Hafen offen</title><link>https://vale.example/1</link><description>Der Hafen.</description></item><item><title>Zwei</title></item></rdf:RDF>',
    count: 2,
    first: {
      format: 'rdf',
      headline: 'Hafen offen',
      text: 'Der Hafen.',
      providerId: 'https://vale.example/1',
      language: 'de',
      publisher: 'Vale Post',
    },
  },
  {
    what: 'RSS 0.90',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>Vale Post</title></channel><item><title>Port</title><link>https://vale.example/1</link></item></rdf:RDF>',
    first: { format: 'rdf', headline: 'Port', publisher: 'Vale Post' },
  },
];
