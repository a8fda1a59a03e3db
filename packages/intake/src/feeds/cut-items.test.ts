import { expect, it } from 'vitest';
import { addressCases, idCases } from '../formats/feed/cases/addresses.cases.ts';
import { atomAndJsonCases } from '../formats/feed/cases/atom-and-json.cases.ts';
import { bodyCases } from '../formats/feed/cases/bodies.cases.ts';
import { dialectCases } from '../formats/feed/cases/dialects.cases.ts';
import { illFormedCases } from '../formats/feed/cases/ill-formed.cases.ts';
import { peopleAndMetadataCases } from '../formats/feed/cases/people-and-metadata.cases.ts';
import { rssCases } from '../formats/feed/cases/rss.cases.ts';
import { titleCases } from '../formats/feed/cases/titles.cases.ts';
import { parseDocument } from '../parse-document.ts';
import { splitFeed } from './split-feed.ts';

const cases = [
  ...rssCases,
  ...atomAndJsonCases,
  ...titleCases,
  ...bodyCases,
  ...addressCases,
  ...idCases,
  ...peopleAndMetadataCases,
  ...dialectCases,
  ...illFormedCases,
];
const url = 'https://vale.example/feeds/news.xml';

it.each(cases)('read alone, items are what they are in their feed: $what', ({ feed }) => {
  const bytes = new TextEncoder().encode(feed);
  const alone = splitFeed({ bytes, url }).parts.flatMap((part) => parseDocument({ ...part, url }));
  expect(alone).toEqual(parseDocument({ bytes, url }));
});
