import type { Span, Topic } from '@sayso/schema';
import { topicWords } from '../lexicon/topic-words.ts';
import { words } from '../lexicon/words.ts';
import type { Passage } from '../text/passage.ts';

const exact = new Map<string, number[]>();
const prefixes: { prefix: string; topic: number }[] = [];
topicWords.forEach((topic, index) => {
  for (const word of words(topic.words)) {
    if (word.endsWith('*')) prefixes.push({ prefix: word.slice(0, -1), topic: index });
    else exact.set(word, [...(exact.get(word) ?? []), index]);
  }
});

const mostEvidence = 8;

function topicsOf(lower: string): readonly number[] {
  const found = exact.get(lower);
  if (found) return found;
  return prefixes.filter(({ prefix }) => lower.startsWith(prefix)).map(({ topic }) => topic);
}

/**
 * Top-level topics by a small lexicon: two different words of a topic at the least. The score is the topic's share of
 * all topic words in the text, so it says how much of what is recognised is about it, not how sure anyone is.
 */
export function findTopics(passage: Passage): Topic[] {
  const hits = topicWords.map(() => ({ count: 0, forms: new Set<string>(), evidence: [] as Span[] }));
  let all = 0;
  for (const token of passage.tokens) {
    if (token.kind !== 'word') continue;
    for (const topic of topicsOf(token.lower)) {
      const hit = hits[topic]!;
      all += 1;
      hit.count += 1;
      hit.forms.add(token.lower);
      if (hit.evidence.length < mostEvidence) hit.evidence.push({ start: token.start, end: token.end });
    }
  }
  return topicWords
    .map(({ id, label }, index) => ({ id, label, ...hits[index]! }))
    .filter((topic) => topic.forms.size >= 2 && topic.count / all >= 0.1)
    .map(({ id, label, count, evidence }) => ({
      id,
      label,
      score: Math.round((1000 * count) / all) / 1000,
      evidence,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
