import { AppError, type Article } from '@sayso/schema';
import { chooseRendition, type Rendition } from '../wire/choose-rendition.ts';
import { allNamed, attributeIn, childAt, childrenNamed, wordsOf } from '../wire/find-elements.ts';
import { paragraphsOfElement } from '../wire/render-paragraphs.ts';
import { articleOfWire, noWireItem, type WireItem } from '../wire/wire-item.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, elementsOf, languageOf, type XmlElement } from '../xml/xml-element.ts';
import { readNitf } from './nitf.ts';

const formalName = (element: XmlElement | null | undefined): string | null =>
  attributeIn(element, 'FormalName') ?? wordsOf(element);

/** The components around a content item, the nearest first. */
function componentsAround(element: XmlElement): XmlElement[] {
  const around: XmlElement[] = [];
  for (let at = element.parent; at && at.local.toLowerCase() !== 'newsitem'; at = at.parent)
    if (at.local.toLowerCase() === 'newscomponent') around.push(at);
  return around;
}

const roleOf = (component: XmlElement | undefined): string =>
  attributeIn(childAt(component, 'role'), 'FormalName') ?? '';

/** Pictures, their captions and other companions of a story, by what the content item and its component say. */
function isCompanion(content: XmlElement): boolean {
  const media = attributeIn(childAt(content, 'mediatype'), 'FormalName');
  const [component] = componentsAround(content);
  const beside = component ? childrenNamed(component, 'contentitem') : [];
  return (
    (media !== null && !/text|complex/i.test(media)) ||
    /caption|photo|picture|graphic|video|audio|image/i.test(roleOf(component)) ||
    beside.some((item) =>
      /photo|picture|image|graphic/i.test(attributeIn(childAt(item, 'mediatype'), 'FormalName') ?? ''),
    )
  );
}

type Content = Rendition & { main: boolean; companion: boolean; components: XmlElement[] };

/** What stands in a `<DataContent>`: NITF, XHTML, paragraphs without any envelope, or a string. */
function contentOf(data: XmlElement): Content {
  const [nitf] = allNamed(data, 'nitf');
  const inner = nitf ? readNitf(nitf) : null;
  const body = allNamed(data, 'body.content')[0] ?? allNamed(data, 'body')[0] ?? data;
  const item = data.parent ?? data;
  const components = componentsAround(data);
  return {
    inner,
    paragraphs: inner?.paragraphs ?? paragraphsOfElement(body),
    language: languageOf(data),
    structured: elementsOf(data).length > 0,
    main: components.some((component) => /main/i.test(roleOf(component))),
    companion: isCompanion(item),
    components,
  };
}

/** The text of a news item: of its main component, where one is called so and has text. */
function chooseContent(item: XmlElement): Content | null {
  const contents = allNamed(item, 'datacontent').map(contentOf);
  const stories = contents.filter((content) => !content.companion);
  const main = stories.filter((content) => content.main);
  const best = chooseRendition(main) ?? chooseRendition(stories) ?? chooseRendition(contents);
  return contents.find((content) => content === best) ?? null;
}

/** `20260314T101500` of one part of an id and its date make the id of an item that has no public one. */
function idOf(item: XmlElement): string | null {
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const given = wordsOf(childAt(identifier, 'publicidentifier'));
  if (given !== null) return given;
  const parts = ['providerid', 'dateid', 'newsitemid'].map((name) => wordsOf(childAt(identifier, name)));
  return parts.every((part) => part !== null) ? `urn:newsml:${parts.join(':')}` : (parts[2] ?? null);
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

/** What a NewsItem of NewsML 1 says; the component nearest to the text counts before those around it. */
function readNewsItem(item: XmlElement, envelope: XmlElement | null): WireItem {
  const content = chooseContent(item);
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
    ids: [idOf(item), ...inner.ids],
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
    corrects: inner.corrects || instructions.some((words) => /correct|rectif/i.test(words ?? '')),
    credits: [...line('creditline'), ...sources],
    subjects: [...subjectsOf(descriptive), ...inner.subjects],
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
  const articles = allNamed(root, 'newsitem').flatMap(
    (item) => articleOfWire('newsml-1', readNewsItem(item, envelope)) ?? [],
  );
  if (articles.length === 0)
    throw new AppError(
      'no-article',
      'This NewsML document has no text in it: it only lists or describes items that are kept elsewhere.',
    );
  return articles;
}
