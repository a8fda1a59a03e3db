import type { FeedInfo } from './feed-item.ts';

/** Every start tag that could be a feed's root, with the beginning of what follows it. */
const root =
  /<(?:(?<prefix>[\w.-]{1,30}):)?(?<name>rss|feed|rdf|channel|entry)(?<rest>[\s>/][\s\S]{0,2000})/iu;
const skipped = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/iy;
/** Elements of no format that wrap a whole feed: `<xml>`, `<response><data>`. */
const wrapped = /^(?:<(?!\w+:envelope\b|feed\b|rdf)[a-z][\w.-]{0,30}>\s{0,200}){1,3}$/i;
const pageStart = /^<(?:!doctype\s+html|html)\b/i;

/** Where the first element starts: declarations, comments and a DOCTYPE say nothing of the format. */
function firstElement(text: string): number {
  let at = 0;
  for (;;) {
    skipped.lastIndex = at;
    const found = skipped.exec(text);
    if (!found || found[0] === '') return at;
    at += found[0].length;
  }
}

function formatOf(found: RegExpExecArray): Exclude<FeedInfo['format'], 'json-feed'> | null {
  const name = found.groups!.name!.toLowerCase();
  const rest = found.groups!.rest!;
  const isAtom = /w3\.org\/2005\/atom|purl\.org\/atom\/|example\.com\/newformat/i.test(rest);
  if (name === 'rss') return 'rss';
  if (name === 'feed') return isAtom || !found.groups!.prefix ? 'atom' : null;
  if (name === 'entry') return isAtom ? 'atom' : null;
  if (name === 'rdf')
    return /purl\.org\/rss\/|netscape\.com|<(?:\w+:)?(?:channel|item)\b/i.test(rest) ? 'rdf' : null;
  return /<(?:item|title|link)\b/i.test(rest) ? 'rss' : null;
}

/**
 * Which feed an XML text is, by its root; junk before the root (a warning of the server's, a stray line) is looked
 * past, unless it is a page.
 */
export function detectXmlFeed(text: string): Exclude<FeedInfo['format'], 'json-feed'> | null {
  const at = firstElement(text);
  const start = text.slice(at, at + 6_000);
  if (pageStart.test(start)) return null;
  const found = root.exec(start);
  if (!found) return null;
  if (found.index > 0) {
    const before = start.slice(0, found.index);
    const declared = /<\?xml\b/i.test(before);
    // Another element around it, which is no line of a server's: that is the root then, unless it only wraps a feed.
    if (
      !declared &&
      !wrapped.test(before) &&
      (before.length > 500 || /^<(?!br\b|b\b|p\b|div\b|pre\b)[a-z]/i.test(start))
    )
      return null;
    if (!/xmlns|version|^>\s*<channel/i.test(found.groups!.rest!.slice(0, 300))) return null;
  }
  return formatOf(found);
}

const ofWire = /^(?:body_?text|body_?xhtml|headline|headlines|bodies|versioncreated|pubstatus)$/i;

/** The JSON Feed in a JSON text that was parsed, by its version or, where that is missing, by its items. */
export function isJsonFeed(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { version, items, title } = value as Record<string, unknown>;
  if (typeof version === 'string' && /jsonfeed\.org/i.test(version)) return true;
  if (!Array.isArray(items) || typeof title !== 'string') return false;
  const first = items[0];
  if (typeof first !== 'object' || first === null) return false;
  const names = Object.keys(first);
  return (
    names.some((name) => /^(?:content_html|content_text|date_published|url|id)$/.test(name)) &&
    !names.some((name) => ofWire.test(name))
  );
}
