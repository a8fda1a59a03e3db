/** A feed as a list of subscriptions names it. */
export type Subscription = {
  title: string | null;
  /** Where the feed is: http or https, without credentials. */
  feedUrl: string;
  /** The site that it is the feed of. */
  siteUrl: string | null;
  /** The folders that it lies in, the outermost first. */
  folders: string[];
};

const escapeValue = (value: string): string =>
  value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]+/g, ' ');

type Folder = { folders: Map<string, Folder>; feeds: Subscription[] };

const emptyFolder = (): Folder => ({ folders: new Map(), feeds: [] });

function linesOf(folder: Folder, indent: string): string[] {
  const feeds = folder.feeds.map(({ title, feedUrl, siteUrl }) => {
    const name = escapeValue(title ?? feedUrl);
    const site = siteUrl ? ` htmlUrl="${escapeValue(siteUrl)}"` : '';
    return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeValue(feedUrl)}"${site}/>`;
  });
  const folders = [...folder.folders].flatMap(([name, inner]) => [
    `${indent}<outline text="${escapeValue(name)}" title="${escapeValue(name)}">`,
    ...linesOf(inner, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...feeds, ...folders];
}

/** Writes subscriptions as OPML 2.0, their folders as outlines; `parseOpml` reads the same list back. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const top = emptyFolder();
  for (const subscription of subscriptions) {
    let folder = top;
    for (const name of subscription.folders) {
      const inner = folder.folders.get(name) ?? emptyFolder();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(subscription);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeValue(title)}</title>`,
    '  </head>',
    '  <body>',
    ...linesOf(top, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
