import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

/** @typedef {{ format: string, name: string, text: string }} Seed */

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src');

/** Formats of the items that lie in files, by how their names begin. */
const byName = {
  g2: 'newsml-g2',
  'newsml-1': 'newsml-1',
  nitf: 'nitf',
  ninjs: 'ninjs',
  iptc: 'iptc-7901',
  anpa: 'iptc-7901',
};

const mail = [
  'From: "Jane Marrow" <jane@vale.example>\r\nSubject: =?utf-8?q?Port_reopens?=\r\nDate: Sat, 14 Mar 2026 10:15:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe port reopened on Monday, he said.\r\n\r\n-- \r\nJane',
  'From: desk@vale.example\r\nSubject: Port\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain\r\n\r\nThe port.\r\n--b2\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The caf=E9 reopened.</p>\r\n--b2--\r\n--b1\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIHBvcnQgcmVvcGVuZWQu\r\n--b1--\r\n',
];
const markdown = [
  '---\ntitle: "Port reopens"\nauthor: [Jane Marrow, Tom Ferris]\ndate: 2026-03-14T10:15:00+01:00\n---\n\n# Port reopens\n\nThe *port* reopened, [he](https://vale.example/) said.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
];

/** Every case and item of the tests as a document to start from, its format by name. @returns {Promise<Seed[]>} */
export async function loadSeeds() {
  const server = await createViteServer({
    configFile: false,
    root: path.resolve(source, '../../..'),
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
  });
  const load = (/** @type {string} */ file) => server.ssrLoadModule(path.join(source, file));
  /** @type {Seed[]} */
  const seeds = [];
  for (const folder of ['formats/feed/cases', 'wire/cases'])
    for (const file of readdirSync(path.join(source, folder)).filter((each) => each.endsWith('.cases.ts')))
      for (const cases of Object.values(await load(`${folder}/${file}`)))
        for (const each of /** @type {any[]} */ (cases)) {
          const text = each.feed ?? each.document;
          if (typeof text !== 'string' || text.length > 50_000) continue;
          seeds.push({ format: each.first?.format ?? formatOf(text), name: 'fuzz', text });
        }
  await server.close();
  for (const file of readdirSync(path.join(source, 'wire/items'))) {
    const format = Object.entries(byName).find(([start]) => file.startsWith(start))?.[1];
    if (format)
      seeds.push({ format, name: 'fuzz', text: readFileSync(path.join(source, 'wire/items', file), 'utf8') });
  }
  for (const file of readdirSync(path.join(source, 'html/pages')).filter((each) => each.endsWith('.html')))
    seeds.push({
      format: 'html',
      name: 'fuzz.html',
      text: readFileSync(path.join(source, 'html/pages', file), 'utf8'),
    });
  for (const { text } of JSON.parse(
    readFileSync(path.join(source, 'furniture/furniture.cases.json'), 'utf8'),
  ))
    seeds.push({ format: 'text', name: 'fuzz.txt', text });
  for (const text of mail) seeds.push({ format: 'eml', name: 'fuzz.eml', text });
  for (const text of markdown) seeds.push({ format: 'markdown', name: 'fuzz.md', text });
  return seeds;
}

function formatOf(/** @type {string} */ text) {
  if (/<(?:\w+:)?nitf\b/.test(text)) return 'nitf';
  if (/<(?:\w+:)?newsItem\b|<newsMessage\b/.test(text)) return 'newsml-g2';
  if (/<NewsML\b/.test(text)) return 'newsml-1';
  if (/jsonfeed\.org/.test(text)) return 'json-feed';
  if (/^\s*[[{]/.test(text)) return 'ninjs';
  if (/<(?:\w+:)?(?:feed|entry)\b/i.test(text)) return 'atom';
  if (/<(?:\w+:)?rdf\b/i.test(text)) return 'rdf';
  return /<(?:\w+:)?(?:rss|channel)\b/i.test(text) ? 'rss' : 'iptc-7901';
}
