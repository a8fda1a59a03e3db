import type { Entity, Topic } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { createRulesReader } from '../rules.ts';
import type { Tagger, Tags } from './tagger.ts';
import { taggers } from './taggers.ts';

const article = (text: string) => ({
  text,
  furniture: [],
  publisher: { name: null, domain: null, kind: 'unknown' as const, family: null, span: null },
  language: 'en',
  headline: null,
  publishedAt: null,
});
const always = (name: string, tags: Tags): Tagger => ({ name, tag: () => tags });
const read = (text: string, ...chosen: Tagger[]) =>
  createRulesReader('trial@1.0.0', chosen).read(article(text));
const entity = (name: string, start: number): Entity => ({
  kind: 'place',
  name,
  spans: [{ start, end: start + 1 }],
});
const topic = (id: Topic['id'], score: number, start: number): Topic => ({
  id,
  label: 'a topic',
  score,
  evidence: [{ start, end: start + 1 }],
});
const text = 'The mayor of Oster said the dam had held.';

describe('taggers', () => {
  it('stand in an order that does not depend on theirs', () => {
    const late = always('late', { entities: [entity('B', 9)], topics: [topic('medtop:17000000', 0.2, 9)] });
    const early = always('early', { entities: [entity('A', 4)], topics: [topic('medtop:03000000', 0.5, 4)] });
    const found = read(text, late, early);
    expect(found.entities.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(found.topics.map(({ score }) => score)).toEqual([0.5, 0.2]);
    expect(read(text, early, late)).toEqual(found);
  });

  it('that find the same give one tag, with the spans of both and the better score', () => {
    const tags = (start: number, score: number) => ({
      entities: [entity('Oster', start)],
      topics: [topic('medtop:17000000', score, start)],
    });
    const found = read(
      text,
      always('one', tags(13, 0.2)),
      always('two', tags(4, 0.4)),
      always('three', tags(13, 0.1)),
    );
    const spans = [
      { start: 4, end: 5 },
      { start: 13, end: 14 },
    ];
    expect(found.entities).toEqual([{ kind: 'place', name: 'Oster', spans }]);
    expect(found.topics).toEqual([{ id: 'medtop:17000000', label: 'a topic', score: 0.4, evidence: spans }]);
  });

  it('are not asked about a text that is not read', () => {
    const asked: string[] = [];
    const spy: Tagger = {
      name: 'spy',
      tag: ({ article: { text: told } }) => {
        asked.push(told);
        return {};
      },
    };
    read('Der Bürgermeister sagte am Montag, dass der Damm gehalten habe und niemand verletzt sei.', spy);
    read(text, spy);
    expect(asked).toEqual([text]);
  });

  it('have names of their own', () => {
    expect(new Set(taggers.map(({ name }) => name)).size).toBe(taggers.length);
  });
});
