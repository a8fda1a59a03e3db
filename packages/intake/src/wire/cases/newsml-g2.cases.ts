import { g2, nitf, sentence, type WireCase } from './build-item.ts';

const headline = '<headline>Port reopens</headline>';

const table: [what: string, parts: Parameters<typeof g2>[0], first: WireCase['first']][] = [
  [
    'the least there is',
    {},
    {
      format: 'newsml-g2',
      headline: 'Port reopens',
      text: sentence,
      providerId: 'urn:newsml:tide.example:20260314:1',
      publisher: 'TIDE',
      publishedAt: '2026-03-14T10:15:00Z',
      modifiedAt: '2026-03-14T10:15:00Z',
      language: 'en',
      pubStatus: 'usable',
    },
  ],
  [
    'first and last version',
    { meta: '<firstCreated>2026-03-14T08:00:00+02:00</firstCreated>' },
    { publishedAt: '2026-03-14T08:00:00+02:00', modifiedAt: '2026-03-14T10:15:00Z' },
  ],
  [
    'milliseconds',
    { meta: '<firstCreated>2026-03-14T08:00:00.000Z</firstCreated>' },
    { publishedAt: '2026-03-14T08:00:00Z' },
  ],
  [
    'content created',
    { about: `<contentCreated>2026-03-14T07:00:00Z</contentCreated>${headline}` },
    { publishedAt: '2026-03-14T07:00:00Z' },
  ],
  [
    'a text in base64',
    {
      content: `<inlineData contenttype="text/plain" encoding="base64">${btoa(`${sentence}\n\nShips came.`)}</inlineData>`,
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'an embargo',
    { meta: '<embargoed>2026-03-15T00:01:00+01:00</embargoed>' },
    { pubStatus: 'withheld', embargoedUntil: '2026-03-15T00:01:00+01:00' },
  ],
  [
    'an embargo that does not withhold',
    { meta: '<embargoed>2026-03-15T00:01:00Z</embargoed><pubStatus qcode="stat:usable"/>' },
    { pubStatus: 'usable', embargoedUntil: '2026-03-15T00:01:00Z' },
  ],
  [
    'an embargo emptied',
    { meta: '<embargoed/><pubStatus qcode="stat:usable"/>' },
    { pubStatus: 'usable', embargoedUntil: undefined },
  ],
  [
    'points in short above byline and dateline',
    {
      content: `<inlineXML><html><body><p>* Ships wait</p><p>* Crane broken</p><p>By Jane Marrow</p><p>ANSEL, March 14 (Tidewire) - ${sentence}</p></body></html></inlineXML>`,
    },
    {
      text: `* Ships wait\n\n* Crane broken\n\nBy Jane Marrow\n\nANSEL, March 14 (Tidewire) - ${sentence}`,
      names: ['Jane Marrow'],
      located: 'Ansel',
    },
  ],
  [
    'a slug of an update',
    { about: `${headline}<slugline>OSMARK-PORT/ (UPDATE 2)</slugline>` },
    { slug: 'OSMARK-PORT/' },
  ],
  [
    'a slug',
    { about: `${headline}<slugline separator="-">PORT-Ansel</slugline>` },
    { slug: 'PORT-Ansel', headline: 'Port reopens' },
  ],
  ['canceled', { meta: '<pubStatus qcode="stat:canceled"/>' }, { pubStatus: 'canceled' }],
  [
    'canceled by address',
    { meta: '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>' },
    { pubStatus: 'canceled' },
  ],
  ['withheld', { meta: '<pubStatus qcode="stat:withheld"/>' }, { pubStatus: 'withheld' }],
  ['a provider by literal', { meta: '<provider literal="Tidewire"/>' }, { publisher: 'TIDE' }],
  ['a title', { meta: '<title>Port reopens</title>', about: '' }, { headline: 'Port reopens' }],
  [
    'several headlines',
    { about: `${headline}<headline role="hld:subHeadline">Ships wait</headline>` },
    { headline: 'Port reopens' },
  ],
  [
    'the main headline after another',
    {
      about:
        '<headline role="hlrole:short">Port</headline><headline role="hlrole:main">Port reopens</headline>',
    },
    { headline: 'Port reopens' },
  ],
  [
    'by',
    { about: `${headline}<by>By Jane Marrow</by>` },
    { byline: 'By Jane Marrow', names: ['Jane Marrow'] },
  ],
  [
    'a creator',
    { about: `${headline}<creator qcode="p:1"><name>Jane Marrow</name></creator>` },
    { byline: 'Jane Marrow' },
  ],
  [
    'a creator that is a house',
    { about: `${headline}<creator type="cpnat:organisation" qcode="p:1"><name>Tide Desk</name></creator>` },
    { byline: null },
  ],
  [
    'a creditline',
    { about: `${headline}<creditline>Harbour Wire</creditline>` },
    { credits: ['Harbour Wire'] },
  ],
  [
    'info sources',
    { about: `${headline}<infoSource qcode="s:1"><name>Harbour Wire</name></infoSource>` },
    { credits: ['Harbour Wire'] },
  ],
  [
    'located',
    {
      about: `<located qcode="g:1"><name xml:lang="en">Port Ansel</name><broader qcode="g:2"><name>Veldania</name></broader></located>${headline}`,
    },
    { located: 'Port Ansel' },
  ],
  [
    'a dateline',
    { about: `${headline}<dateline>KARSTAD, March 14 (Tidewire) -</dateline>` },
    { located: 'Karstad' },
  ],
  [
    'a dateline in French',
    { about: `${headline}<dateline>Karstad, 14 mars 2026 (Tidewire) -</dateline>` },
    { located: 'Karstad' },
  ],
  [
    'a dateline in German',
    { about: `${headline}<dateline>Karstad, 14. März (tw) –</dateline>` },
    { located: 'Karstad' },
  ],
  [
    'a dateline in Spanish',
    { about: `${headline}<dateline>Karstad, 14 mar (TW).-</dateline>` },
    { located: 'Karstad' },
  ],
  ['a language', { about: `<language tag="pt-PT"/>${headline}` }, { language: 'pt-PT' }],
  [
    'subjects in two vocabularies',
    {
      about: `<subject qcode="medtop:20000765"><name xml:lang="en-GB">shipping</name><name xml:lang="fr">transport maritime</name></subject><subject qcode="tide:ANS"/>${headline}`,
    },
    {
      subjects: [
        { id: 'medtop:20000765', label: 'shipping' },
        { id: 'tide:ANS', label: null },
      ],
    },
  ],
  [
    'a subject by address',
    {
      about: `<subject uri="http://cv.iptc.org/newscodes/mediatopic/20000765"><name>shipping</name></subject>${headline}`,
    },
    { subjects: [{ id: 'http://cv.iptc.org/newscodes/mediatopic/20000765', label: 'shipping' }] },
  ],
  [
    'an editor’s note that corrects',
    { meta: '<edNote>CORRECTION: the number in paragraph two.</edNote>' },
    { correction: 'CORRECTION: the number in paragraph two.' },
  ],
  [
    'an editor’s note that corrects nothing',
    { meta: '<edNote>Updates with quotes.</edNote>' },
    { correction: null },
  ],
  [
    'a signal of a correction',
    { meta: '<edNote>The number in paragraph two.</edNote><signal qcode="sig:correction"/>' },
    { correction: 'The number in paragraph two.' },
  ],
  [
    'a link to the version before',
    { meta: '<link rel="irel:previousVersion" residref="urn:newsml:tide.example:20260314:0"/>' },
    { references: [{ relation: 'replaces', id: 'urn:newsml:tide.example:20260314:0' }] },
  ],
  [
    'a link to more',
    { meta: '<link rel="irel:seeAlso" href="https://tide.example/2"/>' },
    { references: [{ relation: 'related', id: 'https://tide.example/2' }] },
  ],
  [
    'a link to the page',
    { meta: '<link rel="irel:canonical" href="https://tide.example/1"/>' },
    { canonicalUrl: 'https://tide.example/1', references: undefined },
  ],
  [
    'hops',
    {
      before:
        '<hopHistory><hop seq="2"><party literal="Harbour Wire"/></hop><hop seq="1"><party qcode="p:1"><name>Ansel Post</name></party></hop></hopHistory>',
    },
    { hands: ['Ansel Post', 'Harbour Wire'] },
  ],
  [
    'NITF in it',
    {
      content: `<inlineXML contenttype="application/nitf+xml">${nitf({ bodyHead: '<byline>By Jane Marrow</byline>' }).slice(38)}</inlineXML>`,
    },
    { text: sentence, names: ['Jane Marrow'] },
  ],
  [
    'plain text',
    { content: `<inlineData contenttype="text/plain">${sentence}\n\nShips came.</inlineData>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'escaped HTML',
    { content: `<inlineData contenttype="text/html">&lt;p&gt;${sentence}&lt;/p&gt;</inlineData>` },
    { text: sentence },
  ],
  [
    'HTML in CDATA',
    { content: `<inlineXML><![CDATA[<div><p>${sentence}</p><p>Ships came.</p></div>]]></inlineXML>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'a section in XHTML',
    {
      content: `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><section class="main"><p>${sentence}</p></section><footer><p>tw ab cd</p></footer></body></html></inlineXML>`,
    },
    { text: `${sentence}\n\ntw ab cd` },
  ],
  [
    'breaks in XHTML',
    {
      content: `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${sentence}<br/><br/>Ships came.</body></html></inlineXML>`,
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'only a description',
    { about: `${headline}<description role="drol:summary">Ships came.</description>`, content: '' },
    { text: 'Ships came.' },
  ],
  ['only a headline', { content: '' }, { text: 'Port reopens' }],
];

const message = (...items: string[]): string =>
  `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-14T10:20:00Z</sent></header><itemSet>${items.map((item) => item.slice(38)).join('')}</itemSet></newsMessage>`;

/** A package that lists two items, with what it says of itself. */
const packageOf = (about: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tide.example:20260314:top" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:composite"/><provider qcode="nprov:TIDE"/><versionCreated>2026-03-14T10:15:00Z</versionCreated></itemMeta><contentMeta>${about}</contentMeta><groupSet root="root"><group id="root" role="group:main"><itemRef residref="urn:newsml:tide.example:20260314:1"><title>Port reopens</title></itemRef><itemRef residref="urn:newsml:tide.example:20260314:2"/></group></groupSet></packageItem>`;

export const newsmlG2Cases: WireCase[] = [
  {
    what: 'NewsML-G2: a package without its items says what it is about and what it lists',
    document: packageOf(`<headline>The day at sea</headline><description>${sentence}</description>`),
    count: 1,
    first: {
      headline: 'The day at sea',
      text: sentence,
      publisher: 'TIDE',
      references: [
        { relation: 'related', id: 'urn:newsml:tide.example:20260314:1' },
        { relation: 'related', id: 'urn:newsml:tide.example:20260314:2' },
      ],
    },
  },
  {
    what: 'NewsML-G2: a package beside its items adds nothing',
    document: message(packageOf(`<description>${sentence}</description>`), g2({})),
    count: 1,
    first: { headline: 'Port reopens', providerId: 'urn:newsml:tide.example:20260314:1' },
  },
  ...table.map(([what, parts, first]) => ({ what: `NewsML-G2: ${what}`, document: g2(parts), first })),
  {
    what: 'NewsML-G2: a message of two',
    document: message(g2({}), g2({})),
    count: 2,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'NewsML-G2: with a prefix',
    document: g2({})
      .replace('<newsItem xmlns=', '<n:newsItem xmlns:n=')
      .replace(
        /<(\/?)(itemMeta|contentMeta|contentSet|headline|inlineXML|provider|versionCreated|itemClass)\b/g,
        '<$1n:$2',
      )
      .replace('</newsItem>', '</n:newsItem>'),
    first: { headline: 'Port reopens', text: sentence },
  },
  {
    what: 'NewsML-G2: without a namespace',
    document: g2({}).replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', ''),
    first: { text: sentence },
  },
  {
    what: 'NewsML-G2: of the power conformance',
    document: g2({ item: ' conformance="power" standard="NewsML-G2" standardversion="2.28" xml:lang="fi"' }),
    first: { language: 'fi' },
  },
];
