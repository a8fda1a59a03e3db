import { wordSet } from '../lexicon/words.ts';
import type { Passage } from '../text/passage.ts';
import type { Named } from './directory.ts';
import { publicBodies } from './public-bodies.ts';
import { isGuessed, speaks } from './tell-places.ts';

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
    if (full && isGuessed(named) && (/ /.test(named.name) || speaks(passage, named) || acts(passage, named)))
      found.set(named, full);
  }
  return found;
}

const doings = wordSet(
  'hope plan expect believe announce report aim deny reject launch operate employ sell buy own build make post cut raise agree refuse decline seek pay owe supply ship produce manufacture close open hire fire',
);

/** `Avantis hopes to win approval`, `shares in Avantis`: what a firm does, and what is had of it. */
const acts = ({ bases, tokens }: Passage, named: Named): boolean =>
  named.mentions.some(
    ({ from, to }) =>
      doings.has(bases[to] ?? '') ||
      (tokens[from - 1]?.lower === 'in' && /^(?:shares?|stakes?)$/.test(tokens[from - 2]?.lower ?? '')),
  );
