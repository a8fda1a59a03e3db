import { decodeHTML } from 'entities';
import { fingerprint } from './prose.ts';

/** What a page's JSON-LD says of its article, by schema.org's names. Strings are trimmed and never empty. */
export type LinkedArticle = {
  headline: string | null;
  body: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  url: string | null;
  language: string | null;
  located: string | null;
};

const shortestTitle = 8;

type JsonObject = { [key: string]: unknown };

const articleTypes =
  /^(?:(?:https?:\/\/schema\.org\/)?(?:Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|OpinionArticle))$/;
const limits = { scripts: 40, length: 2_000_000, depth: 8, objects: 4_000 };

/** Other works that an article names or holds: a live blog's posts, the items of a list, what it cites. */
const otherWorks: ReadonlySet<string> = new Set(
  'liveBlogUpdate,hasPart,itemListElement,mentions,citation,comment,isBasedOn,relatedLink'.split(','),
);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that PostgreSQL can store: JSON escapes can spell NUL and unpaired surrogates. */
const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value.find((item) => typeof item === 'string') : value;
  if (typeof first !== 'string') return null;
  // Many systems write HTML's character references into JSON, where they mean nothing.
  const text = storable(decodeHTML(first)).trim();
  return text === '' ? null : text;
}

/** The name of a Person or Organization, given as an object or as a bare string. */
const nameOf = (value: unknown): string | null => (isObject(value) ? stringOf(value.name) : stringOf(value));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const typesOf = (node: JsonObject): string[] =>
  listOf(node['@type']).filter((type): type is string => typeof type === 'string');

function parse(script: string): unknown {
  // Trimmed before the patterns run: a pattern that skips white space before the end is slow on a megabyte of it.
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[|\/\/\s{0,9}<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>|\/\/\s{0,9}\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks inside strings are the commonest fault; outside of strings a space is as good.
    try {
      return JSON.parse(json.replace(/\p{Cc}/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** Every object of a script, outermost first, to a bounded depth and number. */
function objectsOf(root: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  let level: unknown[] = [root];
  for (let depth = 0; depth < limits.depth && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (found.length >= limits.objects) return found;
      if (isObject(value)) found.push(value);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value).slice(0, 500))
          if (typeof inner === 'object' && inner !== null && !otherWorks.has(key)) next.push(inner);
    }
    level = next.slice(0, limits.objects);
  }
  return found;
}

function articleOf(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle {
  const follow = (value: unknown): unknown =>
    isObject(value) && !('name' in value) ? (byId.get(String(value['@id'])) ?? value) : value;
  const page = follow(node.mainEntityOfPage);
  return {
    headline: stringOf(node.headline) ?? stringOf(node.name),
    body: stringOf(node.articleBody),
    published: stringOf(node.datePublished) ?? stringOf(node.dateCreated),
    modified: stringOf(node.dateModified),
    authors: listOf(node.author ?? node.creator).flatMap((author) => nameOf(follow(author)) ?? []),
    publisher: nameOf(follow(listOf(node.publisher)[0])),
    url: stringOf(node.url) ?? (isObject(page) ? stringOf(page['@id']) : stringOf(page)),
    language: isObject(node.inLanguage) ? stringOf(node.inLanguage.alternateName) : stringOf(node.inLanguage),
    located: stringOf(node.dateline),
  };
}

/**
 * The article that a page's JSON-LD describes: of several those with the page's own title, among them the one with a
 * body, else the first with a headline. Scripts that are no JSON are passed over.
 *
 * @param titles what the page calls itself, in its `<title>` and its first headings
 */
export function readJsonLd(scripts: readonly string[], titles: readonly string[] = []): LinkedArticle | null {
  const objects = scripts
    .slice(0, limits.scripts)
    .filter((script) => script.length <= limits.length)
    .flatMap((script) => objectsOf(parse(script)));
  const byId = new Map<string, JsonObject>();
  for (const object of objects)
    if (typeof object['@id'] === 'string' && 'name' in object) byId.set(object['@id'], object);
  const described = objects
    .filter((object) => typesOf(object).some((type) => articleTypes.test(type)))
    .map((object) => articleOf(object, byId));
  const prints = titles.map(fingerprint);
  const named = described.filter(({ headline }) => {
    const print = fingerprint(headline ?? '');
    return print.length >= shortestTitle && prints.some((title) => title.includes(print));
  });
  const articles = named.length > 0 ? named : described;
  return (
    articles.find((article) => article.body !== null) ??
    articles.find((article) => article.headline !== null) ??
    articles[0] ??
    null
  );
}
