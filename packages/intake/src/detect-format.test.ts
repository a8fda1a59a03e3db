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
      ['NITF', '<?xml version="1.0"?><!-- a --><!DOCTYPE nitf [<!ENTITY a "b">]><nitf><head/>', {}, 'nitf'],
      ['NITF in an envelope', '<wire><id>7</id><x:nitf xmlns:x="y"></x:nitf></wire>', {}, 'nitf'],
      ['NewsML-G2', '<newsItem guid="a" xmlns="b">', { mediaType: 'text/html' }, 'newsml-g2'],
      ['NewsML-G2 in a message', `\ufeff<newsMessage>`, {}, 'newsml-g2'],
      ['NewsML 1', '<?xml version="1.0"?><NewsML Version="1.2">', {}, 'newsml-1'],
      ['ninjs', '{"uri": "a", "headline": "b"}', { name: 'a.txt' }, 'ninjs'],
      ['ninjs in an envelope', '{"data": [{"uri": "a", "body_text": "b"}]}', {}, 'ninjs'],
      ['a page about NITF', `<!doctype html><p>${prose}<nitf></p>`, {}, 'html'],
      ['text with angle brackets', `if a < b then\n<b`, {}, 'text'],
      ['text in brackets', `[Correction] ${prose}`, {}, 'text'],
      ['text in braces', `{${prose}`, {}, 'text'],
      ['RSS', '<?xml version="1.0"?><rss version="2.0">', {}, 'rss'],
      [
        'RSS behind a warning',
        '<b>Warning</b>: no cache\n<?xml version="1.0"?><rss version="2.0">',
        {},
        'rss',
      ],
      ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', { name: 'a.html' }, 'atom'],
      ['RSS 1.0', '<!-- a --><rdf:RDF xmlns="http://purl.org/rss/1.0/">', {}, 'rdf'],
      ['JSON Feed', '{"version":"https://jsonfeed.org/version/1"}', { name: 'a.json' }, 'json-feed'],
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
    ['other XML', '<?xml version="1.0"?><invoice/>', {}, /an XML document/],
    ['JSON', ' {"headline": "x"}', {}, /JSON/],
    ['JSON lines by name', '{"a":1}\n{"a":2}', { name: 'items.jsonl' }, /JSON by the line/],
    ['broken JSON by type', '{"a":', { mediaType: 'application/ld+json' }, /broken JSON/],
    ['broken JSON by name', '{"uri":"a","headline":"Port', { name: 'a.json' }, /broken JSON/],
    ['JSON that is cut off, under no name', '{"uri":"a","headline":"Port', {}, /broken JSON/],
    ['JSON that is cut off, in a list', '[\n  {\n  "uri": "a", "headl', { name: 'a.txt' }, /broken JSON/],
    ['JSON in a call of a script', 'show({"uri": "a"})', {}, /broken JSON/],
    ['a list of feeds', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', {}, /a list of feeds/],
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
