import { paragraphsOfBase64 } from '../wire/base64-paragraphs.ts';
import { chooseRendition, type Rendition } from '../wire/choose-rendition.ts';
import { allNamed, attributeIn, childAt, childrenNamed, wordsOf } from '../wire/find-elements.ts';
import { paragraphsOfElement } from '../wire/render-paragraphs.ts';
import { elementsOf, languageOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { readNitf } from './nitf.ts';

/** A text of a NewsItem, with the components around it, the nearest first. */
export type Content = Rendition & { main: boolean; companion: boolean; components: XmlElement[] };

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

/** The element whose `<Encoding>` wraps a content; base64 is the one that text comes in. */
function isBase64(data: XmlElement): boolean {
  for (let at = data.parent, up = 0; at && up < 3; at = at.parent, up += 1)
    if (at.local.toLowerCase() === 'encoding')
      return /base-?64/i.test(attributeIn(at, 'Notation', 'FormalName') ?? '');
  return false;
}

/** What stands in a `<DataContent>`: NITF, XHTML, paragraphs without any envelope, or a string. */
function contentOf(data: XmlElement): Content {
  const [nitf] = allNamed(data, 'nitf');
  const inner = nitf ? readNitf(nitf) : null;
  const body = allNamed(data, 'body.content')[0] ?? allNamed(data, 'body')[0] ?? data;
  const components = componentsAround(data);
  return {
    inner,
    paragraphs:
      inner?.paragraphs ?? (isBase64(data) ? paragraphsOfBase64(textOf(data)) : paragraphsOfElement(body)),
    language: languageOf(data),
    structured: elementsOf(data).length > 0,
    main: components.some((component) => /main/i.test(roleOf(component))),
    companion: isCompanion(data.parent ?? data),
    components,
  };
}

const playsRole = (content: Content, role: RegExp): boolean => role.test(roleOf(content.components[0]));
/** More in one item is no news: a list, or an attack on the time that reading takes. */
const mostStories = 50;

const headlineRole = /^(?:head-?line|title)$/i;
const leadRole = /^(?:lead|intro(?:duction)?|chapeau|abstract|summary)$/i;

/** The component nearest to a text that has a headline of its own. */
const headedBy = (content: Content): XmlElement | null =>
  content.components.find((component) => childAt(component, 'newslines', 'headline') !== null) ?? null;

/** The one text of several that tells a story, behind its lead where that is a component of its own. */
function chooseContent(contents: readonly Content[]): Content | null {
  const stories = contents.filter((content) => !content.companion);
  const told = stories.filter(
    (content) => !playsRole(content, headlineRole) && !playsRole(content, leadRole),
  );
  const main = told.filter((content) => content.main);
  const best =
    chooseRendition(main) ?? chooseRendition(told) ?? chooseRendition(stories) ?? chooseRendition(contents);
  const chosen = contents.find((content) => content === best);
  if (!chosen) return null;
  const around = chosen.components[1];
  const lead = stories.find(
    (content) => content !== chosen && playsRole(content, leadRole) && content.components[1] === around,
  );
  const isRepeated = !lead || chosen.paragraphs.join(' ').startsWith(lead.paragraphs.join(' ').slice(0, 60));
  return isRepeated ? chosen : { ...chosen, paragraphs: [...lead.paragraphs, ...chosen.paragraphs] };
}

/** The headline, where it is a component with a text of its own. */
export const headlineComponent = (item: XmlElement): string | null =>
  wordsOf(
    allNamed(item, 'newscomponent')
      .filter((component) => headlineRole.test(roleOf(component)))
      .flatMap((component) => allNamed(component, 'datacontent'))[0],
  );

/**
 * The stories of a NewsItem: one as a rule, its text in one or several forms. Components side by side that each have
 * a headline and a text of their own, and of which none is the main one, are a story each.
 */
export function storiesOf(item: XmlElement): Content[] {
  const contents = allNamed(item, 'datacontent').map(contentOf);
  const stories = contents.filter((content) => !content.companion && content.paragraphs.length > 0);
  const heads = new Map<XmlElement | null, Content[]>();
  for (const story of stories) {
    const head = headedBy(story);
    heads.set(head, [...(heads.get(head) ?? []), story]);
  }
  const isNested = [...heads.keys()].some((head) => isInsideOf(head, heads));
  const several = heads.size > 1 && !heads.has(null) && !isNested && !stories.some(({ main }) => main);
  const groups = several ? [...heads.values()].slice(0, mostStories) : [contents];
  return groups.flatMap((group) => chooseContent(group) ?? []);
}

function isInsideOf(element: XmlElement | null, others: ReadonlyMap<XmlElement | null, unknown>): boolean {
  for (let at = element?.parent ?? null; at; at = at.parent) if (others.has(at)) return true;
  return false;
}
