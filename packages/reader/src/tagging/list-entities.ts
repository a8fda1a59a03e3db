import type { Entity } from '@sayso/schema';
import type { Directory } from '../names/directory.ts';
import type { Passage } from '../text/passage.ts';
import { spanOf } from '../text/range.ts';

/** The people, organizations and places of a text under their fullest names, by first mention. */
export function listEntities(passage: Passage, directory: Directory): Entity[] {
  return directory.all
    .filter((named) => named.name.length > 1)
    .map((named) => ({
      kind: named.kind === 'outlet' ? 'organization' : named.kind,
      name: named.name,
      spans: named.mentions.map((mention) => spanOf(passage.tokens, mention)),
    }));
}
