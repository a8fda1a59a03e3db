import { ninjs, nitf, sentence, telex, type WireCase } from './build-item.ts';

const fields: [what: string, fields: object, first: WireCase['first']][] = [
  [
    'the least there is',
    {},
    {
      format: 'ninjs',
      headline: 'Port reopens',
      text: sentence,
      providerId: 'urn:tide:1',
      publishedAt: '2026-03-14T10:15:00Z',
    },
  ],
  [
    'body_html',
    { body_text: undefined, body_html: `<p>${sentence}</p><p>Ships came.</p>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  ['body_xhtml', { body_text: undefined, body_xhtml: `<div><p>${sentence}</p></div>` }, { text: sentence }],
  ['body_nitf', { body_text: undefined, body_nitf: nitf({}).slice(38) }, { text: sentence }],
  [
    'article_html',
    {
      body_text: undefined,
      article_html: `<section class="main"><p>${sentence}</p></section>`,
      version_created: '2026-03-14T10:15:00+01:00',
    },
    { text: sentence },
  ],
  ['a story in NITF', { body_text: undefined, story: { nitf: nitf({}).slice(38) } }, { text: sentence }],
  [
    'bodies',
    {
      body_text: undefined,
      bodies: [
        { role: 'summary', contentType: 'text/plain', value: 'Short.' },
        { role: 'main', contentType: 'text/html', value: `<p>${sentence}</p>` },
      ],
    },
    { text: sentence },
  ],
  [
    'headlines',
    {
      headline: undefined,
      headlines: [
        { role: 'short', value: 'Port' },
        { role: 'main', value: 'Port reopens' },
      ],
    },
    { headline: 'Port reopens' },
  ],
  [
    'an embargo',
    { embargoed: '2026-03-15T00:01:00Z' },
    { pubStatus: 'withheld', embargoedUntil: '2026-03-15T00:01:00Z' },
  ],
  [
    'an embargo that does not withhold',
    { embargoed: '2026-03-15T00:01:00Z', pubstatus: 'usable' },
    { pubStatus: 'usable', embargoedUntil: '2026-03-15T00:01:00Z' },
  ],
  ['canceled', { pubstatus: 'canceled' }, { pubStatus: 'canceled' }],
  ['pubStatus of version 3', { pubStatus: 'withheld' }, { pubStatus: 'withheld' }],
  [
    'a kill in the note',
    { pubstatus: 'canceled', ednote: 'Editors: kill BC-Port-Ansel, sent at 1015 GMT.' },
    { pubStatus: 'canceled', references: [{ relation: 'cancels', id: 'BC-Port-Ansel' }] },
  ],
  [
    'an item that it evolved from',
    { evolvedfrom: 'urn:tide:0' },
    { references: [{ relation: 'replaces', id: 'urn:tide:0' }] },
  ],
  [
    'an item that it rewrites',
    { rewrite_of: 'urn:tide:0' },
    { references: [{ relation: 'replaces', id: 'urn:tide:0' }] },
  ],
  ['a byline', { byline: 'By Jane Marrow' }, { names: ['Jane Marrow'] }],
  [
    'bylines',
    { bylines: [{ by: 'By JANE MARROW' }, { by: 'TOM FERRIS' }] },
    { names: ['JANE MARROW', 'TOM FERRIS'] },
  ],
  ['authors', { authors: [{ name: 'Jane Marrow', role: 'writer' }] }, { byline: 'Jane Marrow' }],
  ['located', { located: 'Port Ansel' }, { located: 'Port Ansel' }],
  ['a dateline', { dateline: 'KARSTAD, 14 maart (TW) -' }, { located: 'Karstad' }],
  ['a provider', { provider: 'Tidewire' }, { publisher: 'Tidewire' }],
  ['a provider in an object', { provider: { name: 'Tidewire', code: 'TW' } }, { publisher: 'Tidewire' }],
  ['a source', { source: 'Harbour Wire', provider: 'Tidewire' }, { credits: ['Harbour Wire'] }],
  ['a language', { language: 'nn' }, { language: 'nn' }],
  [
    'subjects',
    { subject: [{ code: '20000765', name: 'shipping', scheme: 'medtop' }] },
    { subjects: [{ id: 'medtop:20000765', label: 'shipping' }] },
  ],
  [
    'subjects without a scheme',
    { subject: [{ code: '15000000', name: 'sport' }] },
    { subjects: [{ id: '15000000', label: 'sport' }] },
  ],
  ['an address', { uri: 'https://tide.example/1' }, { canonicalUrl: 'https://tide.example/1' }],
  [
    'first and last version',
    { firstcreated: '2026-03-14T09:00:00+0100' },
    { publishedAt: '2026-03-14T09:00:00+01:00', modifiedAt: '2026-03-14T10:15:00Z' },
  ],
  ['a headline with mark-up', { headline: '<p>Port &amp; sea</p>' }, { headline: 'Port & sea' }],
  [
    'a slug and nothing else',
    { headline: undefined, slugline: 'port-ansel' },
    { headline: null, text: sentence, slug: 'port-ansel' },
  ],
];

const telexes: [what: string, document: string, first: WireCase['first'], count?: number][] = [
  [
    'IPTC 7901',
    telex(
      'TID0412 3 pl 210 Ansel/Port',
      `Port reopens after days\r\n\r\nKarstad, March 14 (Tidewire) - ${sentence}`,
      '141015 GMT Mar 26',
    ),
    {
      headline: 'Port reopens after days',
      publishedAt: '2026-03-14T10:15:00Z',
      providerId: 'TID0412/2026-03-14',
      located: 'Karstad',
      publisher: 'Tidewire',
      slug: 'Ansel/Port',
    },
  ],
  [
    'ANPA, slug and headline marked alike',
    telex(
      'a0123 ----\r\nr i bc-port 03-14 0212',
      `^BC-Port,0212<\r\n^Port reopens after storm<\r\n^By JANE MARROW=\r\n\tANSEL, Osmark (TW) _ ${sentence}\r\n`,
      '03-14-26 1015EST',
    ),
    { headline: 'Port reopens after storm', names: ['JANE MARROW'], slug: 'bc-port', located: 'Ansel' },
  ],
  [
    'ANPA, its slug only in the text',
    telex('a0123 ----', `^BC-Port,0212<\r\n^Port reopens after storm<\r\n\tANSEL (TW) _ ${sentence}\r\n`),
    { headline: 'Port reopens after storm', slug: 'BC-Port' },
  ],
  [
    'IPTC 7901 in German',
    telex(
      'tid0412 3 pl 210 Hafen',
      `Hafen in Ansel wieder offen\r\n= \r\n   Karstad (dpa) - Der Hafen ist wieder offen, sagte der Hafenmeister.\r\n   Zwölf Schiffe kamen.\r\ntid ab cd`,
      '141015 Mrz 26',
    ),
    { publishedAt: '2026-03-14', located: 'Karstad', publisher: 'dpa' },
  ],
  [
    'IPTC 7901, the day in French',
    telex('TID0412 3 pl 210 Port', sentence, '141015 GMT août 26'),
    { publishedAt: '2026-08-14T10:15:00Z' },
  ],
  [
    'IPTC 7901, a marked headline in the header',
    telex(
      'TID0412 3 pl 210\r\nAnsel/Port\r\n^Port reopens after storm<',
      `Karstad, March 14 (Tidewire) - ${sentence}`,
    ),
    { headline: 'Port reopens after storm', slug: 'Ansel/Port' },
  ],
  [
    'IPTC 7901 of dpa, all above the headline',
    telex(
      'bdt0412 3 wi 210  dpa 0412',
      '\r\nHafen/Schifffahrt/Veldania/\r\n(Zusammenfassung 1500 - Neu: Zitat)\r\nHafen von Ansel wieder offen = \r\n\r\nKarstad (dpa) - Der Hafen von Ansel ist nach neun Tagen wieder offen.\r\n',
      '141015 Mrz 26',
    ),
    {
      headline: 'Hafen von Ansel wieder offen',
      text: 'Karstad (dpa) - Der Hafen von Ansel ist nach neun Tagen wieder offen.',
      slug: 'Hafen/Schifffahrt/Veldania/',
      publisher: 'dpa',
      located: 'Karstad',
    },
  ],
  [
    'IPTC 7901 of APA, day and keywords above the headline',
    telex(
      'APA0412 5 WI 0210',
      '                    Sa, 14.Mär 2026\r\n\r\nSchifffahrt/Veldania\r\n\r\nHafen von Ansel wieder offen\r\n\r\n   Ansel (APA) - Der Hafen von Ansel ist wieder offen. Das sagte\r\nder Hafenmeister am Montag.\r\n\r\n(Schluss) jm/tf\r\n\r\nAPA0412    2026-03-14/10:15\r\n\r\n141015 Mär 26',
    ),
    {
      headline: 'Hafen von Ansel wieder offen',
      slug: 'Schifffahrt/Veldania',
      located: 'Ansel',
      publisher: 'APA',
      publishedAt: '2026-03-14',
    },
  ],
  [
    'a telegram of ANSA, its route and its dateline below the headline',
    telex(
      'ZCZC4912/SXB\r\nXCI62112_SXB_QBXB',
      'R CRO S0B QBXB\r\nPorto di Ansel riaperto, dice il comandante\r\n(ANSA) - ANSEL, 14 MAR - Il porto di Ansel ha riaperto lunedì,\r\nha detto il comandante del porto.\r\n14-MAR-26 10:15 NNNN',
    ),
    {
      headline: 'Porto di Ansel riaperto, dice il comandante',
      located: 'Ansel',
      publisher: 'ANSA',
      slug: undefined,
    },
  ],
  [
    'ANPA, paragraphs by tabs and spaces, more to come',
    telex(
      'a0123 ----',
      `^BC-Port,0212<\r\n^Port reopens after storm<\r\n\t   ANSEL (TW) _ ${sentence}\r\n\t   Twelve ships came in on the first day, most of them with grain,\r\nhe said.\r\n\t   MORE\r\n`,
    ),
    {
      text: `ANSEL (TW) _ ${sentence}\n\nTwelve ships came in on the first day, most of them with grain, he said.\n\nMORE`,
    },
  ],
  [
    'two messages',
    telex('TID0412 3 pl 210 Port', sentence) +
      telex('TID0413 3 pl 110 Ferry', 'The ferry sailed on Tuesday, its owner said.'),
    { text: sentence },
    2,
  ],
  [
    'ANPA, a take that adds',
    telex('a0412\u001f\r\nr i BC-Port-Ansel 03-14 0210', sentence) +
      telex('a0413\u001f\r\nr i BC-Port-Ansel,1st-Add 03-14 0110', 'Twelve ships came, he added.'),
    { text: `${sentence}\n\nTwelve ships came, he added.` },
    1,
  ],
  [
    'ANPA, two takes that add',
    telex('a0412\r\nr i BC-Port-Ansel 03-14 0210', sentence) +
      telex('a0413\r\nr i BC-Port-Ansel, 1st Add 03-14 0110', 'One.') +
      telex('a0414\r\nr i BC-Port-Ansel, 2nd Add 03-14 0110', 'Two.'),
    { text: `${sentence}\n\nOne.\n\nTwo.` },
    1,
  ],
  [
    'ANPA, an add alone',
    telex('a0413\r\nr i BC-Port-Ansel, 1st Add 03-14 0110', sentence),
    { text: sentence, references: [{ relation: 'continues', id: 'BC-Port-Ansel' }] },
    1,
  ],
  [
    'ANPA, a new lead',
    telex('a0413\r\nr i BC-Port-Ansel, 2nd Ld 03-14 0110', sentence),
    { references: [{ relation: 'replaces', id: 'BC-Port-Ansel' }] },
    1,
  ],
  [
    'ANPA, a kill',
    telex(
      'a0414\r\nb i BC-Kill 03-14 0040',
      '^BULLETIN KILL<\r\n\tEditors: Kill BC-Port-Ansel, a0412. The port is closed.<\r\n',
    ),
    {
      pubStatus: 'canceled',
      references: [
        { relation: 'cancels', id: 'BC-Port-Ansel' },
        { relation: 'cancels', id: 'a0412' },
      ],
    },
    1,
  ],
  [
    'ZCZC and NNNN',
    `ZCZC TID0412\nVELDANIA-PORT\n\nKARSTAD, March 14 (Tidewire) - ${sentence}\n\n141015 GMT MAR 26\nNNNN\n`,
    { format: 'iptc-7901', located: 'Karstad', publishedAt: '2026-03-14T10:15:00Z' },
    1,
  ],
  ['ZCZC without a header', `ZCZC\n${sentence}\nNNNN\n`, { text: sentence }, 1],
  [
    'two telegrams',
    `ZCZC A1\n\n${sentence}\nNNNN\nZCZC A2\n\nThe ferry sailed on Tuesday, its owner said.\nNNNN\n`,
    { text: sentence },
    2,
  ],
  ['a telegram cut off', `ZCZC A1\n\n${sentence}`, { text: sentence }, 1],
];

export const ninjsAndTelexCases: WireCase[] = [
  ...fields.map(([what, given, first]) => ({ what: `ninjs: ${what}`, document: ninjs(given), first })),
  ...telexes.map(([what, document, first, count]) => ({
    what: `telex: ${what}`,
    document,
    first,
    ...(count !== undefined && { count }),
  })),
  {
    what: 'ninjs: a list',
    document: `[${ninjs({})},${ninjs({ uri: 'urn:tide:2' })}]`,
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'ninjs: a package of items',
    document: JSON.stringify({
      uri: 'urn:tide:p',
      type: 'composite',
      versioncreated: '2026-03-14T10:15:00Z',
      headline: 'Package',
      associations: { a: JSON.parse(ninjs({})) },
    }),
    count: 1,
    first: { text: sentence },
  },
  {
    what: 'ninjs: a picture with the story',
    document: JSON.stringify({
      items: [
        JSON.parse(ninjs({})),
        {
          uri: 'urn:tide:pic',
          type: 'picture',
          versioncreated: '2026-03-14T10:15:00Z',
          headline: 'A crane',
          description_text: 'A crane.',
        },
      ],
    }),
    count: 1,
    first: { text: sentence },
  },
];
