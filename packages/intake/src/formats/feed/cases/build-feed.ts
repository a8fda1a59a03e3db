/** What a case says of the first article of its feed; only the fields named are held against it. */
export type FeedCase = {
  what: string;
  feed: string;
  count?: number;
  first: Partial<{
    format: string;
    headline: string | null;
    text: string;
    canonicalUrl: string | null;
    providerId: string | null;
    publishedAt: string | null;
    modifiedAt: string | null;
    byline: string | null;
    names: string[];
    language: string | null;
    publisher: string | null;
    domain: string | null;
    pubStatus: string;
    subjects: { id: string; label: string | null }[];
  }>;
};

export const title = '<title>Port reopens</title>';

/** RSS 2.0 with one item, and a channel around it. */
export const rss = (item: string, channel = '', root = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"${root}><channel><title>Vale Post</title><link>https://vale.example/</link>${channel}<item>${item}</item></channel></rss>`;

/** Atom 1.0 with one entry, and a feed around it. */
export const atom = (entry: string, feed = '', root = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${root}><title>Vale Post</title><link href="https://vale.example/"/>${feed}<entry>${entry}</entry></feed>`;

/** Atom 0.3 with one entry. */
export const atom03 = (entry: string, feed = ''): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Vale Post</title><link rel="alternate" type="text/html" href="https://vale.example/"/>${feed}<entry>${entry}</entry></feed>`;

/** RSS 1.0 in RDF, with one item. */
export const rdf = (item: string, channel = '', root = ''): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"${root}><channel rdf:about="https://vale.example/"><title>Vale Post</title><link>https://vale.example/</link>${channel}</channel><item rdf:about="https://vale.example/1">${item}</item></rdf:RDF>`;

/** JSON Feed 1.1 with one item. */
export const jsonFeed = (item: object, feed: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vale Post',
    home_page_url: 'https://vale.example/',
    ...feed,
    items: [item],
  });
