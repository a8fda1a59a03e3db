import { AppError, checkArticle } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Received } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = 'The port reopened on Monday, the harbour master said.';

/** The first article's text, or the code of an error that says in a sentence what is wrong. */
function outcomeOf(document: string | Uint8Array, name?: string): string {
  const received: Received = {
    bytes: typeof document === 'string' ? utf8(document) : document,
    name: name ?? null,
  };
  try {
    return checkArticle(parseDocument(received)[0]).text;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(thrown.message).toMatch(/^[A-Z].*[.?]$/);
    return thrown.code;
  }
}

const feed = (description: string, dtd = ''): string =>
  `<?xml version="1.0"?>${dtd}<rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><title>Port</title><description>${description}</description></item></channel></rss>`;
const laughs = `<!DOCTYPE rss [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;
const blowUp = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(50_000)}">]>`;
const json = (item: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Vale Post","items":[${item}]}`;
const mail = (body: string, headers = ''): string =>
  `From: desk@vale.example\r\nSubject: Port\r\nDate: Sat, 14 Mar 2026 10:15:00 +0100\r\n${headers}\r\n${body}`;

describe('XML that attacks its reader', () => {
  it.each([
    ['a billion laughs', feed(`${sentence} &l9;`, laughs), 'unsafe-entity'],
    ['one large entity, many times', feed(`${sentence} ${'&a;'.repeat(50)}`, blowUp), 'unsafe-entity'],
    [
      'a file as an entity',
      feed(`${sentence} &f;`, '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
      'unsafe-entity',
    ],
    [
      'an address as an entity',
      feed(`${sentence} &f;`, '<!DOCTYPE rss [<!ENTITY f PUBLIC "a" "http://169.254.169.254/">]>'),
      'unsafe-entity',
    ],
    [
      'entities of parameters',
      feed(sentence, '<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://a.example/x.dtd"> %a;]>'),
      sentence,
    ],
    ['a DTD from elsewhere', feed(sentence, '<!DOCTYPE rss SYSTEM "http://a.example/x.dtd">'), sentence],
    ['XInclude', feed(`${sentence}<xi:include href="file:///etc/passwd" parse="text"/>`), sentence],
    [
      'a style sheet',
      `<?xml-stylesheet href="http://a.example/x.xsl"?>${feed(sentence).slice(21)}`,
      sentence,
    ],
    [
      'a DTD that never ends',
      `<!DOCTYPE rss [<!ENTITY a "${feed(sentence).slice(21)}`,
      expect.stringContaining(sentence),
    ],
    ['nine megabytes of an attribute', feed(`${sentence}<b class="${'x'.repeat(9_000_000)}"/>`), sentence],
    ['twelve megabytes', feed(`${sentence}<b class="${'x'.repeat(12_000_000)}"/>`), 'too-large'],
    [
      '100,000 attributes',
      feed(`<b ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}>${sentence}</b>`),
      sentence,
    ],
    [
      '100,000 namespaces',
      feed(`${Array.from({ length: 400 }, (_, at) => `<b xmlns:n${at}="n${at}">`).join('')}${sentence}`),
      sentence,
    ],
    ['tags 100,000 deep', feed('<b>'.repeat(100_000)), 'too-deep'],
    ['a million elements', feed('<b/>'.repeat(1_000_000)), 'too-large'],
    ['a million references', feed(`${'&amp;'.repeat(1_000_000)}`), '&'.repeat(1_000_000)],
    [
      'sections in sections',
      feed(`${'<![CDATA['.repeat(100_000)}${sentence}`),
      expect.stringContaining(sentence),
    ],
    [
      'comments that never end',
      feed(`${sentence}${'<!--'.repeat(200_000)}`),
      expect.stringContaining(sentence),
    ],
    ...['constructor', 'toString', 'valueOf', 'hasOwnProperty'].flatMap(
      (name): [string, string, unknown][] => [
        [
          `an element called ${name} in a body`,
          feed(`&lt;p&gt;${sentence}&lt;${name}&gt;&lt;p&gt;`),
          sentence,
        ],
        [
          `an element called ${name} around a feed`,
          `<${name}>${feed(sentence).slice(21)}</${name}>`,
          expect.anything(),
        ],
      ],
    ),
    ['a script in a title', feed(sentence).replace('Port', '&lt;script&gt;x()&lt;/script&gt;Port'), sentence],
  ])('%s', (_what, document, outcome) => {
    expect(outcomeOf(document)).toEqual(outcome);
  });
});

describe('JSON that attacks its reader', () => {
  it.each([
    ['lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'unsupported-format'],
    ['objects 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'unsupported-format'],
    [
      'a feed with depth in an item',
      json(`{"id":"1","content_text":"${sentence}","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
      sentence,
    ],
    [
      'names of a prototype',
      json(
        `{"id":"1","content_text":"${sentence}","__proto__":{"title":"No"},"constructor":{"prototype":{"title":"No"}},"toString":"No"}`,
      ),
      sentence,
    ],
    [
      'a version of a prototype',
      `{"__proto__":{"version":"https://jsonfeed.org/version/1.1"},"items":[]}`,
      'unsupported-format',
    ],
    [
      '100,000 empty items',
      json(`${'{},'.repeat(100_000)}{"id":"1","content_text":"${sentence}"}`),
      sentence,
    ],
    [
      '100,000 names',
      `{${Array.from({ length: 100_000 }, (_, at) => `"a${at}":1`).join(',')},"uri":"a","versioncreated":"2026-03-14"}`,
      'unsupported-format',
    ],
    ['a name twice', `{"uri":"a","body_text":"No.","body_text":"${sentence}"}`, sentence],
    [
      'numbers beyond all bounds',
      json(`{"id":1e999,"date_published":1e999,"content_text":"${sentence}"}`),
      sentence,
    ],
    [
      'unpaired surrogates',
      `{"uri":"a","body_text":"${sentence}\\ud800\\udfff\\ud800"}`,
      expect.stringContaining(sentence),
    ],
  ])('%s', (_what, document, outcome) => {
    expect(outcomeOf(document)).toEqual(outcome);
  });

  it('leaves no trace on the prototypes of others', () => {
    outcomeOf(json('{"id":"1","content_text":"a","__proto__":{"polluted":true}}'));
    outcomeOf(
      '{"uri":"a","body_text":"b","__proto__":{"polluted":true},"subject":[{"__proto__":{"polluted":true}}]}',
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('mail, Markdown and text that attack their reader', () => {
  const nested = Array.from(
    { length: 2_000 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');
  it.each<[what: string, document: string, name: string, outcome: unknown]>([
    [
      'parts 2,000 deep',
      mail('', nested),
      'a.eml',
      expect.stringMatching(/^(?:no-article|empty-document|too-deep)$/),
    ],
    [
      'a boundary of marks',
      mail(
        `--(a+)+$\r\n\r\n${sentence}\r\n--(a+)+$--`,
        'Content-Type: multipart/mixed; boundary="(a+)+$"\r\n',
      ),
      'a.eml',
      sentence,
    ],
    ['a megabyte of a header', mail(sentence, `X-A: ${'a '.repeat(120_000)}\r\n`), 'a.eml', sentence],
    [
      '10,000 encoded words',
      mail(sentence).replace('Port', '=?utf-8?q?a?= '.repeat(10_000)),
      'a.eml',
      sentence,
    ],
    ['base64 that is none', mail('%%%', 'Content-Transfer-Encoding: base64\r\n'), 'a.eml', 'empty-document'],
    ['100,000 brackets', `${sentence}\n\n${'['.repeat(100_000)}`, 'a.md', expect.stringContaining(sentence)],
    ['100,000 stars', `${sentence}\n\n${'*a '.repeat(100_000)}`, 'a.md', expect.stringContaining(sentence)],
    [
      'quotes 10,000 deep',
      `${sentence}\n\n${'> '.repeat(10_000)}a`,
      'a.md',
      expect.stringContaining(sentence),
    ],
    [
      'a table of 20,000 columns',
      `${sentence}\n\n|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`,
      'a.md',
      expect.stringContaining(sentence),
    ],
    [
      'front matter that never ends',
      `---\n${'a: b\n'.repeat(100_000)}`,
      'a.md',
      expect.stringContaining('a: b'),
    ],
    ['a million lines', `${sentence}\n${'\n'.repeat(1_000_000)}`, 'a.txt', expect.stringContaining(sentence)],
    ['a line of nine megabytes', sentence.repeat(170_000), 'a.txt', expect.stringContaining(sentence)],
    [
      '200,000 bylines',
      `${'By Jane Marrow\n'.repeat(200_000)}${sentence}`,
      'a.txt',
      expect.stringContaining(sentence),
    ],
    [
      '50,000 corrections',
      `${sentence}\n${'Correction: the number.\n'.repeat(50_000)}`,
      'a.txt',
      expect.stringContaining(sentence),
    ],
    [
      'a megabyte of blanks in a line',
      `${sentence}${' '.repeat(1_000_000)}.`,
      'a.txt',
      expect.stringContaining(sentence),
    ],
    ['5,000 messages', '\u0001TID0001 3 pl 1\r\n\u0002a\u0003'.repeat(5_000), 'a.txt', 'a'],
    ['20,000 messages', '\u0001TID0001 3 pl 1\r\n\u0002a\u0003'.repeat(20_000), 'a.txt', 'too-large'],
    [
      '100,000 starts of a text',
      `\u0001TID0001 3 pl 1\r\n${'\u0002'.repeat(100_000)}${sentence}\u0003`,
      'a.txt',
      sentence,
    ],
    ['100,000 telegrams', 'ZCZC\n'.repeat(100_000) + sentence, 'a.txt', 'too-large'],
    [
      'mark-up in UTF-7',
      `+ADw-script+AD4-x()+ADw-/script+AD4- ${sentence}`,
      'a.txt',
      expect.stringContaining('+ADw-script'),
    ],
  ])('%s', (_what, document, name, outcome) => {
    expect(outcomeOf(document, name)).toEqual(outcome);
  });

  it.each<[what: string, bytes: number[], outcome: unknown]>([
    [
      'an overlong bracket is no bracket',
      [0xc0, 0xbc, 0x70, 0xc0, 0xbe, ...utf8(sentence)],
      expect.not.stringMatching(/^<p>/),
    ],
    ['half a character at the end', [...utf8(sentence), 0xf0, 0x9f], expect.stringContaining(sentence)],
    ['a mark and nothing else', [0xef, 0xbb, 0xbf], 'empty-document'],
    ['half of UTF-16', [0xff, 0xfe, 0x41], 'empty-document'],
  ])('%s', (_what, bytes, outcome) => {
    expect(outcomeOf(Uint8Array.from(bytes))).toEqual(outcome);
  });
});

describe('any soup of parts is articles or an error in words', () => {
  const soups: Record<string, [name: string, start: string, parts: string[]]> = {
    mail: [
      'a.eml',
      'From: a@vale.example\r\nSubject: Port\r\n',
      [
        'Content-Type: multipart/mixed; boundary=b\r\n',
        'Content-Type: text/html; charset=utf-16\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        'Content-Transfer-Encoding: quoted-printable\r\n',
        'Content-Disposition: attachment; filename="a.zip"\r\n',
        '\r\n',
        '--b\r\n',
        '--b--\r\n',
        '=?utf-8?b?8J+Y?= ',
        '=E9=\r\n',
        'UEsDBA==\r\n',
        '-- \r\n',
        `${sentence}\r\n`,
      ],
    ],
    Markdown: [
      'a.md',
      '',
      [
        '---\n',
        'title: "a\n',
        '# ',
        '> ',
        '- ',
        '|a|\n',
        '|-|\n',
        '```\n',
        '[a](',
        ')',
        '<b>',
        '**',
        '\\',
        '&#0;',
        '\n\n',
        sentence,
      ],
    ],
    telegrams: [
      'a.txt',
      '\u0001TID0412 3 pl 210 Port\r\n',
      [
        '\u0001',
        '\u0002',
        '\u0003',
        'ZCZC\n',
        'NNNN\n',
        '^By A B<\n',
        '^',
        '<\n',
        'r i BC-A,1st-Add 03-14 0110\n',
        '141015 GMT Mar 26\n',
        '\u00c8u',
        `${sentence}\n`,
      ],
    ],
  };
  it.each(Object.entries(soups))('%s', (_what, [name, start, parts]) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (chosen) => {
        outcomeOf(start + chosen.join(''), name);
      }),
      { numRuns: 300 },
    );
  });
});
