import { AppError, parseAddress, type Subscription, toAppError } from '@sayso/schema';
import { cleanUrl } from './html/clean-url.ts';
import { parseXml } from './xml/parse-xml.ts';
import { attributeOf, descendantsOf, elementsOf, type XmlElement } from './xml/xml-element.ts';

export { type Subscription, writeOpml } from '@sayso/schema';

const limits = { subscriptions: 10_000, words: 300 };

const words = (element: XmlElement, ...names: string[]): string | null => {
  for (const name of names) {
    const value = attributeOf(element, name)?.replace(/\s+/g, ' ').trim().slice(0, limits.words);
    if (value) return value;
  }
  return null;
};

/** An outline whose address cannot be that of a feed. */
export type RefusedOutline = {
  title: string | null;
  /** Which of the outlines it is, folders counted, from 1. */
  outline: number;
  reason: string;
};

export type OpmlList = { subscriptions: Subscription[]; refused: RefusedOutline[] };

/** What a refused outline is called, and why it is refused: a line for a person. */
export const tellOutline = ({ title, outline, reason }: RefusedOutline): string =>
  `${title === null ? '' : `“${title}”, `}outline ${outline} of the list: ${reason}`;

const isOutline = (element: XmlElement): boolean => element.local.toLowerCase() === 'outline';

/**
 * Reads an OPML list (1.0 to 2.0, ill-formed ones too): every outline with the address of a feed, each address once,
 * in the order of the list; and those whose address cannot be followed.
 *
 * @throws AppError `unsupported-format` where the text is no OPML, `too-large` for more feeds than a desk could follow
 */
export function parseOpml(text: string): OpmlList {
  const tree = parseXml(text);
  const opml = descendantsOf(tree, (element) => element.local.toLowerCase() === 'opml')[0];
  if (!opml) throw new AppError('unsupported-format', 'This is no OPML list of feeds.');
  const found = new Map<string, Subscription>();
  const refused: RefusedOutline[] = [];
  let outline = 0;
  const visit = (element: XmlElement, folders: string[]): void => {
    for (const child of elementsOf(element)) {
      if (!isOutline(child)) {
        visit(child, folders);
        continue;
      }
      outline += 1;
      const title = words(child, 'title', 'text');
      const xmlUrl = attributeOf(child, 'xmlUrl');
      const feedUrl = cleanFeedUrl(xmlUrl ?? attributeOf(child, 'url'));
      // A `url` that leads to no feed may be a mere link.
      if (!feedUrl && xmlUrl?.trim()) refused.push({ title, outline, reason: reasonOf(xmlUrl) });
      if (feedUrl && !found.has(feedUrl))
        found.set(feedUrl, { title, feedUrl, siteUrl: cleanUrl(attributeOf(child, 'htmlUrl')), folders });
      // An outline with an address is a feed; what stands under it lies beside it.
      visit(child, feedUrl || title === null ? folders : [...folders, title]);
    }
  };
  visit(opml, []);
  if (found.size > limits.subscriptions)
    throw new AppError(
      'too-large',
      `This list has ${found.size.toLocaleString('en')} feeds; the most that Sayso takes at once is ${limits.subscriptions.toLocaleString('en')}.`,
    );
  return { subscriptions: [...found.values()], refused };
}

/** Says nothing of the address itself: it may hold a password. */
function reasonOf(address: string): string {
  try {
    parseAddress(address);
    return 'That is not the address of a feed.';
  } catch (error) {
    return toAppError(error).message;
  }
}

/** A feed's address with all its parameters, which may be what the feed is chosen by; `feed:` is an old way to say http. */
function cleanFeedUrl(address: string | null): string | null {
  const written = address
    ?.trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (!written || !URL.canParse(written)) return null;
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}
