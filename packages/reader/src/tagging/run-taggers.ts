import type { Entity, Span, Topic } from '@sayso/schema';
import type { Taggable, Tagger } from './tagger.ts';

/**
 * All that the taggers find. Where two find the same, it is one tag with the spans of both, and the better score.
 * Entities stand in order of the text, topics by score: the order of the taggers decides between equals only.
 */
export function runTaggers(
  taggers: readonly Tagger[],
  subject: Taggable,
): { entities: Entity[]; topics: Topic[] } {
  const entities = new Map<string, Entity>();
  const topics = new Map<string, Topic>();
  for (const tagger of taggers) {
    const found = tagger.tag(subject);
    for (const entity of found.entities ?? []) {
      const key = `${entity.kind} ${entity.name}`;
      const known = entities.get(key);
      entities.set(key, known ? { ...known, spans: united(known.spans, entity.spans) } : entity);
    }
    for (const topic of found.topics ?? []) {
      const known = topics.get(topic.id);
      topics.set(topic.id, known ? better(known, topic) : topic);
    }
  }
  return {
    entities: [...entities.values()].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
    topics: [...topics.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  };
}

const better = (known: Topic, topic: Topic): Topic => ({
  ...known,
  score: Math.max(known.score, topic.score),
  evidence: united(known.evidence, topic.evidence),
});

function united(some: readonly Span[], others: readonly Span[]): Span[] {
  const seen = new Map([...some, ...others].map((span) => [`${span.start}-${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
