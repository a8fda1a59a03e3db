import { AppError, type Article } from '@sayso/schema';
import { allNamed, attributeIn, childAt, childrenNamed, wordsOf } from '../wire/find-elements.ts';
import { referenceTo } from '../wire/item-references.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, languageOf, type XmlElement } from '../xml/xml-element.ts';
import { type Content, headlineComponent, storiesOf } from './newsml-1-content.ts';

const formalName = (element: XmlElement | null | undefined): string | null =>
  attributeIn(element, 'FormalName') ?? wordsOf(element);

/**
 * The id that all revisions of an item share: the public one without the revision that it ends in, else its parts.
 *
 * @param duid tells the stories of one item apart
 */
function idOf(item: XmlElement, duid: string | null): string | null {
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const given = wordsOf(childAt(identifier, 'publicidentifier'));
  const revision = wordsOf(childAt(identifier, 'revisionid'));
  const parts = ['providerid', 'dateid', 'newsitemid'].map((name) => wordsOf(childAt(identifier, name)));
  const made = parts.every((part) => part !== null) ? `urn:newsml:${parts.join(':')}` : (parts[2] ?? null);
  const id = given === null ? made : withoutRevision(given, revision);
  return id !== null && duid !== null ? `${id}#${duid}` : id;
}

/** `…:TW-55:2U` → `…:TW-55`, where 2 is the item's revision: its next one has another. */
function withoutRevision(id: string, revision: string | null): string {
  const at = id.lastIndexOf(':');
  const end = id.slice(at + 1).replace(/[ANU]$/i, '');
  return at > 0 && revision !== null && end === revision && id.split(':').length > 3 ? id.slice(0, at) : id;
}

const partiesOf = (metadata: readonly XmlElement[], name: string): (string | null)[] =>
  metadata.flatMap((part) =>
    childrenNamed(part, name).flatMap((role) => childrenNamed(role, 'party').map(formalName)),
  );

const subjectsOf = (descriptive: readonly XmlElement[]): WireItem['subjects'] =>
  descriptive.flatMap((metadata) =>
    allNamed(metadata, 'subject', 'subjectmatter', 'subjectdetail', 'subjectqualifier').flatMap((subject) => {
      const id = attributeIn(subject, 'FormalName');
      return id === null ? [] : [{ id, label: wordsOf(subject) }];
    }),
  );

/** A place by its city, else by all that the metadata calls it where that is one property. */
function locationOf(descriptive: readonly XmlElement[]): string | null {
  const properties = descriptive.flatMap((metadata) =>
    allNamed(metadata, 'location').flatMap((location) => allNamed(location, 'property')),
  );
  const city = properties.find((property) => /city/i.test(attributeOf(property, 'FormalName') ?? ''));
  return attributeIn(city, 'Value');
}

/** When an embargo ends: the status changes then. */
const releaseOf = (management: XmlElement | null): (string | null)[] =>
  childrenNamed(management, 'statuswillchange')
    .filter((change) => /usable/i.test(formalName(childAt(change, 'futurestatus')) ?? ''))
    .map((change) => wordsOf(childAt(change, 'dateandtime')));

/** Items that this one is made from, goes with, or updates. */
const referencesOf = (management: XmlElement | null): WireItem['references'] =>
  (
    [
      ['replaces', 'derivedfrom'],
      ['related', 'associatedwith'],
    ] as const
  ).flatMap(([relation, name]) =>
    childrenNamed(management, name).flatMap((link) => referenceTo(attributeIn(link, 'NewsItem'), relation)),
  );

