import { readdirSync, readFileSync } from 'node:fs';
import { checkArticle } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import expected from './items/expected.json' with { type: 'json' };

const items = new URL('./items/', import.meta.url);

describe('the items of each wire format', () => {
  it.each(Object.entries(expected))('%s', (name, fields) => {
    const articles = parseDocument({ bytes: readFileSync(new URL(name, items)), name });
    expect(
      articles.map(checkArticle).map((article) => ({
        format: article.format,
        headline: article.headline,
        paragraphs: article.text.split('\n\n'),
        publisher: article.publisher.name,
        domain: article.publisher.domain,
        byline: article.byline?.names ?? null,
        located: article.located,
        language: article.language,
        canonicalUrl: article.canonicalUrl,
        providerId: article.providerId,
        pubStatus: article.pubStatus,
        publishedAt: article.publishedAt,
        modifiedAt: article.modifiedAt,
        correction: article.correction,
        credits: article.credits,
        subjects: article.subjects,
      })),
    ).toEqual(fields);
  });

  it('are all told above', () => {
    const files = readdirSync(items).filter((name) => name !== 'expected.json');
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });
});
