// Feeds, wire items and pages a second on one core: every case and item of the tests, and feeds and pages of the size
// that the web has.
//
//   npm run build && node packages/intake/evaluation/bench-intake.mjs [SECONDS]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/index.js', import.meta.url);
const seconds = Number(process.argv[2] ?? 5);
if (!existsSync(fileURLToPath(built))) {
  console.error('bench-intake needs the build of @sayso/intake: run `npm run build` first.');
  process.exit(1);
}
const { parseDocument } = await import(built.href);
const { loadSeeds } = await import('../fuzz/load-seeds.mjs');

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
const story = Array.from(
  { length: 12 },
  (_none, at) =>
    `<p>The port of Ansel reopened on Monday, the harbour master said in statement number ${at}. “We are glad,” she told reporters, and added that forty ships were waiting in the strait.</p>`,
).join('\n');

/** A full-text feed as a news site has it: forty items, some 120 KB. */
const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Vale Post</title><link>https://vale.example/</link>${Array.from(
  { length: 40 },
  (_none, at) =>
    `<item><title>Port reopens, part ${at}</title><link>https://vale.example/${at}</link><guid isPermaLink="false">vp-${at}</guid><pubDate>Tue, 03 Mar 2026 08:15:00 +0100</pubDate><dc:creator>Jane Marrow</dc:creator><category>Shipping</category><description>Short.</description><content:encoded><![CDATA[${story}]]></content:encoded></item>`,
).join('')}</channel></rss>`;

/** A wire item of usual length in each of the formats that agencies send most. */
const body = `<p>PORT ANSEL, March 14 (Tidewire) - The port reopened.</p>${story}`;
const nitf = `<nitf><head><docdata management-status="usable"><doc-id id-string="t1" regsrc="TW"/><date.issue norm="20260314T101500Z"/></docdata></head><body><body.head><hedline><hl1>Port reopens</hl1></hedline><byline>By Jane Marrow</byline></body.head><body.content>${body}</body.content></body></nitf>`;
const g2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tide.example:1" version="1"><itemMeta><provider qcode="p:TW"/><versionCreated>2026-03-14T10:15:00Z</versionCreated></itemMeta><contentMeta><headline>Port reopens</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet></newsItem>`;
const ninjs = JSON.stringify({
  uri: 'urn:tide:1',
  versioncreated: '2026-03-14T10:15:00Z',
  headline: 'Port reopens',
  body_xhtml: body,
});

const seeds = await loadSeeds();
const isFeed = (/** @type {string} */ format) => /^(?:rss|atom|rdf|json-feed)$/.test(format);
const isWire = (/** @type {string} */ format) => /^(?:nitf|newsml-g2|newsml-1|ninjs|iptc-7901)$/.test(format);
/** @type {[what: string, documents: Uint8Array[]][]} */
const sets = [
  ['small feeds of the tests', seeds.filter(({ format }) => isFeed(format)).map(({ text }) => utf8(text))],
  ['full-text feeds of 40 items', [utf8(feed)]],
  [
    'small wire items of the tests',
    seeds.filter(({ format }) => isWire(format)).map(({ text }) => utf8(text)),
  ],
  ['wire items of 12 paragraphs', [nitf, g2, ninjs].map(utf8)],
  ['small pages of the tests', seeds.filter(({ format }) => format === 'html').map(({ text }) => utf8(text))],
];

function pass(/** @type {Uint8Array[]} */ documents) {
  let articles = 0;
  for (const bytes of documents)
    try {
      articles += parseDocument({ bytes }).length;
    } catch {
      // A case may be one that is refused.
    }
  return articles;
}

console.log(`Node ${process.version}, one core, ${seconds} s each`);
for (const [what, documents] of sets) {
  pass(documents);
  let [passes, articles] = [0, 0];
  const from = performance.now();
  while (performance.now() - from < seconds * 1_000) {
    articles += pass(documents);
    passes += 1;
  }
  const took = (performance.now() - from) / 1_000;
  const size = documents.reduce((sum, { length }) => sum + length, 0) / documents.length / 1_024;
  console.log(
    `${what.padEnd(32)} ${((passes * documents.length) / took).toFixed(0).padStart(6)} documents/s, ${(articles / took).toFixed(0).padStart(6)} articles/s, ${size.toFixed(1)} KB each`,
  );
}
console.log('Pages of the size that the web has: bench-pages.mjs.');
process.exit(0);
