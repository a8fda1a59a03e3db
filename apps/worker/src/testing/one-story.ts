/** One invented story in the ways in which it reaches a newsroom. */
const paragraphs = [
  'The harbour of Karstad was closed on Monday after twelve tonnes of oil leaked from the tanker Bright Ness, the harbour master said.',
  'Mayor Tove Ilves told reporters that the beaches north of the town would stay shut until Friday.',
  'According to the coast guard, the tanker had struck the breakwater in dense fog shortly before dawn.',
  'The shipping company denied that its crew had been warned of the fog.',
  'Fishing boats were ordered to stay in port, and a ferry with two hundred passengers was sent on to Port Elm.',
];
const headline = 'Oil spill closes harbour of Karstad';
const address = 'https://harbourpost.example/news/oil-spill-karstad';
const published = '2026-05-04T09:30:00Z';

type Page = { noise: string; query: string; site: string; host: string; title: string };

const pageOf = ({ noise, query, site, host, title }: Page): string => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${published}">
<link rel="canonical" href="https://${host}/news/oil-spill-karstad${query}"></head><body>
<article><h1>${headline}</h1><p>${noise}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const site = 'The Harbour Post';
const host = 'harbourpost.example';

/** Its documents by name: bytes with the address or the name that they came under. */
export const oneStory = {
  summary: {
    name: 'feed.xml',
    text: `<?xml version="1.0"?><rss version="2.0"><channel><title>${site}</title><link>https://${host}/</link><item>
<title>BREAKING: ${headline}</title><link>${address}?utm_source=rss&amp;utm_medium=feed</link><guid isPermaLink="false">post-771</guid>
<pubDate>Mon, 04 May 2026 09:30:00 GMT</pubDate><description>${paragraphs[0]}</description></item></channel></rss>`,
  },
  page: {
    name: 'page.html',
    text: pageOf({ noise: '1,204 views', query: '', site, host, title: `${headline} | ${site}` }),
  },
  tracking: {
    name: 'shared.html',
    text: pageOf({
      noise: 'Updated 5 minutes ago',
      query: '?utm_campaign=evening',
      site,
      host,
      title: `${headline} – ${site}`,
    }),
  },
  wire: {
    name: 'item.json',
    text: JSON.stringify({
      standard: { name: 'ninjs', version: '3.0' },
      uri: 'urn:harbourpost:771',
      versionCreated: published,
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: `UPDATE 1-${headline}` }],
      infoSources: [{ name: site }],
      bodies: [{ role: 'main', contentType: 'text/plain', value: paragraphs.join('\r\n\r\n') }],
    }),
  },
  /** The first word of it, under the number that the feed gives the page, with none of the page's words. */
  flash: {
    name: 'flash.json',
    text: JSON.stringify({
      standard: { name: 'ninjs', version: '3.0' },
      uri: 'post-771',
      versionCreated: '2026-05-04T08:10:00Z',
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: 'Tanker aground in the fog off Karstad' }],
      infoSources: [{ name: site }],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          value:
            'A tanker ran aground off Karstad early on Monday, a pilot said.\r\n\r\nFishing boats were ordered to stay in port, and a ferry with two hundred passengers was sent on to Port Elm.',
        },
      ],
    }),
  },
  /** Another publisher's page in the same words: an article of its own. */
  copy: {
    name: 'copy.html',
    text: pageOf({
      noise: '3 comments',
      query: '',
      site: 'Port Elm Gazette',
      host: 'elmgazette.example',
      title: headline,
    }),
  },
  /** Takes the wire item back, and all that is the same article with it. */
  kill: {
    name: 'kill.json',
    text: JSON.stringify({
      standard: { name: 'ninjs', version: '3.0' },
      uri: 'urn:harbourpost:771',
      versionCreated: '2026-05-04T12:00:00Z',
      pubStatus: 'canceled',
      headlines: [{ role: 'main', value: headline }],
      infoSources: [{ name: site }],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          value: 'MANDATORY KILL. The item on an oil spill must not be used.',
        },
      ],
    }),
  },
} as const;

export type StoryDocument = keyof typeof oneStory;
