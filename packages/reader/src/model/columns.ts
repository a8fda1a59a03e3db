import type { Tag } from '../grammar/tags.ts';
import { cueNouns } from '../lexicon/cue-nouns.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { hashText } from './hash.ts';
import type { Hints } from './hints.ts';
import { bucket, likelyCues } from './likely-cues.ts';

/** The order is that of the embedding's rows; row 0 is no tag. */
const tags: readonly Tag[] = [
  'det',
  'poss',
  'pron',
  'num',
  'adj',
  'noun',
  'name',
  'genitive',
  'verb',
  'participle',
  'ing',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'adv',
  'neg',
  'prep',
  'conj',
  'sub',
  'wh',
  'quote',
  'mark',
];
const tagRows = new Map<string, number>(tags.map((tag, i) => [tag, i + 1]));

/** Endings and beginnings are hashed into so many rows. */
export const affixRows = 1024;

/** The small tables that a token has a row in, and how many rows each has. */
export const columnRows = {
  suffix: affixRows,
  tag: tags.length + 1,
  shape: 8,
  quote: 40,
  hint: 8,
  cue: 4,
  start: 8,
} as const;
export type ColumnName = keyof typeof columnRows;
/** The cue network hears where its cue stands, too. */
export type HeardColumn = ColumnName | 'place';
export const columnNames = Object.keys(columnRows) as readonly ColumnName[];
export type Columns = Record<ColumnName, Uint16Array>;

function shapeOf(text: string, capital: boolean): number {
  if (/\d/.test(text)) return 1;
  if (!/\p{L}/u.test(text)) return 2;
  if (!capital) return 3;
  if (text.length === 1) return 6;
  if (text === text.toUpperCase()) return 4;
  return /-/.test(text) ? 7 : 5;
}

/** A word as the table of words knows it. */
export const wordKey = (lower: string): string =>
  lower.replace(/[“”„‟«»]|''|``/g, '"').replace(/[‘’‚`]/g, "'");

/** What the network looks at beside the words: one row of each small table for every token of a passage. */
export function columnsOf(passage: Passage, sentences: readonly Range[], hints: Hints): Columns {
  const n = passage.tokens.length;
  const columns = Object.fromEntries(columnNames.map((name) => [name, new Uint16Array(n)])) as Columns;
  for (let i = 0; i < n; i += 1) {
    const token = passage.tokens[i]!;
    const hint = hints.labels[i]!;
    columns.suffix[i] = (hashText(token.lower.slice(-3)) >>> 0) % affixRows;
    columns.tag[i] = tagRows.get(passage.tags[i]!) ?? 0;
    columns.shape[i] = shapeOf(token.text, token.capital);
    columns.hint[i] = hint;
    if (hint === 3 || hint === 4) columns.cue[i] = 3;
    else if (passage.bases[i] && likelyCues.has(passage.bases[i]!)) columns.cue[i] = 2;
    else if (cueNouns.has(token.lower) || token.lower === 'according') columns.cue[i] = 1;
  }
  for (const { from, to, closed } of passage.quotations)
    for (let i = from; i < to; i += 1)
      columns.quote[i] = (i === from ? 1 : i < to - 1 ? 3 : closed ? 2 : 4) * 8 + bucket(i - from);
  for (const { from, to } of sentences) {
    if (from < to) columns.start[from] = 1;
    for (let i = from + 1; i < to; i += 1) columns.start[i] = bucket(i - from) < 4 ? 3 : bucket(i - from);
  }
  for (const { from, to } of passage.paragraphs) if (from < to) columns.start[from] = 2;
  return columns;
}
