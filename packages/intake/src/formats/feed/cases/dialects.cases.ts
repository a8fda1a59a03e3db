import { atom, type FeedCase, jsonFeed, rdf, rss, title } from './build-feed.ts';

const item = '<item><title>Port reopens</title><link>https://vale.example/1</link></item>';

/** An item that holds one thing and no title: it is an item all the same. */
const lone: [what: string, elements: string][] = [
  ['a category', '<category>Shipping</category>'],
  ['comments', '<comments>https://vale.example/c</comments>'],
  ['an enclosure', '<enclosure url="https://vale.example/a.mp3" length="1" type="audio/mpeg"/>'],
  ['a source', '<source url="https://ansel.example/">Ansel Times</source>'],
  ['a guid', '<guid>vp-1</guid>'],
  ['dc:rights', '<dc:rights>Tidewire</dc:rights>'],
  ['a point of GeoRSS', '<georss:point>45.2 -71.9</georss:point>'],
  ['a point of W3C', '<geo:lat>45.2</geo:lat><geo:long>-71.9</geo:long>'],
  ['a thumbnail', '<media:thumbnail url="https://vale.example/t.jpg" width="75"/>'],
  ['a rating', '<media:rating scheme="urn:simple">adult</media:rating>'],
  ['a media player', '<media:player url="https://vale.example/p"/>'],
  ['slash:comments', '<slash:comments>17</slash:comments>'],
  ['thr:total', '<thr:total>17</thr:total>'],
  ['wfw:commentRss', '<wfw:commentRss>https://vale.example/c.rss</wfw:commentRss>'],
  ['creativeCommons:license', '<creativeCommons:license>https://l.example/by</creativeCommons:license>'],
  ['itunes:duration', '<itunes:duration>17:04</itunes:duration>'],
  ['itunes:image', '<itunes:image href="https://vale.example/i.jpg"/>'],
  ['podcast chapters', '<psc:chapters version="1.2"><psc:chapter start="0" title="Intro"/></psc:chapters>'],
  ['an unknown element', '<vp:mood>calm</vp:mood>'],
];

const loneAtom: [what: string, elements: string][] = [
  ['a category', '<category term="shipping"/>'],
  ['a link', '<link rel="self" href="https://vale.example/s"/>'],
  ['a contributor', '<contributor><name>Jane Marrow</name></contributor>'],
  ['rights', '<rights>Tidewire</rights>'],
  ['an id', '<id>tag:vale.example,2026:1</id>'],
  ['a date', '<updated>2026-03-03T08:15:00Z</updated>'],
  ['content elsewhere', '<content src="https://vale.example/a" type="text/html"/>'],
];