/** What a NewsItem of NewsML 1 says; the component nearest to the text counts before those around it. */
function readNewsItem(
  item: XmlElement,
  envelope: XmlElement | null,
  content: Content | null,
  duid: string | null,
): WireItem {
  const inner = content?.inner ?? noWireItem();
  const outermost = allNamed(item, 'newscomponent').slice(0, 1);
  const components = content && content.components.length > 0 ? content.components : outermost;
  const partsOf = (name: string): XmlElement[] =>
    components.flatMap((component) => childrenNamed(component, name));
  const lines = partsOf('newslines');
  const line = (name: string): (string | null)[] =>
    lines.flatMap((part) => childrenNamed(part, name)).map(wordsOf);
  const administrative = partsOf('administrativemetadata');
  const descriptive = partsOf('descriptivemetadata');
  const management = childAt(item, 'newsmanagement');
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const sources = partiesOf(administrative, 'source');
  const instructions = childrenNamed(management, 'instruction').map(formalName);
  const languages = descriptive.flatMap((metadata) => childrenNamed(metadata, 'language')).map(formalName);
  return {
    headline:
      line('headline').find(Boolean) ??
      inner.headline ??
      wordsOf(allNamed(item, 'headline')[0]) ??
      headlineComponent(item) ??
      wordsOf(childAt(item, 'identification', 'namelabel')),
    paragraphs: content?.paragraphs ?? [],
    standIns: [...line('subheadline'), ...inner.standIns],
    bylines: [...new Set([...line('byline'), ...(line('byline').some(Boolean) ? [] : inner.bylines)])],
    located: locationOf(descriptive) ?? line('dateline').find(Boolean) ?? inner.located,
    language: languages.find(Boolean) ?? inner.language ?? content?.language ?? languageOf(item),
    publishers: [
      ...partiesOf(administrative, 'provider'),
      wordsOf(allNamed(item, 'copyrightholder')[0]),
      ...sources,
      ...partiesOf(childrenNamed(envelope, 'sentfrom').length > 0 ? [envelope!] : [], 'sentfrom'),
      ...inner.publishers,
      wordsOf(childAt(identifier, 'providerid')),
    ],
    ids: [idOf(item, duid), ...inner.ids],
    status: formalName(childAt(management, 'status')) ?? inner.status,
    publishedAt: [
      wordsOf(childAt(management, 'firstcreated')),
      wordsOf(childAt(management, 'thisrevisioncreated')),
      ...inner.publishedAt,
      wordsOf(childAt(envelope, 'dateandtime')),
      wordsOf(childAt(identifier, 'dateid')),
    ],
    modifiedAt: [wordsOf(childAt(management, 'thisrevisioncreated')), ...inner.modifiedAt],
    notes: [...allNamed(management, 'comment').map(wordsOf), ...line('editorsnote'), ...inner.notes],
    slug: line('slugline').find(Boolean) ?? inner.slug,
    corrects: inner.corrects || instructions.some((words) => /correct|rectif/i.test(words ?? '')),
    credits: [...line('creditline'), ...sources],
    subjects: [...subjectsOf(descriptive), ...inner.subjects],
    embargo: [...releaseOf(management), ...inner.embargo],
    hands: [],
    references: [...referencesOf(management), ...inner.references],
  };
}

/**
 * The articles of a NewsML 1 document: one for each NewsItem with text.
 *
 * @throws AppError `no-article` where there is no text in it; `too-deep`, `too-large`
 */
export function parseNewsml1(xml: string): Article[] {
  const root = parseXml(xml);
  const [envelope = null] = allNamed(root, 'newsenvelope');
  const articles = allNamed(root, 'newsitem').flatMap((item) => {
    const stories = storiesOf(item);
    return (stories.length > 0 ? stories : [null]).flatMap((content, index) => {
      const [nearest] = content?.components ?? [];
      const duid = stories.length > 1 ? (attributeIn(nearest, 'Duid') ?? String(index + 1)) : null;
      return articleOfWire('newsml-1', readNewsItem(item, envelope, content, duid)) ?? [];
    });
  });
  if (articles.length === 0)
    throw new AppError(
      'no-article',
      'This NewsML document has no text in it: it only lists or describes items that are kept elsewhere.',
    );
  return articles;
}
