import type { AppError } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

const prose = 'The council voted on Tuesday, the mayor said.';

describe('the format of a document', () => {
  const texts: [what: string, text: string, hints: { mediaType?: string; name?: string }, format: string][] =
    [
      ['prose', prose, {}, 'text'],
      ['prose that is called HTML', prose, { mediaType: 'text/html', name: 'a.html' }, 'text'],
      ['a page', `<!doctype html><p>${prose}`, {}, 'html'],
      ['a page sent as text', `\n <HTML><body>${prose}`, { mediaType: 'text/plain' }, 'html'],
      ['a page behind comments', `<!-- a --><!-- b -->\n<!DOCTYPE html>${prose}`, {}, 'html'],
      ['XHTML with its declaration', `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>`, {}, 'html'],
      ['a fragment', `<p class="a">${prose}</p>`, {}, 'html'],
      ['a fragment by its name', `${prose}<br>${prose}`, { name: 'story.htm' }, 'html'],
      ['text with tags in it and no name', `Hello <p>${prose}</p><p>${prose}</p>`, {}, 'html'],
      ['text that says it is text', `Hello <p>${prose}</p><p>${prose}</p>`, { name: 'a.txt' }, 'text'],
      ['text with angle brackets', `if a < b then\n<b`, {}, 'text'],
      ['text in brackets', `[Correction] ${prose}`, {}, 'text'],
      ['text in braces', `{${prose}`, {}, 'text'],
    ];
  it.each(texts)('%s', (_what, text, hints, format) => {
    expect(detectFormat(text, hints)).toBe(format);
  });

  const refused: [
    what: string,
    text: string,
    hints: { mediaType?: string; name?: string },
    sentence: RegExp,
  ][] = [
    ['RSS', '<?xml version="1.0"?><rss version="2.0">', {}, /a feed/],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', {}, /a feed/],
    ['other XML', '<?xml version="1.0"?><newsItem/>', {}, /an XML document/],
    ['JSON', ' {"headline": "x"}', {}, /JSON/],
    ['JSON lines by name', '{"a":1}\n{"a":2}', { name: 'items.jsonl' }, /JSON/],
    ['broken JSON by type', '{"a":', { mediaType: 'application/ld+json' }, /JSON/],
  ];
  it.each(refused)('%s is refused in words', (_what, text, hints, sentence) => {
    expect(() => detectFormat(text, hints)).toThrow(sentence);
    try {
      detectFormat(text, hints);
    } catch (thrown) {
      expect((thrown as AppError).code).toBe('unsupported-format');
    }
  });
});
