import { atom, atom03, type FeedCase, jsonFeed, rdf, rss, title } from './build-feed.ts';

const rssBodies: [what: string, elements: string, text: string][] = [
  ['plain', '<description>Ships came.</description>', 'Ships came.'],
  [
    'escaped',
    '<description>&lt;p&gt;Ships&lt;/p&gt;&lt;p&gt;came.&lt;/p&gt;</description>',
    'Ships\n\ncame.',
  ],
  ['in CDATA', '<description><![CDATA[<p>Ships</p><p>came.</p>]]></description>', 'Ships\n\ncame.'],
  ['in two CDATAs', '<description><![CDATA[<p>Ships ]]><![CDATA[came.</p>]]></description>', 'Ships came.'],
  ['a CDATA that is cut', '<description><![CDATA[Ships came.', 'Ships came.'],
  ['not escaped', '<description><p>Ships</p><p>came.</p></description>', 'Ships\n\ncame.'],
  ['HTML entities in CDATA', '<description><![CDATA[Caf&eacute; &amp; bar]]></description>', 'Café & bar'],
  ['a list', '<description>&lt;ul&gt;&lt;li&gt;One&lt;li&gt;Two&lt;/ul&gt;</description>', 'One\n\nTwo'],
  [
    'content:encoded before description',
    '<description>Short.</description><content:encoded><![CDATA[<p>Long story.</p>]]></content:encoded>',
    'Long story.',
  ],
  [
    'content:encoded whatever the order',
    '<content:encoded>Long story.</content:encoded><description>Short.</description>',
    'Long story.',
  ],
  [
    'an empty content:encoded',
    '<content:encoded><![CDATA[]]></content:encoded><description>Short.</description>',
    'Short.',
  ],
  [
    'content:encoded of pictures only',
    '<content:encoded><![CDATA[<img src="a.png">]]></content:encoded><description>Short.</description>',
    'Short.',
  ],
  [
    'content:encoded by another prefix',
    '<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">Long story.</c:encoded>',
    'Long story.',
  ],
  [
    'xhtml:body',
    '<body xmlns="http://www.w3.org/1999/xhtml"><p>Ships</p><p>came.</p></body>',
    'Ships\n\ncame.',
  ],
  [
    'xhtml:div',
    '<xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml"><p>Ships came.</p></xhtml:div>',
    'Ships came.',
  ],
  ['fullitem', '<fullitem>&lt;p&gt;Ships came.</fullitem>', 'Ships came.'],
  ['summary', '<summary>Ships came.</summary>', 'Ships came.'],
  [
    'dc:description',
    '<dc:description xmlns:dc="http://purl.org/dc/elements/1.1/">Ships came.</dc:description>',
    'Ships came.',
  ],
  ['itunes:summary', '<itunes:summary>Ships came.</itunes:summary>', 'Ships came.'],
  ['media:description', '<media:description>Ships came.</media:description>', 'Ships came.'],
  [
    'media:description in its content',
    '<media:content url="a.jpg"><media:description>Ships came.</media:description></media:content>',
    'Ships came.',
  ],
  ['media:text', '<media:text type="html">&lt;p&gt;Ships came.</media:text>', 'Ships came.'],
  [
    'description after media:description',
    '<media:description>A crane.</media:description><description>Ships came.</description>',
    'Ships came.',
  ],
  [
    'Atom content in RSS',
    '<content xmlns="http://www.w3.org/2005/Atom" type="html">&lt;p&gt;Ships came.</content>',
    'Ships came.',
  ],
  [
    'a table',
    '<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;One&lt;/td&gt;&lt;td&gt;Two&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</description>',
    'One Two',
  ],
  [
    'a style',
    '<description>&lt;style&gt;p{}&lt;/style&gt;&lt;p&gt;Ships came.&lt;/p&gt;</description>',
    'Ships came.',
  ],
  [
    'an event handler',
    '<description>&lt;p onclick="x()"&gt;Ships came.&lt;/p&gt;</description>',
    'Ships came.',
  ],
  [
    'a frame',
    '<description>&lt;iframe src="x"&gt;no&lt;/iframe&gt;&lt;p&gt;Ships came.&lt;/p&gt;</description>',
    'Ships came.',
  ],
  [
    'an object',
    '<description>&lt;object&gt;&lt;embed src="x"/&gt;&lt;/object&gt;&lt;p&gt;Ships came.&lt;/p&gt;</description>',
    'Ships came.',
  ],
  ['a comment', '<description>&lt;!-- crane --&gt;Ships came.</description>', 'Ships came.'],
  ['a doctype in it', '<description>&lt;!DOCTYPE html&gt;&lt;p&gt;Ships came.</description>', 'Ships came.'],
  [
    'a whole page',
    '<description>&lt;html&gt;&lt;head&gt;&lt;title&gt;x&lt;/title&gt;&lt;/head&gt;&lt;body&gt;&lt;p&gt;Ships came.&lt;/body&gt;&lt;/html&gt;</description>',
    'Ships came.',
  ],
  [
    'a tracking pixel',
    '<description>Ships came.&lt;img src="https://t.example/1" width="1" height="1"/&gt;</description>',
    'Ships came.',
  ],
  ['paragraphs of plain text', '<description>Ships.\n\nMore ships.</description>', 'Ships.\n\nMore ships.'],
  ['breaks', '<description>Ships.&lt;br&gt;&lt;br&gt;More ships.</description>', 'Ships.\n\nMore ships.'],
  ['an emoji outside of the first plane', '<description>Ships 🚢 came.</description>', 'Ships 🚢 came.'],
  ['references without semicolon', '<description>Fish &amp chips</description>', 'Fish &amp chips'],
  ['a lone closing tag', '<description>Ships&lt;/p&gt; came.</description>', 'Ships came.'],
];

