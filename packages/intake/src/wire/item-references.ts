import type { ItemReference } from '@sayso/schema';
import { dropTrailing, oneLine } from './render-paragraphs.ts';

const most = 50;

/** What a word for the link between two items says of the other one (`irel:previousVersion`, `Update`, `kill`). */
export function relationOf(words: string | null): ItemReference['relation'] {
  const link = words?.toLowerCase() ?? '';
  if (/cancel|kill|withdraw|retract/.test(link)) return 'cancels';
  if (/correct/.test(link)) return 'corrects';
  if (/previous|replac|supersed|updat|evolved/.test(link)) return 'replaces';
  return /continu|precede|follow/.test(link) ? 'continues' : 'related';
}

/** A reference by what the wire calls the other item; nothing where it calls it nothing. */
export function referenceTo(
  id: string | null | undefined,
  relation: ItemReference['relation'],
): ItemReference[] {
  const called = oneLine(id);
  return called === null ? [] : [{ relation, id: called.slice(0, 500) }];
}

/** Each item once, by the strongest thing that is said of it. */
export function mergeReferences(...lists: readonly ItemReference[][]): ItemReference[] {
  const strength: ItemReference['relation'][] = ['cancels', 'corrects', 'replaces', 'continues', 'related'];
  const byId = new Map<string, ItemReference>();
  for (const reference of lists.flat().slice(0, most)) {
    const before = byId.get(reference.id);
    if (!before || strength.indexOf(reference.relation) < strength.indexOf(before.relation))
      byId.set(reference.id, reference);
  }
  return [...byId.values()];
}

const killVerb =
  '(?:[Kk]ill|KILL|[Ww]ithdraw|WITHDRAW|[Dd]isregard|DISREGARD|[Dd]elete|DELETE|[Dd]o not use|DO NOT USE|[Ww]ithhold|WITHHOLD)';
/** What an advisory calls the item that it kills: a slug, a number with its service letter, an address of its own. */
const named: readonly RegExp[] = [
  /\b(urn:[\w.-]{2,40}:[\w:./-]{3,200}\w)/gi,
  /\b(tag:[\w.-]{3,80},\d{4}:[\w:./-]{2,200}\w)/gi,
  new RegExp(
    `\\b${killVerb}\\b[^.!?\\n]{0,80}?\\b((?:(?:BC|AM|PM|BN|AP|US|EU|AS|ML|AF)-{1,2}|[A-Z]{2,4}--)[A-Z][\\w'-]{1,60}(?: [A-Z][\\w'-]{1,30}){0,3})`,
    'g',
  ),
  new RegExp(`\\b${killVerb}\\b[^.!?\\n]{0,80}?\\b([a-z]\\d{4})\\b`, 'g'),
  /\b(?:slug(?:ged|line)?|headlined|headed|entitled)[: ]{1,2}["\u201c\u2018']([^"\u201d\u2019'\n]{3,120})["\u201d\u2019']/gi,
  /\bslug(?:ged|line)?[: ]{1,2}([A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+){1,5})/g,
  /\b(?:story|item|article|message|alert)\s(?:no\.?|number|id|nr\.?)\s?:?\s?([A-Z]{0,5}\d[\w.-]{2,30})/gi,
];

/** The items that a kill names in its own words, which are read up to 4,000 characters. */
export function itemsKilledBy(words: readonly string[]): ItemReference[] {
  const said = words.join('\n').slice(0, 4_000);
  return named.flatMap((pattern) =>
    [...said.matchAll(pattern)].flatMap((found) =>
      referenceTo(dropTrailing(found[1] ?? '', '.,;'), 'cancels'),
    ),
  );
}
