import type { Hop, HopKind, Naming } from '@sayso/schema';

const kinds = {
  publisher: 'publisher',
  outlet: 'outlet',
  person: 'person',
  organization: 'organization',
  group: 'group',
  document: 'document',
  unspecified: 'source',
} as const satisfies Record<HopKind, string>;

const unnamed = {
  publisher: 'Publisher not stated',
  outlet: 'An outlet not named',
  person: 'A person not named',
  organization: 'An organization not named',
  group: 'A group not named',
  document: 'A document not named',
  unspecified: 'No one in particular',
} as const satisfies Record<HopKind, string>;

export const kindWords = (kind: HopKind): string => kinds[kind];

/** What a hop is called: its resolved name, else the text's own words for it, else what is known of it. */
export const hopName = (hop: Pick<Hop, 'kind' | 'name' | 'text'>): string =>
  hop.name ?? hop.text ?? unnamed[hop.kind];

/** `group, anonymous`; a named one is just what it is. */
export function hopWords({ kind, naming }: { kind: HopKind; naming: Naming }): string {
  if (kind === 'unspecified') return 'unspecified source';
  if (naming === 'named') return kinds[kind];
  return `${kinds[kind]}, ${naming === 'anonymous' ? 'anonymous' : 'not specified'}`;
}
