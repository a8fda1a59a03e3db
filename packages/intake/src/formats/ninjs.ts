import { AppError, type Article } from '@sayso/schema';
import { parseJson } from '../parse-json.ts';
import { allNamed } from '../wire/find-elements.ts';
import { referenceTo, relationOf } from '../wire/item-references.ts';
import {
  oneLine,
  paragraphsOfMarkup,
  paragraphsOfPlain,
  paragraphsOfString,
} from '../wire/render-paragraphs.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { readNitf } from './nitf.ts';

/**
 * The fields of a ninjs object by lower-case name without underscores: version 1 writes `body_text` and
 * `versioncreated`, version 3 `versionCreated`, and dialects mix them. A Map, so that no name is a prototype's.
 */
type Fields = ReadonlyMap<string, unknown>;

const limits = { fields: 2_000, items: 2_000, list: 500, depth: 6 };

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(
        Object.entries(value)
          .slice(0, limits.fields)
          .map(([name, field]) => [name.toLowerCase().replaceAll('_', ''), field]),
      )
    : null;

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, limits.list) : [value];

/** The strings of some fields, in order; an object stands for its name or value. */
const stringsIn = (fields: Fields, ...names: string[]): string[] =>
  names.flatMap((name) =>
    listOf(fields.get(name)).flatMap((value) => {
      const inner = fieldsOf(value);
      const found = inner
        ? (stringOf(inner.get('name')) ??
          stringOf(inner.get('by')) ??
          stringOf(inner.get('value')) ??
          stringOf(inner.get('literal')))
        : stringOf(value);
      return found ?? [];
    }),
  );

const firstIn = (fields: Fields, ...names: string[]): string | null => stringsIn(fields, ...names)[0] ?? null;

/** Texts that ninjs 2 and 3 keep in a list with role and type, and ninjs 1 in fields with a suffix. */
type Text = { type: string; role: string; value: string };

function textsOf(fields: Fields, list: string, prefix: string): Text[] {
  const listed = listOf(fields.get(list)).flatMap((entry) => {
    const inner = fieldsOf(entry);
    const value = stringOf(inner?.get('value'));
    if (!inner || value === null) return [];
    return [
      { value, type: stringOf(inner.get('contenttype')) ?? '', role: stringOf(inner.get('role')) ?? '' },
    ];
  });
  const suffixed = [...fields].flatMap(([name, field]) => {
    const value = name.startsWith(prefix) && name !== list ? stringOf(field) : null;
    return value === null ? [] : [{ value, type: name.slice(prefix.length), role: '' }];
  });
  return [...listed, ...suffixed];
}

function paragraphsOf({ type, value }: Text): string[] {
  if (/nitf/i.test(type)) {
    const [nitf] = allNamed(parseXml(value), 'nitf');
    if (nitf) return readNitf(nitf).paragraphs;
  }
  if (/html|xml|nitf/i.test(type)) return paragraphsOfMarkup(value);
  return /^text$|^text\/plain|^txt$/i.test(type) && !/<\/(?:p|div)>/i.test(value)
    ? paragraphsOfPlain(value)
    : paragraphsOfString(value);
}

/** Texts by the names that agencies' own JSON has for them: `article_html`, `story: { nitf }`. */
const otherTextsOf = (fields: Fields): Text[] =>
  [...textsOf(fields, '', 'article'), ...textsOf(fields, '', 'content')]
    .filter(({ type }) => /^(?:html|xhtml|text|nitf)$/.test(type))
    .concat(textsOf(fieldsOf(fields.get('story')) ?? new Map(), '', ''));

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('').length;

