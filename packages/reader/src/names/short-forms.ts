import type { Passage } from '../text/passage.ts';
import type { Named } from './directory.ts';
import { isGuessed, speaks } from './tell-places.ts';

/** What a town, a river or a country gives its name to: there the first word alone is the place. */
const publicBodies =
  /^(?:university|college|council|county|city|police|ministry|court|hospital|school|airport|department|service|authority|government|parliament|army|navy|guard|board|district|river|church|cathedral|museum|station)$/;

/**
 * Organizations by the first words of their name: `Pacific Meridian` after `Pacific Meridian Electric`, and `Nordhaven`,
 * where it speaks, after `Nordhaven Lines`. Only what nothing else makes a person is taken for one.
 *
 * @returns each such short form with the one organization that it may mean
 */
export function findShortForms(passage: Passage, all: readonly Named[]): Map<Named, Named> {
  const byOpening = new Map<string, Named | null>();
  for (const named of all) {
    if (named.kind !== 'organization' || !named.mentions.some(({ sure }) => sure)) continue;
    const words = named.name.split(/\s+/);
    const isPublic = publicBodies.test(words.at(-1)!.toLowerCase());
    for (let length = isPublic ? 2 : 1; length < words.length; length += 1) {
      const opening = words.slice(0, length).join(' ');
      byOpening.set(opening, byOpening.has(opening) ? null : named);
    }
  }
  const found = new Map<Named, Named>();
  for (const named of all) {
    const full = byOpening.get(named.name);
    if (full && isGuessed(named) && (/ /.test(named.name) || speaks(passage, named))) found.set(named, full);
  }
  return found;
}
