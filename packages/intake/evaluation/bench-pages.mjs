// Pages a second on one core, and how well their bodies are found: the made pages of src/fixtures/newsroom, blown up
// to the size of pages on the web (100 to 500 KB: state for scripts, styles, drawings, a large menu, more teasers).
//
//   npm run build && node packages/intake/evaluation/bench-pages.mjs [ROUNDS]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.resolve(here, '../dist/index.js');
const rounds = Number(process.argv[2] ?? 3);
if (!existsSync(built)) {
  console.error('bench-pages needs the build of @sayso/intake: run `npm run build` first.');
  process.exit(1);
}
const { parseDocument } = await import(built);

/** The fixtures are TypeScript and are in no build. */
async function loadFixtures() {
  const server = await createViteServer({
    configFile: false,
    root: path.resolve(here, '../../..'),
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
  });
  const folder = path.resolve(here, '../src/fixtures/newsroom');
  const { newsroomPages } = await server.ssrLoadModule(path.join(folder, 'pages.ts'));
  const { scoreShingles } = await server.ssrLoadModule(path.join(folder, 'score-shingles.ts'));
  const pages = newsroomPages();
  await server.close();
  return { pages, scoreShingles };
}

const times = (count, make) => Array.from({ length: count }, (_none, at) => make(at)).join('\n');

function blowUp(html, at) {
  const scale = 1 + (at % 5);
  const menu = `<nav class="mega-menu"><ul>${times(80 * scale, (n) => `<li class="mega-menu__item item-${n}"><a class="link" href="/section/${n}">Section number ${n}</a></li>`)}</ul></nav>`;
  const sprite = `<svg style="display:none">${times(40 * scale, (n) => `<symbol id="i${n}"><path d="M${n} 4.2c3.1 0 5.6 2.5 5.6 5.6s-2.5 5.6-5.6 5.6z"/></symbol>`)}</svg>`;
  const cards = `<section class="river">${times(30 * scale, (n) => `<div class="river__card"><div class="river__media"><img src="/i/${n}.jpg" srcset="/i/${n}@2.jpg 2x" alt=""></div><h3 class="river__title"><a href="/story/${n}">Headline of another story, number ${n}</a></h3><p class="river__text">A line of summary that says what it is about.</p><span class="river__time">${n} hours ago</span></div>`)}</section>`;
  const state = `<script>window.__STATE__=${JSON.stringify(Array.from({ length: 600 * scale }, (_none, n) => ({ id: n, url: `/story/${n}`, title: `Story <b>${n}</b>`, tags: ['a', 'b'] })))}</script>`;
  const style = `<style>${times(300 * scale, (n) => `.c${n}{margin:${n}px;color:#${String(n).padStart(6, '0')}}`)}</style>`;
  return html
    .replace('</head>', `${style}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${sprite}${menu}`)
    .replace('</body>', `${cards}${state}</body>`);
}

const { pages, scoreShingles } = await loadFixtures();
const large = pages.map((page, at) => ({ ...page, bytes: new TextEncoder().encode(blowUp(page.html, at)) }));
const read = ({ bytes }) => {
  try {
    return parseDocument({ bytes, mediaType: 'text/html' })[0].text;
  } catch {
    return '';
  }
};

for (const page of large) read(page);
const spent = [];
for (let round = 0; round < rounds; round += 1)
  for (const page of large) {
    const before = process.cpuUsage();
    read(page);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
spent.sort((a, b) => a - b);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const kilobytes = large.map(({ bytes }) => bytes.length / 1024);
console.log(
  `${large.length} pages of ${Math.min(...kilobytes).toFixed(0)} to ${Math.max(...kilobytes).toFixed(0)} KB, mean ${mean(kilobytes).toFixed(0)} KB, ${rounds} rounds`,
);
console.log(
  `${mean(spent).toFixed(1)} ms of processor a page (median ${spent[spent.length >> 1].toFixed(1)}, 95th ${spent[Math.floor(spent.length * 0.95)].toFixed(1)}): ${(1000 / mean(spent)).toFixed(0)} pages a second on one core`,
);
for (const half of ['tuned', 'check']) {
  const scores = large
    .filter((page) => page.half === half)
    .map((page) => scoreShingles(read(page), page.body.join('\n')).f1);
  console.log(`${half}: F1 ${mean(scores).toFixed(4)} over ${scores.length} blown-up pages`);
}
