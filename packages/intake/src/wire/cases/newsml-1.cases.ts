import { component, newsml1, nitf, sentence, type WireCase } from './build-item.ts';

const base64 = Buffer.from(`<p>${sentence}</p><p>Ships came.</p>`).toString('base64');
const id = (publicId: string, revision: string): string =>
  `<ProviderId>tide.example</ProviderId><DateId>20260314</DateId><NewsItemId>TW-55</NewsItemId><RevisionId PreviousRevision="0" Update="N">${revision}</RevisionId><PublicIdentifier>${publicId}</PublicIdentifier>`;
const role = (name: string, data: string): string =>
  `<NewsComponent><Role FormalName="${name}"/><ContentItem><DataContent>${data}</DataContent></ContentItem></NewsComponent>`;
const within = (more: string): string => component('Port reopens', `<p>${sentence}</p>`, more);

const table: [
  what: string,
  parts: Parameters<typeof newsml1>[0],
  first: WireCase['first'],
  count?: number,
][] = [
  [
    'the least there is',
    {},
    {
      format: 'newsml-1',
      headline: 'Port reopens',
      text: sentence,
      providerId: 'urn:newsml:tide.example:20260314:TW-55',
      publishedAt: '2026-03-14T11:15:00+01:00',
      pubStatus: 'usable',
    },
  ],
  [
    'an id with its revision',
    { id: id('urn:newsml:tide.example:20260314:TW-55:3', '3') },
    { providerId: 'urn:newsml:tide.example:20260314:TW-55' },
  ],
  [
    'an id with its revision and a letter',
    { id: id('urn:newsml:tide.example:20260314:TW-55:1N', '1') },
    { providerId: 'urn:newsml:tide.example:20260314:TW-55' },
  ],
  [
    'an id that ends in another number',
    { id: id('urn:newsml:tide.example:20260314:TW:7', '1') },
    { providerId: 'urn:newsml:tide.example:20260314:TW:7' },
  ],
  [
    'an embargo',
    {
      management:
        '<FirstCreated>20260314T111500Z</FirstCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260315T000100+0100</DateAndTime></StatusWillChange>',
    },
    { pubStatus: 'withheld', embargoedUntil: '2026-03-15T00:01:00+01:00' },
  ],
  [
    'canceled',
    { management: '<FirstCreated>20260314</FirstCreated><Status FormalName="Canceled"/>' },
    { pubStatus: 'canceled', publishedAt: '2026-03-14' },
  ],
  [
    'a revision',
    {
      management:
        '<FirstCreated>20260314T101500Z</FirstCreated><ThisRevisionCreated>20260314T111500Z</ThisRevisionCreated><Status FormalName="Usable"/>',
    },
    { modifiedAt: '2026-03-14T11:15:00Z' },
  ],
  [
    'derived from another',
    {
      management:
        '<FirstCreated>20260314</FirstCreated><Status FormalName="Usable"/><DerivedFrom NewsItem="urn:newsml:tide.example:20260313:TW-54:1"/><AssociatedWith NewsItem="urn:newsml:tide.example:20260313:P-1:1"/>',
    },
    {
      references: [
        { relation: 'replaces', id: 'urn:newsml:tide.example:20260313:TW-54:1' },
        { relation: 'related', id: 'urn:newsml:tide.example:20260313:P-1:1' },
      ],
    },
  ],
  [
    'an instruction that corrects',
    {
      management:
        '<FirstCreated>20260314</FirstCreated><Status FormalName="Usable"/><Instruction FormalName="Correction"/>',
    },
    { correction: 'Port reopens' },
  ],
  [
    'text in base64',
    {
      components: `<NewsComponent><NewsLines><HeadLine>Port reopens</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><Encoding Notation="Base64"><DataContent>${base64}</DataContent></Encoding></ContentItem></NewsComponent>`,
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'text in broken base64',
    {
      components:
        '<NewsComponent><NewsLines><HeadLine>Port reopens</HeadLine></NewsLines><ContentItem><Encoding Notation="Base64"><DataContent>***</DataContent></Encoding></ContentItem></NewsComponent>',
    },
    { text: 'Port reopens' },
  ],
  [
    'NITF in it',
    {
      components: component('Port reopens', nitf({ bodyHead: '<byline>By Jane Marrow</byline>' }).slice(38)),
    },
    { text: sentence, names: ['Jane Marrow'] },
  ],
  [
    'XHTML in it',
    {
      components: component(
        'Port reopens',
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${sentence}</p></body></html>`,
      ),
    },
    { text: sentence },
  ],
  [
    'plain text',
    {
      components: component(
        'Port reopens',
        '   The port of Ansel reopened on Monday, the harbour\nmaster said.\n   Ships came.',
      ),
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  ['CDATA', { components: component('Port reopens', `<![CDATA[<p>${sentence}</p>]]>`) }, { text: sentence }],
  [
    'components for title, lead and body',
    {
      components: `<NewsComponent>${role('Title', 'Port reopens')}${role('Lead', 'Ships came on Monday.')}${role('Body', `<p>${sentence}</p>`)}</NewsComponent>`,
    },
    { headline: 'Port reopens', text: `Ships came on Monday.\n\n${sentence}` },
  ],
  [
    'a lead that the body repeats',
    {
      components: `<NewsComponent>${role('Title', 'Port reopens')}${role('Lead', sentence)}${role('Body', `<p>${sentence}</p><p>Ships came.</p>`)}</NewsComponent>`,
    },
    { text: `${sentence}\n\nShips came.` },
  ],
  [
    'two stories side by side',
    {
      components: `<NewsComponent>${component('Port reopens', `<p>${sentence}</p>`, '', 'a')}${component('Ferry sails', '<p>The ferry sailed on Tuesday, its owner said.</p>', '', 'b')}</NewsComponent>`,
    },
    { headline: 'Port reopens', text: sentence, providerId: 'urn:newsml:tide.example:20260314:TW-55#a' },
    2,
  ],
  [
    'two forms of one story',
    {
      components: `<NewsComponent EquivalentsList="yes"><NewsLines><HeadLine>Port reopens</HeadLine></NewsLines><ContentItem><DataContent>${sentence}</DataContent></ContentItem><ContentItem><DataContent><p>${sentence}</p></DataContent></ContentItem></NewsComponent>`,
    },
    { text: sentence },
    1,
  ],
  [
    'a picture beside the story',
    {
      components: `<NewsComponent>${component('Port reopens', `<p>${sentence}</p>`, '<Role FormalName="Main"/>', 'a')}<NewsComponent Duid="p"><Role FormalName="Picture"/><NewsLines><HeadLine>A crane</HeadLine></NewsLines><ContentItem><MediaType FormalName="Photo"/></ContentItem><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>A crane.</DataContent></ContentItem></NewsComponent></NewsComponent></NewsComponent>`,
    },
    { text: sentence },
    1,
  ],
  [
    'a provider',
    {
      components: within(
        '<AdministrativeMetadata><Provider><Party FormalName="Tidewire"/></Provider></AdministrativeMetadata>',
      ),
    },
    { publisher: 'Tidewire' },
  ],
  [
    'who sent it',
    { envelope: '<SentFrom><Party FormalName="Tidewire"/></SentFrom>' },
    { publisher: 'Tidewire' },
  ],
  [
    'a source',
    {
      components: within(
        '<AdministrativeMetadata><Provider><Party FormalName="Tidewire"/></Provider><Source><Party FormalName="Harbour Wire"/></Source></AdministrativeMetadata>',
      ),
    },
    { credits: ['Harbour Wire'] },
  ],
  [
    'a language',
    { components: within('<DescriptiveMetadata><Language FormalName="fr"/></DescriptiveMetadata>') },
    { language: 'fr' },
  ],
  [
    'a language in three letters',
    { components: within('<DescriptiveMetadata><Language FormalName="fra"/></DescriptiveMetadata>') },
    { language: 'fr' },
  ],
  [
    'subjects',
    {
      components: within(
        '<DescriptiveMetadata><SubjectCode><Subject FormalName="04000000"/><SubjectMatter FormalName="04015000">transport</SubjectMatter></SubjectCode></DescriptiveMetadata>',
      ),
    },
    {
      subjects: [
        { id: '04000000', label: null },
        { id: '04015000', label: 'transport' },
      ],
    },
  ],
  [
    'a dateline',
    {
      components: component('Port reopens', `<p>${sentence}</p>`).replace(
        '</NewsLines>',
        '<DateLine>Karstad, 14 mars (Tidewire) -</DateLine></NewsLines>',
      ),
    },
    { located: 'Karstad' },
  ],
  [
    'a byline',
    {
      components: component('Port reopens', `<p>${sentence}</p>`).replace(
        '</NewsLines>',
        '<ByLine>Von Johanna Marr</ByLine></NewsLines>',
      ),
    },
    { byline: 'Johanna Marr' },
  ],
];

export const newsml1Cases: WireCase[] = table.map(([what, parts, first, count]) => ({
  what: `NewsML 1: ${what}`,
  document: newsml1(parts),
  first,
  ...(count !== undefined && { count }),
}));
