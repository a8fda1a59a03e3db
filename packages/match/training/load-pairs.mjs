// The labelled pairs as mentions, and the articles that they were taken from. Reads ../shared/data; keeps nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const dataDir = process.env.DATA_DIR ?? path.resolve(here, '../../../../shared/data');
const pairsFile = path.join(dataDir, 'claim-pairs', 'train.jsonl');
const articlesFile = path.join(dataDir, 'polnear', 'train.jsonl');

/** What is missing of the data, as a sentence; null where all is there. */
export const missingData = () =>
  [pairsFile, articlesFile].every((file) => existsSync(file))
    ? null
    : 'claim-pairs/train.jsonl or polnear/train.jsonl is absent (DATA_DIR names the folder that holds them).';

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Article id to text. */
export const loadArticles = () => new Map(readLines(articlesFile).map(({ id, text }) => [id, text]));

const closes = /[.!?]["”'’)]*\s+$/;
const ends = /[.!?]["”'’)]*(?=\s|$)|\n/;
/** Beyond this a claim spans paragraphs: its sentence is that of its content. In code units. */
const longest = 1500;

/** The sentence around a claim with its source and cue. */
function sentenceAround(text, { source, cue, content }) {
  const spans = [...source, ...cue, ...content];
  let start = Math.min(...spans.map(([from]) => from));
  let end = Math.max(...spans.map(([, to]) => to));
  if (end - start > longest) [start, end] = [content[0][0], content.at(-1)[1]];
  while (start > 0 && text[start - 1] !== '\n' && !closes.test(text.slice(Math.max(0, start - 5), start)))
    start -= 1;
  const from = Math.max(end - 1, 0);
  const close = ends.exec(text.slice(from));
  end = close ? Math.max(end, from + close.index + close[0].length) : text.length;
  return text.slice(start, end).trim();
}

/** A side of a pair in the words of `sayso compare`. */
const sideOf = (side, articles) => ({
  text: side.text,
  source: side.sourceText || null,
  cue: side.cueText || null,
  context: sentenceAround(articles.get(side.doc), side),
  published: /_(\d{4}-\d{2}-\d{2})_/.exec(side.doc)?.[1] ?? null,
});

/** `{ label, articles: [a, b], a, b }` of each pair. */
export const loadPairs = (articles) =>
  readLines(pairsFile).map((pair) => ({
    label: pair.label,
    articles: [pair.a.doc, pair.b.doc],
    a: sideOf(pair.a, articles),
    b: sideOf(pair.b, articles),
  }));
