import { newId } from '@sayso/schema';
import { expect, it } from 'vitest';
import { articleOfText } from '../article-of-text.ts';
import { completeArticle } from './complete-article.ts';

const told = {
  feedId: newId('feed'),
  headline: 'Port reopens',
  publisher: { name: 'Vale Post', domain: 'vale.example' },
  publishedAt: '2026-03-03T08:15:00+01:00',
};
const bare = articleOfText('The port is open again, the harbour master said.');

it('what the page does not say, the feed does', () => {
  expect(completeArticle(bare, told)).toMatchObject({
    headline: 'Port reopens',
    publishedAt: '2026-03-03T08:15:00+01:00',
    publisher: { name: 'Vale Post', domain: 'vale.example' },
  });
});

it('what the page says stands', () => {
  const said = {
    ...bare,
    headline: 'Harbour opens',
    publishedAt: '2026-03-02',
    publisher: { ...bare.publisher, name: 'Tidewire' },
  };
  expect(completeArticle(said, told)).toEqual(said);
});

it('a date that is none is left out', () => {
  expect(completeArticle(bare, { ...told, publishedAt: 'soon' }).publishedAt).toBe(bare.publishedAt);
});
