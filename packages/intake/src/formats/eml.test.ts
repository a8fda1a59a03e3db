import { AppError, checkArticle } from '@sayso/schema';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../parse-document.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sentence = 'The council voted on Tuesday to close the bridge, the mayor said.';

function parse(lines: string | readonly string[], name = 'message.eml') {
  const parsed = parseDocuments({
    bytes: latin(typeof lines === 'string' ? lines : lines.join('\r\n')),
    name,
  });
  for (const article of parsed.articles) checkArticle(article);
  return parsed;
}
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const head = [
  'From: "Karstad Courier" <desk@news.courier.example>',
  'To: desk@vale.example',
  'Subject: Fwd: [wire] Bridge to close',
  'Date: Sat, 14 Mar 2026 10:00:00 +0100 (CET)',
  'Message-ID: <1@courier.example>',
  'MIME-Version: 1.0',
];
const part = (boundary: string, type: string, ...content: string[]) => [
  `--${boundary}`,
  `Content-Type: ${type}`,
  ...content,
];

describe('an e-mail', () => {
  it('is an article by its headers, its signature set apart', () => {
    const { articles } = parse([...head, '', sentence, '', '-- ', 'Courier desk', 'Tel 12']);
    expect(articles).toMatchObject([
      {
        format: 'eml',
        headline: 'Bridge to close',
        publisher: { name: 'Karstad Courier', domain: 'courier.example' },
        publishedAt: '2026-03-14T10:00:00+01:00',
        furniture: [{ kind: 'boilerplate', text: '-- \r\nCourier desk\r\nTel 12' }],
      },
    ]);
  });

  it('is known without its name by the headers that mail systems write', () => {
    expect(parse([...head, '', sentence], 'item.txt').articles[0]?.format).toBe('eml');
    expect(parse(['From: the mayor', 'To: all', '', sentence], 'item.txt').articles[0]?.format).toBe('text');
  });

  it('of a person has a byline, and a mailbox anybody can have is no publisher', () => {
    const { articles } = parse(['From: Jane Marrow <jane@gmail.com>', 'Subject: x', '', sentence]);
    expect(articles).toMatchObject([
      { byline: { names: ['Jane Marrow'] }, publisher: { name: null, domain: null } },
    ]);
  });

  it.each([
    ['quoted-printable in UTF-8', 'utf-8', 'quoted-printable', 'The caf=C3=A9 in Malm=C3=B6 re=\r\nopened.'],
    ['quoted-printable in ISO-8859-1', 'iso-8859-1', 'quoted-printable', 'The caf=E9 in Malm=F6 reopened.'],
    ['base64', 'utf-8', 'base64', 'VGhlIGNhZsOpIGluIE1hbG3D\r\ntiByZW9wZW5lZC4='],
    ['8bit in Windows-1252', 'windows-1252', '8bit', 'The caf\xe9 in Malm\xf6 reopened.'],
    ['UTF-7', 'utf-7', '7bit', 'The caf+AOk- in Malm+APY reopened.'],
  ])('is read in %s', (_what, charset, encoding, body) => {
    const lines = ['From: a@vale.example', `Content-Type: text/plain; charset="${charset}"`];
    expect(parse([...lines, `Content-Transfer-Encoding: ${encoding}`, '', body]).articles[0]?.text).toBe(
      'The café in Malmö reopened.',
    );
  });

  it.each([
    ['=?utf-8?B?Q2Fmw6kg?= =?utf-8?Q?reopens=21?=', 'Café reopens!'],
    ['=?iso-8859-1?q?Caf=E9_reopens?=', 'Café reopens'],
    ['Caf\xe9 reopens', 'Café reopens'],
    ['=?klingon?Q?x?=\r\n folded', 'x folded'],
  ])('has the subject %j', (subject, headline) => {
    expect(parse(['From: a@vale.example', `Subject: ${subject}`, '', sentence]).articles[0]?.headline).toBe(
      headline,
    );
  });

  it('gives its HTML where its plain text says little, and its stories that are attached', () => {
    const message = [
      ...head,
      'Content-Type: multipart/mixed;',
      ' boundary="out er"',
      '',
      'For programs that know no MIME.',
      ...part('out er', 'multipart/alternative; boundary=in', ''),
      ...part('in', 'text/plain', '', 'Open it in a browser.'),
      ...part('in', 'text/html; charset=utf-8', '', `<p>${sentence}</p><p>${sentence} ${sentence}</p>`),
      '--in--',
      ...part('out er', 'image/png; name=logo.png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='),
      ...part(
        'out er',
        'application/octet-stream',
        "Content-Disposition: attachment; filename*=utf-8''a%20b.txt",
        '',
        `B. ${sentence}`,
      ),
      ...part(
        'out er',
        'application/gzip; name=c.txt.gz',
        'Content-Transfer-Encoding: base64',
        '',
        base64(gzipSync(latin(`C. ${sentence}`))),
      ),
      ...part('out er', 'application/pdf; name=d.pdf', '', '%PDF-1.7 x'),
      ...part(
        'out er',
        'message/rfc822',
        '',
        'From: b@vale.example',
        'Subject: Within',
        '',
        `E. ${sentence}`,
      ),
      '--out er--',
    ];
    const { articles, refused } = parse(message);
    expect(articles.map(({ text }) => text)).toEqual([
      `${sentence}\n\n${sentence} ${sentence}`,
      `B. ${sentence}`,
      `C. ${sentence}`,
      `E. ${sentence}`,
    ]);
    expect(refused).toMatchObject([{ name: 'd.pdf', failure: { code: 'binary-document' } }]);
  });

  it('puts flowed lines together', () => {
    const lines = ['From: a@vale.example', 'Content-Type: text/plain; format=flowed', ''];
    expect(parse([...lines, 'The council ', 'voted.', '', 'It closed.']).articles[0]?.text).toBe(
      'The council voted.\r\n\r\nIt closed.',
    );
  });
});

describe('hostile mail is an article or an error in words', () => {
  const nested = Array.from({ length: 10_000 }, (_, at) =>
    part(`b${at - 1}`, `multipart/mixed; boundary=b${at}`, '')
      .slice(at === 0 ? 1 : 0)
      .join('\n'),
  ).join('\n');
  it.each<[what: string, message: string, code: string]>([
    ['10,000 nested multiparts', `From: a@vale.example\n${nested}\n\n${sentence}`, 'too-deep'],
    ['no content', 'From: a@vale.example\n\n', 'empty-document'],
    [
      '5,000 parts',
      `From: a@vale.example\nContent-Type: multipart/mixed; boundary=b\n\n${`--b\n\n${sentence}\n`.repeat(5_000)}`,
      'article',
    ],
    [
      'a boundary within itself',
      `From: a@vale.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(50)}`,
      'empty-document',
    ],
    [
      'a header of a megabyte',
      `From: a@vale.example\nSubject: ${'=?utf-8?Q?'.repeat(100_000)}\n\n${sentence}`,
      'article',
    ],
    [
      'a megabyte of folding',
      `From: a@vale.example\nX-A: ${'\n '.repeat(500_000)}\n\n${sentence}`,
      'article',
    ],
    ['broken base64', `From: a@vale.example\nContent-Transfer-Encoding: base64\n\n${sentence}!`, 'any'],
  ])('%s', (_what, message, code) => {
    let found = 'article';
    try {
      expect(parse(message).articles.length).toBeGreaterThan(0);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      found = thrown.code;
    }
    if (code !== 'any') expect(found).toBe(code);
  });
});
