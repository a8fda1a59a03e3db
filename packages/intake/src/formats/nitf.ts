import { AppError, type Article } from '@sayso/schema';
import { allNamed, attributeIn, childAt, childrenNamed, wordsOf } from '../wire/find-elements.ts';
import { referenceTo } from '../wire/item-references.ts';
import { dropTrailing, paragraphsOfElement } from '../wire/render-paragraphs.ts';
import { articleOfWire, noWireItem, pubStatusOf, type WireItem } from '../wire/wire-item.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

/** A byline without the writer's title, which stands in an element of its own behind the name. */
function bylineWords(byline: XmlElement): string | null {
  const without = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      return child.local.toLowerCase() === 'byttl' ? [' '] : [without(child)];
    }),
  });
  return dropTrailing(wordsOf(without(byline)) ?? '', ' ,;') || wordsOf(byline);
}

/** `<meta name="…" content="…">` of the head, by any of some names in lower case. */
const metaOf = (head: XmlElement | null, ...names: string[]): string | null =>
  attributeIn(
    childrenNamed(head, 'meta').find((meta) =>
      names.includes(attributeOf(meta, 'name')?.toLowerCase() ?? ''),
    ),
    'content',
  );

const subjectsOf = (head: XmlElement | null): WireItem['subjects'] =>
  allNamed(head, 'tobject.subject').flatMap((subject) => {
    const id = attributeIn(subject, 'tobject.subject.refnum', 'tobject.subject.code');
    const label = attributeIn(
      subject,
      'tobject.subject.detail',
      'tobject.subject.matter',
      'tobject.subject.type',
    );
    return id === null ? [] : [{ id, label }];
  });

/** The hedline's main line; some agencies have no `<hl1>` in it, some only the page's title. */
const headlineOf = (bodyHead: XmlElement | null, head: XmlElement | null): string | null => {
  const hedline = childAt(bodyHead, 'hedline') ?? childAt(bodyHead, 'headline');
  return wordsOf(allNamed(hedline, 'hl1')[0]) ?? wordsOf(hedline) ?? wordsOf(childAt(head, 'title'));
};

/** What a NITF document (version 3, with or without its namespace) says. */
export function readNitf(nitf: XmlElement): WireItem {
  const head = childAt(nitf, 'head');
  const docdata = childAt(head, 'docdata') ?? childAt(nitf, 'docdata');
  const body = childAt(nitf, 'body');
  const bodyHead = childAt(body, 'body.head');
  const dateline = childAt(bodyHead, 'dateline');
  const pubdata = childAt(head, 'pubdata');
  const docId = childAt(docdata, 'doc-id');
  const correction = childAt(docdata, 'correction');
  const revisions = childrenNamed(head, 'revision-history');
  const content = childrenNamed(body, 'body.content');
  const paragraphs = (content.length > 0 ? content : body && !bodyHead ? [body] : []).flatMap(
    paragraphsOfElement,
  );
  const status = attributeIn(docdata, 'management-status') ?? metaOf(head, 'pubstatus', 'status');
  const release = attributeIn(childAt(docdata, 'date.release'), 'norm');
  const end = childrenNamed(childAt(body, 'body.end'), 'tagline').flatMap(paragraphsOfElement);
  return {
    ...noWireItem(),
    headline: headlineOf(bodyHead, head),
    paragraphs: paragraphs.length > 0 ? [...paragraphs, ...end] : [],
    standIns: [wordsOf(childAt(bodyHead, 'abstract'))],
    bylines: allNamed(bodyHead, 'byline').map(bylineWords),
    located:
      wordsOf(allNamed(dateline, 'city')[0]) ?? wordsOf(childAt(dateline, 'location')) ?? wordsOf(dateline),
    language: attributeIn(nitf, 'xml:lang', 'baselang', 'lang') ?? attributeIn(body, 'xml:lang', 'lang'),
    publishers: [
      wordsOf(childAt(bodyHead, 'distributor')),
      attributeIn(childAt(docdata, 'doc.copyright'), 'holder'),
      attributeIn(pubdata, 'name'),
      attributeIn(docId, 'regsrc'),
      metaOf(head, 'provider', 'publisher', 'source'),
    ],
    ids: [attributeIn(docId, 'id-string'), attributeIn(nitf, 'uno'), attributeIn(pubdata, 'ex-ref')],
    status,
    publishedAt: [
      attributeIn(childAt(docdata, 'date.issue'), 'norm'),
      release,
      attributeIn(pubdata, 'date.publication'),
      attributeIn(childAt(dateline, 'story.date'), 'norm'),
      wordsOf(childAt(docdata, 'date.issue')),
      wordsOf(childAt(dateline, 'story.date')),
    ],
    // `change.date` of the root is the DTD's own.
    modifiedAt: [attributeIn(revisions.at(-1), 'norm')],
    notes: [
      attributeIn(correction, 'info'),
      ...childrenNamed(docdata, 'ed-msg').map((message) => attributeIn(message, 'info')),
      ...childrenNamed(bodyHead, 'note').map(wordsOf),
      ...content.flatMap((part) => allNamed(part, 'note')).map(wordsOf),
    ],
    corrects: correction !== null,
    slug: metaOf(head, 'slugline', 'slug-line', 'slug') ?? attributeIn(childAt(docdata, 'du-key'), 'key'),
    subjects: subjectsOf(head),
    // A release date of an item that is not withheld is just when it came out.
    embargo: pubStatusOf(status) === 'withheld' ? [release] : [],
    references: referenceTo(
      attributeIn(correction, 'id-string'),
      pubStatusOf(status) === 'canceled' ? 'cancels' : 'corrects',
    ),
  };
}

/**
 * The articles of a NITF document, one for each `<nitf>` in it, whatever envelope stands around them.
 *
 * @throws AppError `no-article` where none of them has any text; `too-deep`, `too-large`
 */
export function parseNitf(xml: string): Article[] {
  const articles = allNamed(parseXml(xml), 'nitf').flatMap(
    (nitf) => articleOfWire('nitf', readNitf(nitf)) ?? [],
  );
  if (articles.length === 0)
    throw new AppError('no-article', 'This NITF document has no text in it: its body is empty.');
  return articles;
}
