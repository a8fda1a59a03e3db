import { nitf, sentence, type WireCase } from './build-item.ts';

const docdata = (inner: string, attributes = ''): string => `<docdata${attributes}>${inner}</docdata>`;

const table: [what: string, parts: Parameters<typeof nitf>[0], first: WireCase['first']][] = [
  [
    'hl1 and hl2',
    { bodyHead: '<hedline><hl1>Port reopens</hl1><hl2>Ships wait</hl2></hedline>' },
    { headline: 'Port reopens' },
  ],
  ['a hedline without hl1', { bodyHead: '<hedline>Port reopens</hedline>' }, { headline: 'Port reopens' }],
  ['only a title', { head: '<title>Port reopens</title>', bodyHead: '' }, { headline: 'Port reopens' }],
  [
    'a title before an empty hl1',
    { head: '<title>Port reopens</title>', bodyHead: '<hedline><hl1/></hedline>' },
    { headline: 'Port reopens' },
  ],
  [
    'a note to editors in the text',
    {
      content: `<note noteclass="editorsnote"><body.content><p>CORRECTS day in first paragraph</p></body.content></note><p>${sentence}</p>`,
    },
    { text: sentence, correction: 'CORRECTS day in first paragraph' },
  ],
  [
    'a key of its desk',
    { head: '<docdata><du-key generation="2" key="BC-Port-Sale"/></docdata>' },
    { slug: 'BC-Port-Sale', headline: 'Port reopens' },
  ],
  [
    'mark-up in hl1',
    { bodyHead: '<hedline><hl1>Port <em>reopens</em></hl1></hedline>' },
    { headline: 'Port reopens' },
  ],
  [
    'a byline',
    { bodyHead: '<hedline><hl1>H</hl1></hedline><byline>By Jane Marrow</byline>' },
    { names: ['Jane Marrow'] },
  ],
  [
    'a byline in capitals with a title',
    { bodyHead: '<byline>By JANE MARROW<byttl>Tidewire Writer</byttl></byline>' },
    { byline: 'By JANE MARROW', names: ['JANE MARROW'] },
  ],
  [
    'a byline of a person',
    { bodyHead: '<byline><person>Jane Marrow</person></byline>' },
    { byline: 'Jane Marrow' },
  ],
  [
    'two bylines',
    { bodyHead: '<byline>Jane Marrow</byline><byline>Tom Ferris</byline>' },
    { names: ['Jane Marrow', 'Tom Ferris'] },
  ],
  ['a byline in French', { bodyHead: '<byline>Par Jeanne Marrot</byline>' }, { byline: 'Jeanne Marrot' }],
  ['a byline in German', { bodyHead: '<byline>Von Johanna Marr</byline>' }, { byline: 'Johanna Marr' }],
  ['a byline in Dutch', { bodyHead: '<byline>Door Johanna Marr</byline>' }, { byline: 'Johanna Marr' }],
  ['a byline in Swedish', { bodyHead: '<byline>Av Johanna Marr</byline>' }, { byline: 'Johanna Marr' }],
  ['a byline in Italian', { bodyHead: '<byline>di Giovanna Marro</byline>' }, { byline: 'Giovanna Marro' }],
  [
    'a dateline',
    { bodyHead: '<dateline><location>PORT ANSEL, Veldania</location></dateline>' },
    { located: 'Port Ansel' },
  ],
  [
    'a dateline of words',
    { bodyHead: '<dateline>Port Ansel, 14 March (Tidewire) - </dateline>' },
    { located: 'Port Ansel' },
  ],
  [
    'a city',
    {
      bodyHead:
        '<dateline><location><city>Port Ansel</city><country>Veldania</country></location></dateline>',
    },
    { located: 'Port Ansel' },
  ],
  [
    'a kill by a slug of AP, in words to the editors',
    {
      head: docdata('<doc-id id-string="V1"/>', ' management-status="canceled"'),
      content: '<p>EDITORS: Kill the story slugged VEL--Port. The port did not reopen.</p>',
    },
    { pubStatus: 'canceled', located: null, references: [{ relation: 'cancels', id: 'VEL--Port' }] },
  ],
  [
    'an embargo that only its text states',
    { content: `<p>EMBARGOED UNTIL 00:01 GMT, MARCH 16, 2026</p><p>${sentence}</p>` },
    { pubStatus: 'withheld', embargoedUntil: '2026-03-16T00:01:00Z' },
  ],
  ['a distributor', { bodyHead: '<distributor>Tidewire</distributor>' }, { publisher: 'Tidewire' }],
  [
    'a distributor that is an org',
    { bodyHead: '<distributor><org idsrc="x" value="T">Tidewire</org></distributor>' },
    { publisher: 'Tidewire' },
  ],
  [
    'a copyright holder',
    { head: docdata('<doc.copyright year="2026" holder="Tidewire"/>') },
    { publisher: 'Tidewire' },
  ],
  [
    'a publication',
    { head: '<pubdata type="print" name="Tide Daily" date.publication="20260314"/>' },
    { publisher: 'Tide Daily', publishedAt: '2026-03-14' },
  ],
  [
    'regsrc',
    { head: docdata('<doc-id regsrc="TID" id-string="t1"/>') },
    { publisher: 'TID', providerId: 't1' },
  ],
  [
    'an issue date in UTC',
    { head: docdata('<date.issue norm="20260314T101500Z"/>') },
    { publishedAt: '2026-03-14T10:15:00Z' },
  ],
  [
    'an issue date with a zone',
    { head: docdata('<date.issue norm="20260314T101500+0100"/>') },
    { publishedAt: '2026-03-14T10:15:00+01:00' },
  ],
  [
    'an issue date with a zone to the west',
    { head: docdata('<date.issue norm="2026-03-14T10:15:00-05:00"/>') },
    { publishedAt: '2026-03-14T10:15:00-05:00' },
  ],
  [
    'an issue date without a zone',
    { head: docdata('<date.issue norm="20260314T101500"/>') },
    { publishedAt: '2026-03-14' },
  ],
  [
    'an issue date of a day',
    { head: docdata('<date.issue norm="20260314"/>') },
    { publishedAt: '2026-03-14' },
  ],
  [
    'an issue date in words',
    { head: docdata('<date.issue>14 March 2026 10:15 GMT</date.issue>') },
    { publishedAt: '2026-03-14T10:15:00Z' },
  ],
  [
    'a release date',
    { head: docdata('<date.release norm="20260314T101500Z"/>') },
    { publishedAt: '2026-03-14T10:15:00Z', embargoedUntil: undefined },
  ],
  [
    'an embargo',
    {
      head: docdata(
        '<date.issue norm="20260314T101500Z"/><date.release norm="20260315T000100Z"/>',
        ' management-status="embargoed"',
      ),
    },
    { pubStatus: 'withheld', publishedAt: '2026-03-14T10:15:00Z', embargoedUntil: '2026-03-15T00:01:00Z' },
  ],
  [
    'a revision',
    {
      head: '<docdata><date.issue norm="20260314T101500Z"/></docdata><revision-history norm="20260314T110000Z"/>',
    },
    { modifiedAt: '2026-03-14T11:00:00Z' },
  ],
  ['usable', { head: docdata('', ' management-status="usable"') }, { pubStatus: 'usable' }],
  ['canceled', { head: docdata('', ' management-status="canceled"') }, { pubStatus: 'canceled' }],
  ['withheld', { head: docdata('', ' management-status="withheld"') }, { pubStatus: 'withheld' }],
  [
    'a correction',
    { head: docdata('<correction info="Corrects the number." id-string="t0" regsrc="TID"/>') },
    { correction: 'Corrects the number.', references: [{ relation: 'corrects', id: 't0' }] },
  ],
  [
    'a kill of another',
    {
      head: docdata(
        '<correction info="Kill: not so." id-string="t0" regsrc="TID"/>',
        ' management-status="canceled"',
      ),
    },
    { pubStatus: 'canceled', references: [{ relation: 'cancels', id: 't0' }] },
  ],
  [
    'a message to editors',
    { head: docdata('<ed-msg info="CORRECTION: the number in paragraph two."/>') },
    { correction: 'CORRECTION: the number in paragraph two.' },
  ],
  ['a language on the body', { body: ' xml:lang="sv"' }, { language: 'sv' }],
  ['a language on the root', { root: ' xml:lang="nb-NO"' }, { language: 'nb-NO' }],
  ['baselang', { root: ' baselang="de"' }, { language: 'de' }],
  [
    'subjects',
    {
      head: '<tobject tobject.type="News"><tobject.property tobject.property.type="current"/><tobject.subject tobject.subject.refnum="11006000" tobject.subject.type="Politics" tobject.subject.matter="Government"/></tobject>',
    },
    { subjects: [{ id: '11006000', label: 'Government' }] },
  ],
  [
    'subjects by code',
    {
      head: '<tobject><tobject.subject tobject.subject.code="POL" tobject.subject.type="Politics"/></tobject>',
    },
    { subjects: [{ id: 'POL', label: 'Politics' }] },
  ],
  ['an id of the root', { root: ' uno="urn:tide:7"' }, { providerId: 'urn:tide:7' }],
  ['a namespace', { root: ' xmlns="http://iptc.org/std/NITF/2006-10-18/"' }, { text: sentence }],
  [
    'a block around the paragraphs',
    { content: `<block><p>${sentence}</p><p>Ships came.</p></block>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'blocks',
    { content: `<block id="a"><p>${sentence}</p></block><block id="b"><p>Ships came.</p></block>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'a lead paragraph',
    { content: `<p lede="true">${sentence}</p><p class="txt">Ships came.</p>` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'text without paragraphs',
    { content: `\n   ${sentence}\n\n   Ships came.\n` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'escaped HTML',
    { content: `&lt;p&gt;${sentence}&lt;/p&gt;&lt;p&gt;Ships came.&lt;/p&gt;` },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'a picture with its caption',
    {
      content: `<media media-type="image"><media-reference source="a.jpg"/><media-caption><p>A ship.</p></media-caption><media-producer>J. Marrow</media-producer></media><p>${sentence}</p>`,
    },
    { text: sentence },
  ],
  [
    'a table',
    {
      content: `<p>${sentence}</p><nitf-table><table><tr><td>One</td><td>1</td></tr><tr><td>Two</td><td>2</td></tr></table></nitf-table>`,
    },
    { text: `${sentence}\n\nOne\t1\nTwo\t2` },
  ],
  [
    'preformatted',
    {
      content:
        '<pre>   The port of Ansel reopened on Monday, the harbour\nmaster said.\n   Ships came.</pre>',
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  ['entities of HTML', { content: '<p>The caf&eacute; &mdash; open.</p>' }, { text: 'The café — open.' }],
  [
    'marks in the text',
    {
      content:
        '<p><person>Jane Marrow</person> of <org>Tide</org> paid <money>5</money> in <location>Ansel</location>.</p>',
    },
    { text: 'Jane Marrow of Tide paid 5 in Ansel.' },
  ],
  [
    'an empty body and an abstract',
    { content: '', bodyHead: '<hedline><hl1>H</hl1></hedline><abstract><p>Ships came.</p></abstract>' },
    { text: 'Ships came.' },
  ],
  ['a flash: only a headline', { content: '' }, { text: 'Port reopens', headline: 'Port reopens' }],
  [
    'a tagline',
    { end: '<body.end><tagline>With files from Harbour Wire</tagline></body.end>' },
    { credits: ['Harbour Wire'] },
  ],
];

export const nitfCases: WireCase[] = [
  ...table.map(([what, parts, first]) => ({ what: `NITF: ${what}`, document: nitf(parts), first })),
  {
    what: 'NITF: with a DTD',
    document: `<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">${nitf({}).slice(38)}`,
    first: { format: 'nitf', text: sentence },
  },
  {
    what: 'NITF: in an envelope of its agency',
    document: `<?xml version="1.0"?><tide:feed xmlns:tide="https://tide.example/"><tide:item>${nitf({}).slice(38)}</tide:item><tide:item>${nitf({}).slice(38)}</tide:item></tide:feed>`,
    count: 2,
    first: { text: sentence },
  },
  {
    what: 'NITF: without a head',
    document: `<nitf><body><body.head><hedline><hl1>Port reopens</hl1></hedline></body.head><body.content><p>${sentence}</p></body.content></body></nitf>`,
    first: { headline: 'Port reopens' },
  },
  {
    what: 'NITF: without a body.head',
    document: `<nitf><head><title>Port reopens</title></head><body><body.content><p>${sentence}</p></body.content></body></nitf>`,
    first: { headline: 'Port reopens', text: sentence },
  },
];
