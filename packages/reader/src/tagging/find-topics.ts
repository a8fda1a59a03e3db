import type { Span, Topic } from '@sayso/schema';
import { topicFamilies } from '../lexicon/topics/topic-families.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { readTopicList, type TopicEntry } from './topic-list.ts';

type Node = { id: Topic['id']; label: string; parent: number | null };

const nodes: Node[] = [];
const lists: string[] = [];
for (const { parts, ...top } of topicFamilies) {
  const parent = nodes.push({ id: top.id, label: top.label, parent: null }) - 1;
  lists.push(top.words);
  for (const { id, label, words } of parts) {
    nodes.push({ id, label, parent });
    lists.push(words);
  }
}
const { byFirst, byStart } = readTopicList(lists);

/** Weight of a word that leaves little doubt, and of one that only fits in. */
const strong = 2;
const weak = 1;

/** A topic has to come to so much, by two different words at the least. */
const least = 3;

/** Its share of all that speaks for any topic of its level. */
const leastShare = { top: 0.2, second: 0.16 };

/** Where so much speaks for it, its score is its share. */
const plenty = 6;

const mostEvidence = 12;

type Hits = { weight: number; forms: Map<string, number>; evidence: Span[] };

/**
 * What a text is about, as IPTC Media Topics of the first and second level, by a lexicon: two different words of a
 * topic at the least, and a good part of all such words in the text. A word counts again where it comes again, but
 * less. A topic of the second level stands only beside the one above it. The score is the topic's share among those of its level, less where little speaks for it. Linear in the text.
 */
export function findTopics({ tokens }: Passage): Topic[] {
  const found = nodes.map((): Hits => ({ weight: 0, forms: new Map(), evidence: [] }));
  let until = 0;
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || i < until) return;
    const entry = entryAt(tokens, i);
    if (!entry) return;
    until = i + entry.length;
    const span = { start: token.start, end: tokens[until - 1]!.end };
    for (const { topic, isStrong } of entry.topics) {
      count(found[topic]!, entry.form, isStrong ? strong : weak, span);
      const { parent } = nodes[topic]!;
      if (parent !== null) count(found[parent]!, entry.form, isStrong ? strong : weak, span);
    }
  });
  const all = { top: 0, second: 0 };
  const levelOf = (index: number) => (nodes[index]!.parent === null ? 'top' : 'second');
  found.forEach(({ weight }, index) => {
    all[levelOf(index)] += weight;
  });
  const topics: Topic[] = [];
  const isAbout = (index: number): boolean => {
    const { weight, forms } = found[index]!;
    const { parent } = nodes[index]!;
    return (
      forms.size >= 2 &&
      weight >= least &&
      weight / all[levelOf(index)] >= leastShare[levelOf(index)] &&
      (parent === null || isAbout(parent))
    );
  };
  found.forEach(({ weight, evidence }, index) => {
    if (!isAbout(index)) return;
    const share = weight / all[levelOf(index)];
    const score = Math.round(1000 * share * Math.min(1, weight / plenty)) / 1000;
    topics.push({ id: nodes[index]!.id, label: nodes[index]!.label, score, evidence });
  });
  return topics.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** A form that comes again counts a half, then a third, and so on. */
function count(hits: Hits, form: string, weight: number, span: Span): void {
  const times = (hits.forms.get(form) ?? 0) + 1;
  hits.forms.set(form, times);
  hits.weight += weight / times;
  const last = hits.evidence.at(-1);
  if (hits.evidence.length < mostEvidence && last?.start !== span.start) hits.evidence.push(span);
}

/** The longest entry that begins at a token. */
function entryAt(tokens: readonly Token[], i: number): TopicEntry | null {
  const { lower } = tokens[i]!;
  let best: TopicEntry | null = null;
  for (const form of formsOf(lower))
    for (const entry of byFirst.get(form) ?? [])
      if ((!best || entry.length > best.length) && stands(tokens, i, entry)) best = entry;
  return best ?? byStart.get(lower.slice(0, 5))?.find(({ form }) => lower.startsWith(form)) ?? null;
}

/** Whether the words of an entry behind its first one follow; a plural in the last place does. */
function stands(tokens: readonly Token[], i: number, { rest }: TopicEntry): boolean {
  return rest.every((word, k) => {
    const token = tokens[i + 1 + k];
    return (
      token !== undefined && (k === rest.length - 1 ? formsOf(token.lower) : [token.lower]).includes(word)
    );
  });
}

/** A word and what it would be in the singular. */
function formsOf(lower: string): string[] {
  if (!lower.endsWith('s') || lower.length < 4 || lower.endsWith('ss')) return [lower];
  if (lower.endsWith('ies')) return [lower, `${lower.slice(0, -3)}y`];
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return [lower, lower.slice(0, -2)];
  return [lower, lower.slice(0, -1)];
}
