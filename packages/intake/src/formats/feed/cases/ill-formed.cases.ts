import { atom, type FeedCase, rss, title } from './build-feed.ts';

/** Feeds that are not well-formed, and are read all the same. */
export const illFormedCases: FeedCase[] = [
  {
    what: 'Atom entries in summaries that were left open',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Port</title><summary>Ships <b>came</b>.<entry><title>Ferry</title><summary>Boats <b>sailed</b>.',
    count: 2,
    first: { headline: 'Port', text: 'Ships came.' },
  },
  {
    what: 'ill-formed: a quotation mark missing in an attribute',
    feed: rss(
      `${title}<enclosure url="https://vale.example/a.mp3 type="audio/mpeg"/><description>Ships.</description>`,
    ),
    count: 1,
    first: { headline: 'Port reopens', text: 'Ships.' },
  },
  {
    what: 'ill-formed: attributes without quotation marks',
    feed: atom(`${title}<link rel=alternate href=https://vale.example/1 />`),
    first: { canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'ill-formed: a bracket in an attribute',
    feed: atom(`<title type="html" note="a<b">Port reopens</title>`),
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: tags that cross',
    feed: rss('<title>Port <b><i>reopens</b></i></title><description>Ships.</description>'),
    first: { headline: 'Port reopens', text: 'Ships.' },
  },
  {
    what: 'ill-formed: an item in an item',
    feed: rss(`${title}<item><title>Two</title></item>`),
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: end tags in another case',
    feed: '<rss version="2.0"><channel><item><title>Port reopens</TITLE><link>https://vale.example/1</Link></item></channel></rss>',
    first: { headline: 'Port reopens', canonicalUrl: 'https://vale.example/1' },
  },
  {
    what: 'ill-formed: no end at all',
    feed: '<rss version="2.0"><channel><title>Vale Post</title><item><title>Port reopens</title><description>Ships',
    first: { headline: 'Port reopens', text: 'Ships' },
  },
  {
    what: 'ill-formed: cut in a tag',
    feed: '<rss version="2.0"><channel><item><title>Port reopens</title><desc',
    count: 1,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: cut in a reference',
    feed: '<rss version="2.0"><channel><item><title>Port reopens &am',
    count: 1,
    first: { headline: 'Port reopens &am' },
  },
  {
    what: 'ill-formed: a second declaration',
    feed: `<?xml version="1.0"?>${rss(title)}`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: a declaration in XML 1.1',
    feed: rss(title).replace('1.0', '1.1'),
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: undeclared prefixes',
    feed: rss(`${title}<dc:creator>Jane Marrow</dc:creator><content:encoded>Ships.</content:encoded>`),
    first: { byline: 'Jane Marrow', text: 'Ships.' },
  },
  {
    what: 'ill-formed: a tag that is not ASCII',
    feed: rss(`<überschrift>No</überschrift>${title}`),
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ill-formed: an empty namespace',
    feed: '<rss version="2.0" xmlns:dc=""><channel><item><dc:creator>Jane Marrow</dc:creator><title>Port reopens</title></item></channel></rss>',
    first: { headline: 'Port reopens' },
  },
  { what: 'ill-formed: NUL', feed: rss('<title>Port\u0000 reopens</title>'), first: {} },
  {
    what: 'ill-formed: escaped apostrophes',
    feed: rss("<title>Port\\'s end</title>"),
    first: { headline: "Port\\'s end" },
  },
  {
    what: 'ill-formed: a channel’s title left open before its items',
    feed: '<rss version="2.0"><channel><title>Vale Post<item><title>Port reopens</title></item>',
    first: { headline: 'Port reopens', publisher: 'Vale Post' },
  },
  {
    what: 'ill-formed: a character as two references, as UTF-16 has it',
    feed: rss('<title>Port &#xD83D;&#xDE00; &#55357;&#56832; reopens</title>'),
    first: { headline: 'Port 😀 😀 reopens' },
  },
  {
    what: 'ill-formed: an element around it that no format has',
    feed: `<?xml version="1.0"?><xml>${rss(title).replace(/<\?.*?\?>/, '')}</xml>`,
    count: 1,
    first: { format: 'rss', headline: 'Port reopens' },
  },
];
