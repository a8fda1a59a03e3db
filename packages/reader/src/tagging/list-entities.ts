import type { Entity } from '@sayso/schema';
import type { Directory, Named } from '../names/directory.ts';
import { speaks } from '../names/tell-places.ts';
import type { Passage } from '../text/passage.ts';
import { spanOf } from '../text/range.ts';

/** One capitalised word that nothing tells to be a person (`Easter`) gets no tag rather than a wrong one. */
const isNoOne = (passage: Passage, named: Named): boolean =>
  named.kind === 'person' &&
  !/ /.test(named.name) &&
  named.mentions.every((mention) => !mention.sure) &&
  !speaks(passage, named);

/** The people, organizations and places of a text under their fullest names, by first mention. */
export function listEntities(passage: Passage, directory: Directory): Entity[] {
  return directory.all
    .filter((named) => named.name.length > 1 && !isNoOne(passage, named))
    .map((named) => ({
      kind: named.kind === 'outlet' ? 'organization' : named.kind,
      name: named.name,
      spans: named.mentions.map((mention) => spanOf(passage.tokens, mention)),
    }));
}