export const dialectCases: FeedCase[] = [
  ...lone.map(([what, elements]) => ({
    what: `RSS item with only ${what}`,
    feed: rss(elements),
    count: 1,
    first: { headline: null },
  })),
  ...loneAtom.map(([what, elements]) => ({
    what: `Atom entry with only ${what}`,
    feed: atom(elements),
    count: 1,
    first: { headline: null },
  })),

  {
    what: 'RSS 0.91 by Netscape',
    feed: `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Vale Post</title>${item}</channel></rss>`,
    first: { format: 'rss', headline: 'Port reopens' },
  },
  {
    what: 'RSS 0.92',
    feed: `<rss version="0.92"><channel><title>Vale Post</title>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS 0.93 and 0.94',
    feed: `<rss version="0.94"><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS without a version',
    feed: `<rss><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS of version 3',
    feed: `<rss version="3.14"><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS in its own namespace',
    feed: `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS in the namespace of its blog',
    feed: `<rss version="2.0" xmlns="http://blogs.law.harvard.edu/tech/rss"><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RSS in a namespace of nobody',
    feed: `<rss version="2.0" xmlns="https://n.example/rss"><channel>${item}</channel></rss>`,
    first: { headline: 'Port reopens', canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'RSS with a prefix',
    feed: '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>Port reopens</r:title></r:item></r:channel></r:rss>',
    first: { headline: 'Port reopens' },
  },
  {
    what: 'items beside the channel',
    feed: `<rss version="2.0"><channel><title>Vale Post</title></channel>${item}${item}</rss>`,
    count: 2,
    first: { publisher: 'Vale Post' },
  },
  {
    what: 'items in <items>',
    feed: `<rss version="2.0"><channel><title>Vale Post</title><items>${item}${item}</items></channel></rss>`,
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'two channels',
    feed: `<rss version="2.0"><channel><title>Vale Post</title>${item}</channel><channel><title>B</title>${item}</channel></rss>`,
    count: 2,
    first: { publisher: 'Vale Post' },
  },
  {
    what: 'a thousand items',
    feed: `<rss version="2.0"><channel>${item.repeat(1_000)}</channel></rss>`,
    count: 1_000,
    first: {},
  },
  {
    what: 'the channel’s title behind its items',
    feed: `<rss version="2.0"><channel>${item}<title>Vale Post</title></channel></rss>`,
    first: { publisher: 'Vale Post' },
  },
  {
    what: 'a cloud, hours and days to skip',
    feed: rss(
      title,
      '<cloud domain="vale.example" port="80" path="/p" registerProcedure="p" protocol="xml-rpc"/><ttl>60</ttl><skipHours><hour>1</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
    ),
    count: 1,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'RDF 1.0 with a sequence',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://vale.example/"><title>Vale Post</title><items><rdf:Seq><rdf:li rdf:resource="https://vale.example/1"/></rdf:Seq></items></channel><item rdf:about="https://vale.example/1"><title>Port reopens</title></item></rdf:RDF>',
    count: 1,
    first: { format: 'rdf', headline: 'Port reopens', providerId: 'https://vale.example/1' },
  },
  {
    what: 'RDF with another prefix',
    feed: '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Vale Post</title></channel><item r:about="https://vale.example/1"><title>Port reopens</title></item></r:RDF>',
    first: { format: 'rdf', headline: 'Port reopens', providerId: 'https://vale.example/1' },
  },
  {
    what: 'RDF with a prefix for RSS',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>Vale Post</rss:title></rss:channel><rss:item><rss:title>Port reopens</rss:title><rss:link>https://vale.example/1</rss:link></rss:item></rdf:RDF>',
    first: {
      format: 'rdf',
      headline: 'Port reopens',
      publisher: 'Vale Post',
      canonicalUrl: 'https://vale.example/1',
    },
  },
  {
    what: 'RDF in RDF’s namespace alone',
    feed: '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>Vale Post</r:title></r:channel><r:item><r:title>Port reopens</r:title></r:item></RDF>',
    first: { format: 'rdf', headline: 'Port reopens' },
  },
  {
    what: 'RDF 0.90',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Vale Post</title></channel><item><title>Port reopens</title></item></rdf:RDF>',
    first: { format: 'rdf', headline: 'Port reopens' },
  },
  {
    what: 'RDF with Dublin Core and content',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel/><item><title>Port reopens</title><dc:creator>Jane Marrow</dc:creator><dc:date>2026-03-03</dc:date><content:encoded>Ships came.</content:encoded></item></rdf:RDF>',
    first: { byline: 'Jane Marrow', publishedAt: '2026-03-03', text: 'Ships came.' },
  },
  {
    what: 'RDF with content:items',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel/><item><title>Port reopens</title><content:items><rdf:Bag><rdf:li><content:item><rdf:value>Ships came.</rdf:value></content:item></rdf:li></rdf:Bag></content:items></item></rdf:RDF>',
    count: 1,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'CDF',
    feed: '<?xml version="1.0"?><CHANNEL HREF="https://vale.example/" LASTMOD="2026-03-03T08:00"><TITLE>Vale Post</TITLE><ABSTRACT>News.</ABSTRACT><ITEM HREF="https://vale.example/1" LASTMOD="2026-03-03T08:15"><TITLE>Port reopens</TITLE><ABSTRACT>Ships came.</ABSTRACT></ITEM></CHANNEL>',
    count: 1,
    first: {
      format: 'rss',
      headline: 'Port reopens',
      text: 'Ships came.',
      canonicalUrl: 'https://vale.example/1',
      modifiedAt: '2026-03-03T08:15:00Z',
      publisher: 'Vale Post',
      domain: 'vale.example',
    },
  },
  {
    what: 'CDF, its words in attributes',
    feed: '<CHANNEL HREF="https://vale.example/"><TITLE VALUE="Vale Post"/><ITEM HREF="https://vale.example/1"><TITLE VALUE="Port reopens"/><ABSTRACT VALUE="Ships came."/></ITEM></CHANNEL>',
    first: { headline: 'Port reopens', text: 'Ships came.', publisher: 'Vale Post' },
  },
  {
    what: 'a permanent link of mod_link',
    feed: rdf(
      '<title>Port</title><l:permalink rdf:resource="https://vale.example/p/1" l:type="text/html"/>',
      '',
      ' xmlns:l="http://purl.org/rss/1.0/modules/link/"',
    ),
    first: { canonicalUrl: 'https://vale.example/p/1' },
  },
  {
    what: 'one RSS behind another',
    feed: `<rss version="2.0"><channel><title>Vale Post</title>${item}</channel></rss>\n<rss version="2.0" xmlns:x="urn:x"><channel><title>Ansel Times</title><item><title>Ferry sails</title></item></channel></rss>`,
    count: 2,
    first: { headline: 'Port reopens', publisher: 'Vale Post' },
  },
  {
    what: 'an RSS without items before another',
    feed: `<rss version="2.0"><channel><title>Vale Post</title></channel></rss><rss version="2.0"><channel><title>Ansel Times</title>${item}</channel></rss>`,
    count: 1,
    first: { headline: 'Port reopens', publisher: 'Ansel Times' },
  },
  {
    what: 'one Atom feed behind another',
    feed: `${atom('<title>Port reopens</title>')}${atom('<title>Ferry sails</title>').slice(21)}`,
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'a JSON Feed by hand',
    feed: `\ufeff// our feed\n${jsonFeed({ id: '1', title: 'Port reopens', content_text: 'Ships came.' }).replace('}]', ',},],').replace('],}', '],}')}`,
    first: { format: 'json-feed', headline: 'Port reopens', text: 'Ships came.' },
  },
  {
    what: 'CDF with an A',
    feed: '<CHANNEL><A HREF="https://vale.example/"/><TITLE>Vale Post</TITLE><ITEM><A HREF="https://vale.example/1"/><TITLE>Port reopens</TITLE></ITEM></CHANNEL>',
    first: { canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'Atom 1.0 draft',
    feed: '<feed version="draft-ietf-atompub-format-05" xmlns="http://purl.org/atom/ns#draft-ietf-atompub-format-05"><title>Vale Post</title><entry><title>Port reopens</title></entry></feed>',
    first: { format: 'atom', headline: 'Port reopens' },
  },
  {
    what: 'Atom in a namespace with a slash too many',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom/"><title>Vale Post</title><entry><title type="html">&lt;b&gt;Port&lt;/b&gt; reopens</title></entry></feed>',
    first: { headline: 'Port reopens' },
  },
  {
    what: 'Atom in a namespace of capitals',
    feed: '<feed xmlns="HTTP://WWW.W3.ORG/2005/ATOM"><entry><title>Port reopens</title></entry></feed>',
    first: { headline: 'Port reopens' },
  },
  {
    what: 'Atom in a namespace of nobody',
    feed: '<feed xmlns="https://n.example/atom"><title>Vale Post</title><entry><title type="html">&lt;b&gt;Port&lt;/b&gt; reopens</title><content type="html">&lt;p&gt;Ships.</content></entry></feed>',
    first: { headline: 'Port reopens', text: 'Ships.' },
  },
  {
    what: 'Atom entries in capitals',
    feed: '<FEED XMLNS="http://www.w3.org/2005/Atom"><ENTRY><TITLE>Port reopens</TITLE></ENTRY></FEED>',
    first: { headline: 'Port reopens' },
  },
  {
    what: 'Atom with other elements of the same names',
    feed: atom(
      '<x:title xmlns:x="https://n.example/x">No</x:title><title>Port reopens</title><x:link xmlns:x="https://n.example/x" href="https://n.example/"/><link href="https://vale.example/1"/>',
    ),
    first: { headline: 'Port reopens', canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'Atom with an entry’s thread',
    feed: atom(
      `${title}<thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="x" href="https://n.example/c"/>`,
    ),
    first: { canonicalUrl: null },
  },
  {
    what: 'a style sheet before the feed',
    feed: `<?xml version="1.0"?><?xml-stylesheet href="a.xsl" type="text/xsl"?>${rss(title).slice(21)}`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'a comment before the feed',
    feed: `<!-- <feed> of the Vale Post -->${rss(title)}`,
    first: { headline: 'Port reopens', format: 'rss' },
  },
  {
    what: 'blank lines before the declaration',
    feed: `\n\n  ${rss(title)}`,
    first: { headline: 'Port reopens' },
  },
  { what: 'a byte-order mark twice', feed: `\ufeff\ufeff${rss(title)}`, first: { headline: 'Port reopens' } },
  {
    what: 'junk behind the feed',
    feed: `${rss(title)}<script>x()</script> <!-- cached -->`,
    count: 1,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'headers of a server before the feed',
    feed: `Content-Type: text/xml\n\n${rss(title)}`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'a DTD with entities',
    feed: `<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY % x "y">]>${rss('<title>Port&nbsp;reopens</title>').slice(21)}`,
    first: { headline: 'Port reopens' },
  },

  {
    what: 'JSON Feed without its version',
    feed: JSON.stringify({ title: 'Vale Post', items: [{ id: '1', content_text: 'Ships.' }] }),
    first: { format: 'json-feed', text: 'Ships.' },
  },
  {
    what: 'JSON Feed: an expired one',
    feed: jsonFeed({ id: '1', content_text: 'T' }, { expired: true }),
    count: 1,
    first: { text: 'T' },
  },
  {
    what: 'JSON Feed: attachments',
    feed: jsonFeed({
      id: '1',
      attachments: [{ url: 'https://vale.example/a.mp3', mime_type: 'audio/mpeg' }],
    }),
    count: 1,
    first: { headline: null },
  },
  {
    what: 'JSON Feed: items that are none',
    feed: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [null, 3, 'x', [], { id: '1', content_text: 'Ships.' }],
    }),
    count: 1,
    first: { text: 'Ships.' },
  },
  {
    what: 'JSON Feed: a byte-order mark',
    feed: `\ufeff${jsonFeed({ id: '1', content_text: 'Ships.' })}`,
    first: { text: 'Ships.' },
  },
  {
    what: 'JSON Feed: unknown fields',
    feed: jsonFeed({ id: '1', content_text: 'Ships.', _x: { y: 1 } }, { _a: 1, hubs: [] }),
    first: { text: 'Ships.' },
  },

  {
    what: 'RSS: an item of a second channel is that channel’s',
    feed: '<rss version="2.0"><channel><title>Vale Post</title></channel><channel><title>Ansel Post</title><item><title>Port reopens</title></item></channel></rss>',
    count: 1,
    first: { headline: 'Port reopens', publisher: 'Ansel Post' },
  },
  {
    what: 'RDF: the content module in its first form',
    feed: rdf(
      `${title}<content:items><rdf:Bag><rdf:li><content:item><rdf:value>Ships came in at noon.</rdf:value></content:item></rdf:li></rdf:Bag></content:items>`,
      '',
      ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    first: { text: 'Ships came in at noon.' },
  },
];
