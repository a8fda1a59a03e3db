import { AppError, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = 'The council voted on Tuesday to close the bridge, the mayor said in a statement.';
const nitf = (content: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<nitf><body><body.head/><body.content>${content}</body.content></body></nitf>`;
const outcomeOf = (text: string): string => {
  try {
    return parseDocument({ bytes: utf8(text) })
      .map((article) => checkArticle(article).text)
      .join('\n');
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
};

describe('hostile news XML', () => {
  const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  it('is refused where it is said by entities of entities', () => {
    const dtd = `<!DOCTYPE nitf [<!ENTITY l0 "lol">${laughs}]>`;
    expect(outcomeOf(nitf(`<p>${sentence} &l20;</p>`, dtd))).toBe('unsafe-entity');
  });
  it('is refused where its words lie in a file', () => {
    const dtd =
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://a.example/">%y;]>';
    expect(outcomeOf(nitf(`<p>${sentence} &x;</p>`, dtd))).toBe('unsafe-entity');
  });
  it('is refused where it nests 100,000 deep', () => {
    expect(outcomeOf(nitf('<block>'.repeat(100_000)))).toBe('too-deep');
  });
  it('reads past megabytes of attributes', () => {
    expect(outcomeOf(nitf(`<p class="${'x '.repeat(4_000_000)}">${sentence}</p>`))).toBe(sentence);
    const many = Array.from({ length: 200_000 }, (_, i) => `a${i}="x"`).join(' ');
    expect(outcomeOf(nitf(`<p ${many}>${sentence}</p>`))).toBe(sentence);
  });
  it.each([
    ['a cut-off document', `<newsItem guid="a"><contentSet><inlineXML><p>${sentence}`, sentence],
    ['comments for a megabyte', nitf(`${'<!-- -->'.repeat(100_000)}<p>${sentence}</p>`), sentence],
    ['media that is never closed', nitf(`<media><p>${sentence}</p>`), sentence],
    ['a package alone', '<packageItem guid="a"/>', 'no-article'],
    ['an event as JSON', '{"guid":"a","type":"event","name":"N","definition_short":"D"}', 'no-article'],
    ['a plan as JSON', '{"guid":"a","type":"planning","headline":"H","description_text":"D"}', 'no-article'],
    ['concepts', '<conceptItem guid="a"/>', 'no-article'],
    [
      'a picture kept elsewhere',
      '<newsItem guid="a"><contentSet><remoteContent href="http://a.example/"/></contentSet></newsItem>',
      'no-article',
    ],
    ['an empty NewsML', '<NewsML><NewsItem/></NewsML>', 'no-article'],
    ['an empty message', '\u0001TID0001 3 pl 1\r\n\u0002\u0003', 'no-article'],
    ['JSON 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'unsupported-format'],
  ])('%s', (_what, text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });
  it('says what a package without words of its own lists', () => {
    const refs = Array.from({ length: 5 }, (_none, at) => `<itemRef residref="urn:x:${at}"/>`);
    const listing = (...items: string[]): string =>
      `<packageItem guid="a"><groupSet><group id="g">${items.join('')}</group></groupSet></packageItem>`;
    const said = (xml: string): string => {
      try {
        return parseDocument({ bytes: utf8(xml) })[0]!.text;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(said(listing(...refs))).toBe(
      'This NewsML-G2 package only lists 5 other items: urn:x:0, urn:x:1, urn:x:2, and 2 more. Hand in the items themselves.',
    );
    expect(said(listing('<itemRef residref="urn:x:1"><title>Port reopens</title></itemRef>'))).toBe(
      'This NewsML-G2 package only lists one other item: “Port reopens”. Hand in the items themselves.',
    );
    expect(said(listing())).toBe('This NewsML-G2 package is empty: it lists no items.');
  });
  it('keeps no name of a prototype and no unpaired surrogate of JSON', () => {
    const json = `{"uri":"a","constructor":1,"__proto__":{"headline":"b"},"body_text":"${sentence}\\u0000\\ud800"}`;
    const [article] = parseDocument({ bytes: utf8(json) });
    expect(article).toMatchObject({ headline: null, text: sentence, providerId: 'a' });
  });
  it('takes no address that is not of the web', () => {
    for (const uri of ['javascript:alert(1)', 'file:///a', 'ftp://a.example/b']) {
      const [article] = parseDocument({ bytes: utf8(JSON.stringify({ uri, body_text: sentence })) });
      expect(article).toMatchObject({ providerId: uri, canonicalUrl: null });
    }
  });
});

it('random news XML, JSON and messages are articles or an error in words', () => {
  const names =
    'nitf,body,body.head,body.content,hedline,p,table,tr,td,br,media,pre,newsItem,itemMeta,contentMeta,contentSet,inlineXML,inlineData,headline,NewsML,NewsItem,NewsComponent,ContentItem,DataContent,dateline,byline'.split(
      ',',
    );
  const tag = fc
    .constantFrom(...names)
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}/>`));
  const words = fc.constantFrom(
    sentence,
    '&amp;',
    '&x;',
    '<![CDATA[<p>a',
    ']]>',
    '&#0;',
    '\u0002',
    '\u0003',
    '^a<\n',
    '   b\n',
  );
  const start = fc.constantFrom(
    '<nitf>',
    '<newsItem guid="a">',
    '<NewsML>',
    '\u0001TID0001 3 pl 1\n',
    '{"uri":"a","body_html":"',
  );
  fc.assert(
    fc.property(start, fc.array(fc.oneof(tag, words), { maxLength: 40 }), (first, parts) => {
      try {
        const articles = parseDocument({
          bytes: utf8(first + parts.join('') + (first.startsWith('{') ? '"}' : '')),
        });
        expect(articles.length).toBeGreaterThan(0);
        for (const article of articles) expect(checkArticle(article)).toEqual(article);
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown;
        expect(thrown.message).toMatch(/^[A-Z].*[.?]$/);
      }
    }),
    { numRuns: 500 },
  );
});