/** The fullest of an item's bodies; of like ones a marked-up one, which knows its paragraphs. */
function bodyOf(fields: Fields): string[] {
  const bodies = [...textsOf(fields, 'bodies', 'body'), ...otherTextsOf(fields)]
    .filter(({ role }) => !/summary|caption|teaser|lead$/i.test(role))
    .map((text) => ({ marked: /html|xml|nitf/i.test(text.type), paragraphs: paragraphsOf(text) }));
  const longest = Math.max(0, ...bodies.map(({ paragraphs }) => lengthOf(paragraphs)));
  const full = bodies.filter(({ paragraphs }) => lengthOf(paragraphs) >= longest * 0.7);
  return (full.find(({ marked }) => marked) ?? full[0])?.paragraphs ?? [];
}

/** The main headline: version 2 lists several by their role. */
function headlineOf(fields: Fields): string | null {
  const headlines = textsOf(fields, 'headlines', 'headline');
  const plain = (text: Text | undefined): string | null =>
    text ? oneLine(paragraphsOfMarkup(text.value).join(' ')) : null;
  const bare = headlines.filter(({ type }) => type === '' || /plain/.test(type));
  return plain(
    bare.find(({ role }) => role === '' || /main|headline/i.test(role)) ??
      headlines.find(({ role }) => /main/i.test(role)) ??
      headlines[0],
  );
}

/** A code as supplied, with its vocabulary where that is apart from it and is no address. */
function subjectsOf(fields: Fields): WireItem['subjects'] {
  return [...listOf(fields.get('subject')), ...listOf(fields.get('subjects'))].flatMap((entry) => {
    const inner = fieldsOf(entry);
    if (!inner) return [];
    const [code, scheme] = [stringOf(inner.get('code')), stringOf(inner.get('scheme'))];
    const scoped = code && scheme && /^\w+$/.test(scheme) && !code.includes(':') ? `${scheme}:${code}` : code;
    const id =
      stringOf(inner.get('qcode')) ?? stringOf(inner.get('uri')) ?? scoped ?? stringOf(inner.get('literal'));
    return id === null ? [] : [{ id, label: stringOf(inner.get('name')) }];
  });
}

/** Items that this one is made from or replaces, which ninjs names in lists and superseding systems in fields. */
const referencesOf = (fields: Fields): WireItem['references'] =>
  (
    [
      ['replaces', 'evolvedfrom'],
      ['replaces', 'rewriteof'],
      ['replaces', 'replaces'],
      ['corrects', 'corrects'],
      ['cancels', 'cancels'],
    ] as const
  )
    .flatMap(([relation, name]) => stringsIn(fields, name).flatMap((id) => referenceTo(id, relation)))
    .concat(
      listOf(fields.get('associations')).flatMap((entry) => {
        const inner = fieldsOf(entry);
        const rel = inner && (stringOf(inner.get('rel')) ?? stringOf(inner.get('reltype')));
        return inner && rel ? referenceTo(stringOf(inner.get('uri')), relationOf(rel)) : [];
      }),
    );

const signalsOf = (fields: Fields): string => stringsIn(fields, 'signal', 'signals', 'genre').join(' ');

function readNinjs(fields: Fields): WireItem {
  const embargo = firstIn(fields, 'embargoed', 'embargodate');
  const sources = stringsIn(fields, 'infosource', 'infosources', 'source');
  return {
    ...noWireItem(),
    headline: headlineOf(fields) ?? firstIn(fields, 'title', 'name'),
    paragraphs: bodyOf(fields),
    standIns: textsOf(fields, 'descriptions', 'description').map(({ value }) =>
      paragraphsOfString(value).join(' '),
    ),
    bylines: stringsIn(fields, 'byline', 'by', 'bylines').concat(
      fields.has('byline') || fields.has('by') || fields.has('bylines')
        ? []
        : stringsIn(fields, 'author', 'authors'),
    ),
    located: firstIn(fields, 'located', 'dateline'),
    language: firstIn(fields, 'language'),
    publishers: [...stringsIn(fields, 'provider', 'publisher', 'copyrightholder'), ...sources],
    ids: [
      ...stringsIn(fields, 'uri', 'guid', 'urn', 'id', 'itemid'),
      ...stringsIn(fields, 'url', 'link', 'canonicalurl'),
    ],
    status: firstIn(fields, 'pubstatus') ?? (embargo === null ? null : 'withheld'),
    publishedAt: stringsIn(
      fields,
      'firstcreated',
      'firstpublished',
      'publishedat',
      'contentcreated',
      'versioncreated',
    ),
    modifiedAt: stringsIn(fields, 'versioncreated', 'contentmodified', 'updated'),
    notes: stringsIn(fields, 'ednote', 'correction'),
    corrects: /correction/i.test(signalsOf(fields)) || fields.has('correction'),
    slug: firstIn(fields, 'slugline', 'slug'),
    credits: [...stringsIn(fields, 'creditline'), ...sources],
    subjects: subjectsOf(fields),
    embargo: [embargo],
    references: referencesOf(fields),
  };
}

