import type { Described } from './described.ts';
import type { Named } from './directory.ts';
import type { Discourse } from './discourse.ts';
import type { Gender } from './name-kind.ts';

const genderOf = (word: string): Gender | null =>
  /^(?:he|him|his|himself)$/.test(word) ? 'male' : /^(?:she|her|herself)$/.test(word) ? 'female' : null;

const somebody: Described = { kind: 'group', naming: 'unspecified', name: null, named: null };

/**
 * Whom a pronoun means, by who spoke and who was named before it.
 *
 * @param word lower case, possessives included
 * @param at its token
 * @param others those whom it cannot mean, since its clause names them
 */
export function describePronoun(
  word: string,
  at: number,
  discourse: Discourse,
  others: ReadonlySet<Named> = new Set(),
): Described {
  const person = (named: Described['named']): Described => ({
    kind: 'person',
    naming: 'named',
    name: named?.name ?? null,
    named,
  });
  if (word === 'one') return { kind: 'person', naming: 'anonymous', name: null, named: null };
  const gender = genderOf(word);
  if (gender)
    return discourse.strangerAt(at, gender) ?? person(discourse.mostPresent(at, gender, others) ?? null);
  if (/^(?:i|me|my|myself)$/.test(word)) {
    const speaker = discourse.speaker();
    return person(speaker?.kind === 'person' ? speaker : null);
  }
  if (/^(?:it|its|itself)$/.test(word))
    return (
      discourse.thingHere(at) ??
      discourse.lastThing() ?? { kind: 'organization', naming: 'named', name: null, named: null }
    );
  if (!/^(?:they|them|their|themselves)$/.test(word)) return somebody;
  // An organization is `they` only where it is known by name.
  const last = discourse.groupAt(at);
  return last && (last.kind === 'group' || last.name !== null) ? last : somebody;
}
