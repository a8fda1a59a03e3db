/** What a case says of the first article of its document; only the fields named are held against it. */
export type WireCase = {
  what: string;
  document: string;
  count?: number;
  first: Partial<{
    format: string;
    headline: string | null;
    text: string;
    byline: string | null;
    names: string[];
    located: string | null;
    language: string | null;
    publisher: string | null;
    canonicalUrl: string | null;
    providerId: string | null;
    pubStatus: string;
    publishedAt: string | null;
    modifiedAt: string | null;
    embargoedUntil: string | undefined;
    correction: string | null;
    credits: string[];
    slug: string | undefined;
    hands: string[] | undefined;
    references: { relation: string; id: string }[] | undefined;
    subjects: { id: string; label: string | null }[];
  }>;
};

export const sentence = 'The port of Ansel reopened on Monday, the harbour master said.';

/** NITF, its parts as given. */
export const nitf = (parts: {
  head?: string;
  bodyHead?: string;
  content?: string;
  end?: string;
  root?: string;
  body?: string;
}): string =>
  `<?xml version="1.0" encoding="UTF-8"?><nitf${parts.root ?? ''}><head>${parts.head ?? ''}</head><body${parts.body ?? ''}><body.head>${parts.bodyHead ?? '<hedline><hl1>Port reopens</hl1></hedline>'}</body.head><body.content>${parts.content ?? `<p>${sentence}</p>`}</body.content>${parts.end ?? ''}</body></nitf>`;

/** A newsItem of NewsML-G2, its parts as given. */
export const g2 = (parts: {
  item?: string;
  meta?: string;
  about?: string;
  content?: string;
  before?: string;
}): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tide.example:20260314:1" version="2"${parts.item ?? ' xml:lang="en"'}>${parts.before ?? ''}<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TIDE"/><versionCreated>2026-03-14T10:15:00Z</versionCreated>${parts.meta ?? ''}</itemMeta><contentMeta>${parts.about ?? '<headline>Port reopens</headline>'}</contentMeta><contentSet>${parts.content ?? `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence}</p></body></html></inlineXML>`}</contentSet></newsItem>`;

/** A NewsItem of NewsML 1, its parts as given. */
export const newsml1 = (parts: {
  id?: string;
  management?: string;
  components?: string;
  envelope?: string;
}): string =>
  `<?xml version="1.0" encoding="UTF-8"?><NewsML Version="1.2"><NewsEnvelope>${parts.envelope ?? '<DateAndTime>20260314T101600Z</DateAndTime>'}</NewsEnvelope><NewsItem><Identification><NewsIdentifier>${parts.id ?? '<ProviderId>tide.example</ProviderId><DateId>20260314</DateId><NewsItemId>TW-55</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>'}</NewsIdentifier></Identification><NewsManagement>${parts.management ?? '<FirstCreated>20260314T111500+0100</FirstCreated><Status FormalName="Usable"/>'}</NewsManagement>${parts.components ?? component('Port reopens', `<p>${sentence}</p>`)}</NewsItem></NewsML>`;

/** A component of NewsML 1 with a headline and a text. */
export const component = (headline: string, data: string, more = '', duid = 'c1'): string =>
  `<NewsComponent Duid="${duid}"><NewsLines><HeadLine>${headline}</HeadLine></NewsLines>${more}<ContentItem><DataContent>${data}</DataContent></ContentItem></NewsComponent>`;

export const ninjs = (fields: object): string =>
  JSON.stringify({
    uri: 'urn:tide:1',
    versioncreated: '2026-03-14T10:15:00Z',
    headline: 'Port reopens',
    body_text: sentence,
    ...fields,
  });

/** A message with the control characters of a wire. */
export const telex = (header: string, text: string, footer = ''): string =>
  `\u0016\u0016\u0001${header}\r\n\u0002${text}\u0003\r\n${footer}\u0004`;