const atomBodies: [what: string, elements: string, text: string][] = [
  ['type text', '<content type="text">2 &lt; 3</content>', '2 < 3'],
  ['no type', '<content>Ships &amp; cranes</content>', 'Ships & cranes'],
  [
    'type html',
    '<content type="html">&lt;p&gt;Ships&lt;/p&gt;&lt;p&gt;came.&lt;/p&gt;</content>',
    'Ships\n\ncame.',
  ],
  ['type html in CDATA', '<content type="html"><![CDATA[<p>Ships came.</p>]]></content>', 'Ships came.'],
  [
    'type xhtml',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ships</p><p>came.</p></div></content>',
    'Ships\n\ncame.',
  ],
  [
    'type xhtml with a prefix',
    '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Ships</h:p><h:p>came.</h:p></h:div></content>',
    'Ships\n\ncame.',
  ],
  [
    'type xhtml without its div',
    '<content type="xhtml"><p xmlns="http://www.w3.org/1999/xhtml">Ships came.</p></content>',
    'Ships came.',
  ],
  ['type text/plain', '<content type="text/plain">2 &lt; 3</content>', '2 < 3'],
  ['type text/html', '<content type="text/html">&lt;p&gt;Ships came.</content>', 'Ships came.'],
  [
    'type application/xml',
    '<content type="application/xml"><x><y>Ships came.</y></x></content>',
    'Ships came.',
  ],
  [
    'type application/octet-stream',
    '<content type="application/octet-stream">U2hpcHMgY2FtZS4=</content>',
    'Ships came.',
  ],
  ['type text/html in capitals', '<content type="TEXT/HTML">&lt;p&gt;Ships came.</content>', 'Ships came.'],
  [
    'two contents',
    '<content type="text/plain">Ships came.</content><content type="text/html">&lt;p&gt;Ships</content>',
    'Ships came.',
  ],
  [
    'content elsewhere',
    '<content type="text/html" src="https://vale.example/a"/><summary>Short.</summary>',
    'Short.',
  ],
  [
    'a picture as content',
    '<content type="image/png">iVBORw0KGgo=</content><summary>Short.</summary>',
    'Short.',
  ],
  ['summary html', '<summary type="html">&lt;b&gt;Ships&lt;/b&gt; came.</summary>', 'Ships came.'],
  [
    'summary xhtml',
    '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Ships</b> came.</div></summary>',
    'Ships came.',
  ],
  ['content before summary', '<summary>Short.</summary><content>Long story.</content>', 'Long story.'],
  [
    'media:group of a video',
    '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>Ships came.</media:description></media:group>',
    'Ships came.',
  ],
  [
    'MathML and SVG',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg><p>Ships came.</p></div></content>',
    'Ships came.',
  ],
];

