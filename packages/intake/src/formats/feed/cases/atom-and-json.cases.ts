import { atom, type FeedCase, title } from './build-feed.ts';

export const atomAndJsonCases: FeedCase[] = [
  {
    what: 'Atom 1.0 with everything',
    feed: atom(
      '<title>Port reopens</title><link rel="edit" href="https://vale.example/edit"/><link rel="alternate" type="text/html" href="/port"/><id>tag:vale.example,2026:1</id><published>2026-03-03T08:15:00+01:00</published><updated>2026-03-03T09:00:00Z</updated><author><name>Jane Marrow</name></author><author><name>John Roe</name></author><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The port &lt;A&gt;.</p><p>Ships.</p></div></content>',
    ),
    first: {
      format: 'atom',
      text: 'The port <A>.\n\nShips.',
      canonicalUrl: 'https://vale.example/port',
      providerId: 'tag:vale.example,2026:1',
      publishedAt: '2026-03-03T08:15:00+01:00',
      modifiedAt: '2026-03-03T09:00:00Z',
      byline: 'Jane Marrow, John Roe',
      publisher: 'Vale Post',
    },
  },
  {
    what: 'an Atom title of type text is as it stands',
    feed: atom('<title type="text">1 &lt; 2 &lt;b&gt;</title>'),
    first: { headline: '1 < 2 <b>' },
  },
  {
    what: 'an Atom title of type html',
    feed: atom('<title type="html">The &lt;i&gt;Aurora&lt;/i&gt;&amp;nbsp;sails</title>'),
    first: { headline: 'The Aurora sails' },
  },
  {
    what: 'an Atom title of type xhtml',
    feed: atom(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <i>Aurora</i></div></title>',
    ),
    first: { headline: 'The Aurora' },
  },
  {
    what: 'content elsewhere leaves the summary',
    feed: atom(
      `${title}<content src="https://vale.example/a.pdf" type="application/pdf"/><summary>Short.</summary>`,
    ),
    first: { text: 'Short.' },
  },
  {
    what: 'the author of the feed',
    feed: atom(title, '<author><name>Jane Marrow</name></author>'),
    first: { byline: 'Jane Marrow' },
  },
  {
    what: 'the source of an entry',
    feed: atom(
      `${title}<source><title>Ansel Times</title><link href="https://ansel.example/"/><author><name>John Roe</name></author></source>`,
    ),
    first: { publisher: 'Ansel Times', domain: 'ansel.example', byline: 'John Roe' },
  },
  {
    what: 'only updated',
    feed: atom(`${title}<updated>2026-03-03T09:00:00Z</updated>`),
    first: { publishedAt: '2026-03-03T09:00:00Z', modifiedAt: '2026-03-03T09:00:00Z' },
  },
  {
    what: 'xml:lang on the content',
    feed: atom('<content xml:lang="fr">Le port.</content>'),
    first: { language: 'fr' },
  },
  {
    what: 'nested xml:base',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vale.example/a/"><entry xml:base="b/"><title>T</title><link href="c"/></entry></feed>',
    first: { canonicalUrl: 'https://vale.example/a/b/c' },
  },
  {
    what: 'Atom with a prefix',
    feed: '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Vale Post</a:title><a:entry><a:title>Port</a:title><a:content type="html">&lt;p&gt;Ships.</a:content></a:entry></a:feed>',
    first: { headline: 'Port', text: 'Ships.', publisher: 'Vale Post' },
  },
  {
    what: 'Atom 0.3',
    feed: '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Vale Post</title><entry><title>Port</title><issued>2026-03-03T08:15:00Z</issued><modified>2026-03-03T09:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;Ships.</content></entry></feed>',
    first: { text: 'Ships.', publishedAt: '2026-03-03T08:15:00Z', modifiedAt: '2026-03-03T09:00:00Z' },
  },
  {
    what: 'Atom 0.3 in base64',
    feed: '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="base64">PHA+U2hpcHMuPC9wPg==</content></entry></feed>',
    first: { text: 'Ships.' },
  },
  {
    what: 'Atom without its namespace',
    feed: '<feed><title>Vale Post</title><entry><title>Port</title><summary>Ships.</summary></entry></feed>',
    first: { headline: 'Port', text: 'Ships.' },
  },
  {
    what: 'an entry by itself',
    feed: '<entry xmlns="http://www.w3.org/2005/Atom"><title>Port</title><content>Ships.</content></entry>',
    count: 1,
    first: { format: 'atom', headline: 'Port', text: 'Ships.' },
  },
  {
    what: 'JSON Feed 1.1',
    feed: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Vale Post',
      home_page_url: 'https://vale.example/',
      language: 'en',
      authors: [{ name: 'Jane Marrow' }],
      items: [
        {
          id: 17,
          url: '/port',
          title: 'Port reopens',
          content_html: '<p>Ships.</p><p>Tea.</p>',
          date_published: '2026-03-03T08:15:00+01:00',
          date_modified: '2026-03-03T09:00:00Z',
        },
        { id: '2', content_text: 'Two.' },
      ],
    }),
    count: 2,
    first: {
      format: 'json-feed',
      headline: 'Port reopens',
      text: 'Ships.\n\nTea.',
      providerId: '17',
      canonicalUrl: 'https://vale.example/port',
      publishedAt: '2026-03-03T08:15:00+01:00',
      modifiedAt: '2026-03-03T09:00:00Z',
      byline: 'Jane Marrow',
      language: 'en',
      publisher: 'Vale Post',
      domain: 'vale.example',
    },
  },
  {
    what: 'JSON Feed 1.0, text as it stands',
    feed: '{"version":"https://jsonfeed.org/version/1","title":"Vale Post","items":[{"id":"1","author":{"name":"John Roe"},"content_text":"1 <b> 2"}]}',
    first: { text: '1 <b> 2', byline: 'John Roe', headline: null },
  },
  {
    what: 'JSON Feed with hostile names',
    feed: '{"version":"https://jsonfeed.org/version/1","__proto__":{"title":"no"},"items":[{"id":"1","__proto__":{"title":"no"},"constructor":1,"content_text":"One."}]}',
    first: { text: 'One.', headline: null, publisher: null },
  },
];
