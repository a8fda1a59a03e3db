import { checkArticle } from '@sayso/schema';
import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { newsml1Cases } from './cases/newsml-1.cases.ts';
import { newsmlG2Cases } from './cases/newsml-g2.cases.ts';
import { ninjsAndTelexCases } from './cases/ninjs-and-telex.cases.ts';
import { nitfCases } from './cases/nitf.cases.ts';

const cases = [...nitfCases, ...newsmlG2Cases, ...newsml1Cases, ...ninjsAndTelexCases];

it.each(cases)('$what', ({ document, count, first }) => {
  const articles = parseDocument({ bytes: new TextEncoder().encode(document) }).map(checkArticle);
  if (count !== undefined) expect(articles).toHaveLength(count);
  const article = articles[0]!;
  const told = {
    ...article,
    publisher: article.publisher.name,
    byline: article.byline?.text ?? null,
    names: article.byline?.names ?? [],
    embargoedUntil: article.embargoedUntil,
    slug: article.slug,
    hands: article.hands,
    references: article.references,
  };
  const asked = Object.fromEntries(Object.keys(first).map((name) => [name, told[name as keyof typeof told]]));
  expect(asked).toEqual(first);
});
