import { AppError, type Article } from '@sayso/schema';
import { paragraphsOfBase64 } from '../wire/base64-paragraphs.ts';
import { chooseRendition, type Rendition } from '../wire/choose-rendition.ts';
import { allNamed, attributeIn, childAt, childrenNamed, wordsOf } from '../wire/find-elements.ts';
import { referenceTo, relationOf } from '../wire/item-references.ts';
import { paragraphsOfElement } from '../wire/render-paragraphs.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { languageOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { readNitf } from './nitf.ts';

/** `nprov:TIDE` → `TIDE`, `http://cv.example/party/tide` → `tide`: a code's own part, where no name is given. */
const codeOf = (qcode: string | null): string | null => qcode?.split(/[:/#]/).at(-1) || null;

/** The name of a party or place: its `<name>` (the first language given), its literal, its own text. */
const nameOf = (element: XmlElement | null | undefined): string | null =>
  wordsOf(childAt(element, 'name')) ??
  attributeIn(element, 'literal') ??
  (element?.children.every((child) => typeof child === 'string') ? wordsOf(element) : null);

/** As `nameOf`, or by its code. For parties, whose codes are acronyms; a place's code says nothing. */
const partyOf = (element: XmlElement | null | undefined): string | null =>
  nameOf(element) ?? codeOf(attributeIn(element, 'qcode', 'uri'));

/** The renditions of an item's content that are text: an alternative each. */
function renditionsOf(item: XmlElement): Rendition[] {
  return childrenNamed(childAt(item, 'contentset'), 'inlinexml', 'inlinedata').map((content) => {
    const [nitf] = allNamed(content, 'nitf');
    const inner = nitf ? readNitf(nitf) : null;
    const body = allNamed(content, 'body')[0] ?? content;
    return {
      inner,
      paragraphs:
        inner?.paragraphs ??
        (/base-?64/i.test(attributeIn(content, 'encoding') ?? '')
          ? paragraphsOfBase64(textOf(content))
          : paragraphsOfElement(body)),
      language: languageOf(body),
      structured: content.local.toLowerCase() === 'inlinexml',
    };
  });
}

/** The main headline: the one that says so, else the first. */
function headlineOf(contentMeta: XmlElement | null): string | null {
  const headlines = childrenNamed(contentMeta, 'headline');
  const main = headlines.filter((headline) => /main/i.test(attributeIn(headline, 'role', 'roleuri') ?? ''));
  return [...main, ...headlines].map(wordsOf).find(Boolean) ?? null;
}

const subjectsOf = (contentMeta: XmlElement | null): WireItem['subjects'] =>
  childrenNamed(contentMeta, 'subject').flatMap((subject) => {
    const id = attributeIn(subject, 'qcode', 'uri', 'literal');
    return id === null ? [] : [{ id, label: wordsOf(childAt(subject, 'name')) }];
  });

/** Bylines as printed; else the creators who are persons by their role or type. */
function bylinesOf(contentMeta: XmlElement | null): (string | null)[] {
  const printed = childrenNamed(contentMeta, 'by').map(wordsOf);
  if (printed.some((by) => by !== null)) return printed;
  return childrenNamed(contentMeta, 'creator')
    .filter((creator) => !/organi[sz]ation/i.test(attributeIn(creator, 'type', 'typeuri') ?? ''))
    .map(nameOf)
    .filter((name) => name !== null && / /.test(name));
}

/** Whether a signal or link says that the item corrects an earlier one. */
const isCorrection = (itemMeta: XmlElement | null): boolean =>
  childrenNamed(itemMeta, 'signal').some((signal) =>
    /correct/i.test(attributeIn(signal, 'qcode', 'uri', 'literal') ?? ''),
  );

/** The parties of the hop history, in the order of its numbers. */
function handsOf(item: XmlElement): (string | null)[] {
  const hops = childrenNamed(childAt(item, 'hophistory'), 'hop').map((hop, index) => ({
    hop,
    seq: Number(attributeIn(hop, 'seq') ?? index),
  }));
  return hops
    .sort((a, b) => a.seq - b.seq)
    .slice(0, 50)
    .map(({ hop }) => partyOf(allNamed(hop, 'party')[0]));
}

/** Links to other items: by their guid, else by an address. What is shown beside the story is none. */
const linksOf = (itemMeta: XmlElement | null): WireItem['references'] =>
  childrenNamed(itemMeta, 'link')
    .filter(
      (link) => !isCanonical(link) && !/icon|logo|thumbnail|catalog/i.test(attributeIn(link, 'rel') ?? ''),
    )
    .flatMap((link) =>
      referenceTo(attributeIn(link, 'residref', 'href'), relationOf(attributeIn(link, 'rel', 'reluri'))),
    );

/** What a newsItem says. */
function readNewsItem(item: XmlElement): WireItem {
  const itemMeta = childAt(item, 'itemmeta');
  const contentMeta = childAt(item, 'contentmeta');
  const rights = childAt(item, 'rightsinfo');
  const best = chooseRendition(renditionsOf(item));
  const inner = best?.inner ?? noWireItem();
  const hands = handsOf(item);
  const sources = childrenNamed(contentMeta, 'infosource').map(partyOf);
  const status = childAt(itemMeta, 'pubstatus');
  const stated = attributeIn(status, 'qcode', 'uri', 'literal') ?? wordsOf(status);
  const created = wordsOf(childAt(itemMeta, 'versioncreated'));
  return {
    headline: headlineOf(contentMeta) ?? inner.headline ?? wordsOf(childAt(itemMeta, 'title')),
    paragraphs: best?.paragraphs ?? [],
    standIns: [...childrenNamed(contentMeta, 'description').map(wordsOf), ...inner.standIns],
    bylines: [...bylinesOf(contentMeta), ...inner.bylines].slice(0, 20),
    located:
      nameOf(childAt(contentMeta, 'located')) ?? wordsOf(childAt(contentMeta, 'dateline')) ?? inner.located,
    language:
      attributeIn(childAt(contentMeta, 'language'), 'tag') ??
      inner.language ??
      best?.language ??
      languageOf(item),
    publishers: [
      partyOf(childAt(itemMeta, 'provider')),
      partyOf(childAt(rights, 'copyrightholder')),
      ...sources,
      ...inner.publishers,
    ],
    ids: [
      attributeIn(item, 'guid'),
      ...childrenNamed(itemMeta, 'link')
        .filter(isCanonical)
        .map((link) => attributeIn(link, 'href')),
      ...inner.ids,
    ],
    status: stated ?? (childAt(itemMeta, 'embargoed') ? 'withheld' : inner.status),
    publishedAt: [
      wordsOf(childAt(itemMeta, 'firstcreated')),
      wordsOf(childAt(contentMeta, 'contentcreated')),
      created,
      ...inner.publishedAt,
    ],
    modifiedAt: [created, wordsOf(childAt(contentMeta, 'contentmodified')), ...inner.modifiedAt],
    notes: [...childrenNamed(itemMeta, 'ednote').map(wordsOf), ...inner.notes],
    corrects: isCorrection(itemMeta) || inner.corrects,
    slug: wordsOf(childAt(contentMeta, 'slugline')) ?? inner.slug,
    credits: [...childrenNamed(contentMeta, 'creditline').map(wordsOf), ...sources, ...hands],
    subjects: [...subjectsOf(contentMeta), ...inner.subjects],
    embargo: [wordsOf(childAt(itemMeta, 'embargoed')), ...inner.embargo],
    hands,
    references: [...linksOf(itemMeta), ...inner.references],
  };
}

const isCanonical = (link: XmlElement): boolean =>
  /canonical/i.test(attributeIn(link, 'rel', 'reluri') ?? '');

/** Pictures, graphics and recordings: their text is a caption. */
const isMedia = (item: XmlElement): boolean => {
  const itemClass = childAt(childAt(item, 'itemmeta'), 'itemclass');
  return /picture|graphic|video|audio|animation/i.test(attributeIn(itemClass, 'qcode', 'uri') ?? '');
};

/** The items that a package lists, by what it calls each. */
const listedIn = (item: XmlElement): { id: string; title: string | null }[] =>
  allNamed(item, 'itemref').flatMap((listed) => {
    const id = attributeIn(listed, 'residref', 'href');
    const title = wordsOf(allNamed(listed, 'headline')[0]) ?? wordsOf(allNamed(listed, 'title')[0]);
    return id === null ? [] : [{ id, title }];
  });

/** A package as an item of its own: what it says of its theme, and what it lists. */
function readPackage(item: XmlElement): WireItem {
  const own = readNewsItem(item);
  const listed = listedIn(item).flatMap(({ id }) => referenceTo(id, 'related'));
  return { ...own, references: [...own.references, ...listed] };
}

/** Whether a package has words of its own; its headline alone is but the name of a list. */
const saysSomething = (item: XmlElement): boolean => {
  const { paragraphs, standIns } = readNewsItem(item);
  return [...paragraphs, ...standIns].some((words) => words !== null && words.trim() !== '');
};

const mostNamed = 3;

/** What a package is that holds no words of its own, so that whoever handed it in knows what to look for. */
function sentenceOfPackage(item: XmlElement): string {
  const listed = listedIn(item);
  if (listed.length === 0) return 'This NewsML-G2 package is empty: it lists no items.';
  const names = listed
    .slice(0, mostNamed)
    .map(({ id, title }) => (title ? `“${title.slice(0, 80)}”` : id.slice(0, 120)));
  const more = listed.length > mostNamed ? `, and ${listed.length - mostNamed} more` : '';
  const items = listed.length === 1 ? 'one other item' : `${listed.length} other items`;
  return `This NewsML-G2 package only lists ${items}: ${names.join(', ')}${more}. Hand in the items themselves.`;
}

const withoutStory: Readonly<Record<string, string>> = {
  conceptitem: 'This NewsML-G2 document describes concepts of a vocabulary. It holds no story.',
  knowledgeitem: 'This NewsML-G2 document describes a vocabulary. It holds no story.',
  planningitem: 'This NewsML-G2 document plans coverage. It holds no story.',
  catalogitem: 'This NewsML-G2 document is a catalogue of vocabularies. It holds no story.',
};

/**
 * The articles of a NewsML-G2 document: one for each newsItem with text, alone or in a newsMessage. Captions of
 * pictures and recordings are read only where the document holds no story, and what a package says of its theme only
 * where it comes without its items.
 *
 * @throws AppError `no-article` where there is no text in it; `too-deep`, `too-large`
 */
export function parseNewsmlG2(xml: string): Article[] {
  const root = parseXml(xml);
  const items = allNamed(root, 'newsitem');
  const stories = items.filter((item) => !isMedia(item));
  for (const group of [stories, items]) {
    const articles = group.flatMap((item) => articleOfWire('newsml-g2', readNewsItem(item)) ?? []);
    if (articles.length > 0) return articles;
  }
  const packages = items.length === 0 ? allNamed(root, 'packageitem') : [];
  const themes = packages.flatMap((item) =>
    saysSomething(item) ? (articleOfWire('newsml-g2', readPackage(item)) ?? []) : [],
  );
  if (themes.length > 0) return themes;
  if (packages[0]) throw new AppError('no-article', sentenceOfPackage(packages[0]));
  const other = allNamed(root, ...Object.keys(withoutStory))[0]?.local.toLowerCase();
  if (items.length === 0 && other) throw new AppError('no-article', withoutStory[other]!);
  throw new AppError(
    'no-article',
    items.length > 0
      ? 'This NewsML-G2 item has no text in it: its content is kept elsewhere. Hand in the item with its text.'
      : 'This NewsML-G2 message holds no news item.',
  );
}
