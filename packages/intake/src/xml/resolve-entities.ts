import { AppError } from '@sayso/schema';

/** Names of an old feed's house, an author, a letter with an accent: none of them is long. In UTF-16 code units. */
const limits = { declarations: 1_000, value: 500, added: 50_000 };

/** Where a DOCTYPE stands in a document, and its internal subset, without comments. */
type Doctype = { start: number; end: number; subset: string };

/** One that never ends is taken to end at the first sign of an end. */
function findDoctype(xml: string): Doctype | null {
  const start = xml.search(/<!DOCTYPE\b/i);
  if (start < 0) return null;
  let at = start + 9;
  let subset = '';
  let inSubset = false;
  let from = at;
  const keep = (): void => {
    if (inSubset) subset += xml.slice(from, at);
  };
  while (at < xml.length) {
    const character = xml[at]!;
    if (character === '"' || character === "'") {
      const close = xml.indexOf(character, at + 1);
      at = close < 0 ? at + 1 : close + 1;
    } else if (inSubset && xml.startsWith('<!--', at)) {
      keep();
      const close = xml.indexOf('-->', at + 4);
      at = close < 0 ? xml.length : close + 3;
      from = at;
    } else if (character === '[' && !inSubset) {
      at += 1;
      inSubset = true;
      from = at;
    } else if (character === ']' && inSubset) {
      keep();
      inSubset = false;
      at += 1;
    } else if (character === '>' && !inSubset) {
      return { start, end: at + 1, subset };
    } else {
      at += 1;
    }
  }
  const end = xml.indexOf('>', start);
  return { start, end: end < 0 ? xml.length : end + 1, subset: '' };
}

/** An entity as its DOCTYPE declares it: the text that stands for it, or why none may. */
type Entity = { text: string } | { refused: 'elsewhere' | 'not-plain' };

const declaration =
  /<!ENTITY\s+(?:%\s+)?(?<name>[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)\s+(?:(?<elsewhere>SYSTEM|PUBLIC)\b|"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

/** References that stand for a character and nothing else: they are decoded once, later, as text. */
const ofCharacters = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/g;

/** What XML defines itself, and no DOCTYPE may define otherwise. */
const ofXml = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function entityOf(value: string): Entity {
  const isPlain = value.length <= limits.value && !/[&<]/.test(value.replace(ofCharacters, ''));
  if (!isPlain) return { refused: 'not-plain' };
  // Written so that it is text wherever it is put, in a quoted value too.
  return {
    text: value.replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
  };
}

/** What the DOCTYPE declares, by name; the first declaration of a name counts. Those of parameters are none. */
function entitiesIn(subset: string): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  let seen = 0;
  for (const { 0: written, groups } of subset.matchAll(declaration)) {
    seen += 1;
    if (seen > limits.declarations) break;
    const name = groups!.name!;
    if (/^<!ENTITY\s+%/.test(written) || ofXml.has(name) || entities.has(name)) continue;
    entities.set(
      name,
      groups!.elsewhere ? { refused: 'elsewhere' } : entityOf(groups!.double ?? groups!.single ?? ''),
    );
  }
  return entities;
}

const sentences: Record<'elsewhere' | 'not-plain', (name: string) => string> = {
  elsewhere: (name) =>
    `Words of this XML lie elsewhere: its entity “${name}” names a file or an address, and Sayso opens neither. Ask whoever sent it for the item with all of its words in it.`,
  'not-plain': (name) =>
    `Words of this XML are put together from its entity “${name}”, which is more than a few plain words, and Sayso unfolds no such thing. Ask whoever sent it for the item with its words written out.`,
};

/** A section of CDATA or a comment, in which nothing is a reference, or a reference by name. */
const references =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?<name>[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]{0,99});/gu;

/**
 * The document without its DOCTYPE. What this declares as a few plain words, as old feeds do, stands in the place of
 * its references: once, never inside of one another, and up to a limit over the whole document. A reference that
 * nothing declares stays as it is written.
 *
 * @throws AppError `unsafe-entity` where the document uses an entity that is kept elsewhere, holds mark-up or other
 *   entities, or is long; one that is only declared is no harm
 */
export function resolveEntities(xml: string): string {
  const doctype = findDoctype(xml);
  if (!doctype) return xml;
  const rest = xml.slice(0, doctype.start) + xml.slice(doctype.end);
  const entities = entitiesIn(doctype.subset);
  if (entities.size === 0) return rest;
  let added = 0;
  return rest.replace(references, (found, ...args) => {
    const name = (args.at(-1) as { name?: string }).name;
    const entity = name === undefined ? undefined : entities.get(name);
    if (!entity) return found;
    if ('refused' in entity) throw new AppError('unsafe-entity', sentences[entity.refused](name!));
    added += entity.text.length;
    if (added > limits.added) throw new AppError('unsafe-entity', sentences['not-plain'](name!));
    return entity.text;
  });
}
