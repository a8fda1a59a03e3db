import type { Disagreement, Drift } from '@sayso/schema';

const disagreements = {
  opposes: 'One says it, the other denies it.',
  figure: 'They give different figures.',
  update: 'The count grew: an update, no contradiction.',
} as const satisfies Record<Disagreement['kind'], string>;

const drifts = {
  'hedge-lost': 'A hedge was lost.',
  'attribution-lost': 'Told as fact what was attributed.',
  'source-multiplied': 'One source became several.',
  'source-upgraded': 'The source rose in rank.',
} as const satisfies Record<Drift['kind'], string>;

const links = {
  cites: 'The later one cites the earlier one.',
  copies: 'The later one copies the earlier one.',
  'same-source': 'Both name the same source.',
  'same-description': 'Both describe their source alike.',
  later: 'The later one came after it; nothing shows that it was taken from it.',
} as const satisfies Record<Drift['link'], string>;

/** What a list of disagreements is about: contradictions, counts that grew, or both. */
export function disagreementHeading(found: readonly Pick<Disagreement, 'kind'>[]): string {
  const updates = found.filter(({ kind }) => kind === 'update').length;
  if (updates === found.length) return 'How its figures grew';
  return updates === 0 ? 'Where it is contradicted' : 'Where it is contradicted, and what grew';
}

export const disagreementSentence = (kind: Disagreement['kind']): string => disagreements[kind];
export const driftSentence = (kind: Drift['kind']): string => drifts[kind];
export const linkWords = (link: Drift['link']): string => links[link];
