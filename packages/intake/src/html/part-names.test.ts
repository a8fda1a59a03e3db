import { describe, expect, it } from 'vitest';
import { judgeNames, readableNames } from './part-names.ts';

describe('the names of a part of a page', () => {
  it.each([
    ['comments-area', 'other'],
    ['RelatedLinks', 'other'],
    ['c-newsletter__box newsletter-signup', 'beside'],
    ['story photo-caption', 'beside'],
    ['product-card', 'beside'],
    ['paywall', 'curtain'],
    ['subscriber-only encrypted-content', 'curtain'],
    ['slideshow-intro', 'pictures'],
    ['wp-block-pullquote pull-quote', 'quotation'],
    ['elementor-widget elementor-widget-text-editor', null],
    ['teaser', 'links'],
    ['article-body', null],
    ['has-sidebar no-comments', null],
    ['adverbial storyteller', null],
  ] as const)('%s: %s', (names, judged) => {
    expect(judgeNames(names)).toBe(judged);
  });

  it('are looked at up to a number and a length that no system needs', () => {
    const endless = 'a_'.repeat(500_000);
    const many = 'css-1x2y3z '.repeat(100_000);
    expect(readableNames(`${endless} ${many}`).length).toBeLessThanOrEqual(40 * 61);
    expect(judgeNames(`${endless}caption`)).toBeNull();
    expect(judgeNames(`${endless} caption`)).toBe('beside');
    expect(judgeNames(`caption ${many}`)).toBe('beside');
  });
});