const atom03Bodies: [what: string, elements: string, text: string][] = [
  ['escaped', '<content type="text/html" mode="escaped">&lt;p&gt;Ships came.</content>', 'Ships came.'],
  ['escaped by default of many', '<content type="text/html">&lt;p&gt;Ships came.</content>', 'Ships came.'],
  [
    'as XML',
    '<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ships came.</p></div></content>',
    'Ships came.',
  ],
  [
    'in base64',
    '<content type="application/octet-stream" mode="base64">U2hpcHMgY2FtZS4=</content>',
    'Ships came.',
  ],
  [
    'in parts',
    '<content type="multipart/alternative"><content type="text/plain" mode="xml">Plain.</content><content type="text/html" mode="escaped">&lt;p&gt;Ships came.</content></content>',
    'Ships came.',
  ],
  [
    'a summary',
    '<summary type="text/html" mode="escaped">&lt;b&gt;Ships&lt;/b&gt; came.</summary>',
    'Ships came.',
  ],
  [
    'a summary in base64',
    '<summary type="text/html" mode="base64">PHA+U2hpcHMgY2FtZS48L3A+</summary>',
    'Ships came.',
  ],
];

const jsonBodies: [what: string, item: object, text: string][] = [
  ['HTML', { content_html: '<p>Ships</p><p>came.</p>' }, 'Ships\n\ncame.'],
  ['HTML of words', { content_html: 'Fish &amp; chips' }, 'Fish & chips'],
  ['text', { content_text: '1 < 2 & 3' }, '1 < 2 & 3'],
  ['text with paragraphs', { content_text: 'One.\n\nTwo.' }, 'One.\n\nTwo.'],
  ['both', { content_text: 'Short.', content_html: '<p>Ships came.</p>' }, 'Ships came.'],
  ['summary', { summary: 'Ships came.' }, 'Ships came.'],
  ['an empty HTML', { content_html: '', content_text: 'Ships came.' }, 'Ships came.'],
  ['a number', { content_text: 17 }, '17'],
  ['null', { content_html: null, summary: 'Ships came.' }, 'Ships came.'],
];

export const bodyCases: FeedCase[] = [
  ...rssBodies.map(([what, elements, text]) => ({
    what: `RSS body: ${what}`,
    feed: rss(title + elements),
    first: { text },
  })),
  ...rssBodies.slice(0, 9).map(([what, elements, text]) => ({
    what: `RDF body: ${what}`,
    feed: rdf(title + elements),
    first: { text },
  })),
  ...atomBodies.map(([what, elements, text]) => ({
    what: `Atom body: ${what}`,
    feed: atom(title + elements),
    first: { text },
  })),
  ...atom03Bodies.map(([what, elements, text]) => ({
    what: `Atom 0.3 body: ${what}`,
    feed: atom03(title + elements),
    first: { text },
  })),
  ...jsonBodies.map(([what, item, text]) => ({
    what: `JSON Feed body: ${what}`,
    feed: jsonFeed({ id: '1', title: 'Port reopens', ...item }),
    first: { text },
  })),
];