const telling = [
  'uri',
  'guid',
  'urn',
  'altids',
  'versioncreated',
  'firstcreated',
  'pubstatus',
  'usageterms',
  'copyrightholder',
];

/** Whether an object is a news item: a text of ninjs, and something that identifies or dates it. */
const isItem = (fields: Fields): boolean =>
  // schema.org's articles share some names with ninjs, but not the body's.
  !fields.has('@type') &&
  [...fields.keys()].some(
    (name) => /^(?:body|headline|description|definition)/.test(name) || name === 'bodies',
  ) &&
  telling.some((name) => fields.has(name));

/** The news items of a JSON value, outermost first: the value itself, a list of them, or an envelope's. */
function itemsOf(value: unknown, depth: number): Fields[] {
  if (depth > limits.depth || typeof value !== 'object' || value === null) return [];
  const fields = fieldsOf(value);
  if (fields && isItem(fields)) return [fields];
  const inner = Array.isArray(value) ? value : Object.values(value).slice(0, limits.fields);
  return inner.slice(0, limits.items).flatMap((part) => itemsOf(part, depth + 1));
}

/** Whether a JSON value is ninjs or holds it. */
export const holdsNinjs = (value: unknown): boolean => itemsOf(value, 0).length > 0;

const isMedia = (fields: Fields): boolean =>
  /^(?:picture|photo|graphic|video|audio|image|animation)$/i.test(firstIn(fields, 'type') ?? '');

/** What Superdesk and others send beside stories: events, and who will cover them. */
const isPlan = (fields: Fields): boolean =>
  /^(?:event|planning|planning_featured|coverage|assignment)$/i.test(firstIn(fields, 'type') ?? '');

/** A package's own items: the ones it is made of, which ninjs keeps by name. */
const partsOf = (fields: Fields): Fields[] =>
  /^(?:composite|package)$/i.test(firstIn(fields, 'type') ?? '') && lengthOf(bodyOf(fields)) === 0
    ? itemsOf(fields.get('associations') ?? fields.get('items') ?? null, 0)
    : [fields];

/**
 * The articles of a ninjs document (versions 1 to 3): one for each item with text. Captions of pictures and
 * recordings are read only where the document holds no story.
 *
 * @throws AppError `no-article` where there is no text in it
 */
export function parseNinjs(json: string): Article[] {
  const items = itemsOf(parseJson(json), 0).flatMap(partsOf).slice(0, limits.items);
  const stories = items.filter((fields) => !isMedia(fields) && !isPlan(fields));
  for (const group of [stories, items.filter((fields) => !isPlan(fields))]) {
    const articles = group.flatMap((fields) => articleOfWire('ninjs', readNinjs(fields)) ?? []);
    if (articles.length > 0) return articles;
  }
  if (items.some(isPlan))
    throw new AppError(
      'no-article',
      'This ninjs item announces an event or plans coverage of one. It holds no story.',
    );
  throw new AppError(
    'no-article',
    'This ninjs item has no text in it: it only describes content kept elsewhere.',
  );
}
