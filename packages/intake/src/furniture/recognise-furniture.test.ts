import { describe, expect, it } from 'vitest';
import { articleOfText } from '../article-of-text.ts';
import cases from './furniture.cases.json' with { type: 'json' };

type Case = {
  name: string;
  text: string;
  furniture: [kind: string, text: string, value: string | null][];
  expect: Record<string, unknown>;
};

describe('what the text of an item says about the item', () => {
  it.each(cases as unknown as Case[])('$name', ({ text, furniture, expect: expected }) => {
    const article = articleOfText(text);
    expect(article.furniture.map((part) => [part.kind, part.text, part.value])).toEqual(furniture);
    for (const part of article.furniture) expect(text.slice(part.start, part.end)).toBe(part.text);
    const { publisher } = article;
    expect({ ...article, publisher: publisher.name }).toMatchObject(expected);
    if (publisher.name !== null) {
      expect(publisher.span).not.toBeNull();
      expect(text.slice(publisher.span!.start, publisher.span!.end)).toBe(publisher.name);
    }
  });
});
