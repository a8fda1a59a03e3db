// Counts the origins of the invented bundles in packages/match/evaluation/origins from their bare texts: intake, reader,
// near-copies and count as a document goes through them, no chain given. Prints how many counts are exact, for
// either half, once with the claim's mentions given (the origins alone) and once with the claim put together by match.
//
//   npm run eval:origins              (after npm run build; --wrong lists what is wrong in the tuned half)
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { articleOfText } from '@sayso/intake';
import { countOrigins, findCopy, joinMentions, openMatcher } from '@sayso/match';
import { readerChoiceOf } from '@sayso/reader/choice';
import { openReader } from '@sayso/reader/open';
import { weightsFile } from '@sayso/reader/weights';
import { newId } from '@sayso/schema';

const folder = new URL('../../../packages/match/evaluation/origins/', import.meta.url);
/** Whoever reads in the product: SAYSO_READER chooses here, too. */
const reader = await openReader(readerChoiceOf(process.env), () => readFile(weightsFile));
/** Whoever matches in the product, too. */
const matcher = await openMatcher((file) => readFile(file));
const showWrong = process.argv.includes('--wrong');

/** A text without its marks, and the spans of what they mark. */
function readMarks(marked) {
  const spans = [];
  let text = '';
  for (const part of marked.split(/(\[\[.*?\]\])/s)) {
    const inner = part.startsWith('[[') ? part.slice(2, -2) : part;
    if (inner !== part) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, spans };
}

const lengthOf = (spans) => spans.reduce((total, { start, end }) => total + end - start, 0);
const overlapOf = (spans, mark) =>
  spans.reduce(
    (total, span) => total + Math.max(0, Math.min(span.end, mark.end) - Math.max(span.start, mark.start)),
    0,
  );

/** Whether a mention is the marked claim: they share half of what either covers. */
const isMarked = (mention, marks) =>
  marks.some((mark) => {
    const shared = overlapOf(mention.spans, mark);
    return shared / (lengthOf(mention.spans) + mark.end - mark.start - shared) >= 0.5;
  });

/** The articles of a bundle as read, with their mentions. */
function readBundle(bundle) {
  const readItem = async (item, at) => {
    const { text, spans } = readMarks(item.text);
    const found = articleOfText(text);
    const publisher = item.publisher
      ? { ...found.publisher, name: item.publisher, kind: 'outlet', family: item.family ?? null, span: null }
      : found.publisher;
    const article = { ...found, publisher };
    const articleId = newId('article');
    const { reading } = await reader.read(article);
    const mentions = reading.mentions.map((mention) => ({
      marked: isMarked(mention, spans),
      claimed: {
        id: newId('mention'),
        articleId,
        publisherId: item.publisher,
        publisherName: publisher.name,
        publisherFamily: publisher.family,
        publishedAt: null,
        credits: [...(item.credits ?? []), ...found.credits],
        mention,
      },
    }));
    return { number: at + 1, articleId, article, mentions };
  };
  return Promise.all(bundle.items.map(readItem));
}

function copiesOf(articles) {
  return articles.flatMap((a, at) =>
    articles.slice(at + 1).map((b) => ({
      ...findCopy(a.article.text, b.article.text, { a: a.article.furniture, b: b.article.furniture }),
      a: a.articleId,
      b: b.articleId,
    })),
  );
}

/** The mentions that match itself puts together, of the claim that most of the marked ones are in. */
function joinedMentions(mentions) {
  const { assignments } = joinMentions(
    mentions.map(({ claimed }) => claimed),
    [],
    matcher,
  );
  const groupOf = new Map(assignments.map(({ mentionId, group }) => [mentionId, group]));
  const counts = new Map();
  for (const { marked, claimed } of mentions) {
    const group = groupOf.get(claimed.id);
    if (marked) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const best = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return mentions.filter(({ claimed }) => groupOf.get(claimed.id) === best);
}

const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;

for (const half of ['tuned', 'held-out']) {
  const bundles = JSON.parse(readFileSync(new URL(`${half}.json`, folder), 'utf8'));
  const right = { found: 0, given: { k: 0, all: 0 }, joined: { k: 0, all: 0 } };
  let marks = 0;
  for (const bundle of bundles) {
    const articles = await readBundle(bundle);
    const copies = copiesOf(articles);
    const mentions = articles.flatMap((article) => article.mentions);
    marks += articles.length;
    right.found += articles.filter((article) => article.mentions.some(({ marked }) => marked)).length;
    const ways = { given: mentions.filter(({ marked }) => marked), joined: joinedMentions(mentions) };
    for (const [way, chosen] of Object.entries(ways)) {
      const report = countOrigins(
        chosen.map(({ claimed }) => claimed),
        copies,
      );
      const exact = report.origins === bundle.origins;
      const all = ['articles', 'publishers', 'origins', 'unknown'].every((n) => report[n] === bundle[n]);
      right[way].k += Number(exact);
      right[way].all += Number(all);
      if (showWrong && half === 'tuned' && !all)
        console.log(
          `  ${way} ${bundle.why}: N ${report.articles} of ${bundle.articles}, K ${report.origins} of ${bundle.origins}, unknown ${report.unknown} of ${bundle.unknown}; ${report.roots.map(({ name, mentions: of }) => `${name} ×${of.length}`).join(', ')}`,
        );
    }
  }
  console.log(
    `${half}: ${bundles.length} bundles; the claim was read in ${percent(right.found, marks)} articles`,
  );
  console.log(
    `  mentions given:    K exact in ${percent(right.given.k, bundles.length)}, N, M, K and unknown in ${percent(right.given.all, bundles.length)}`,
  );
  console.log(
    `  claim put together: K exact in ${percent(right.joined.k, bundles.length)}, N, M, K and unknown in ${percent(right.joined.all, bundles.length)}`,
  );
}
