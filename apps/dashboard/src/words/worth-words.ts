import type { WorthReason } from '@sayso/schema';

const reasons = {
  claim: 'It is a claim',
  attributed: 'Someone is said to say it',
  sourced: 'Who says it is named or described',
  stated: 'The publisher states it as a fact of its own',
  figures: 'It gives figures',
  names: 'It names names',
  events: 'It tells of something that happens',
  whole: 'It is long enough to say something whole',
  fragment: 'It is a fragment',
  possible: 'It only may be so',
  unstated: 'Nothing is said to be so: a question, a wish, a plan',
  comment: 'It passes judgement',
  scene: 'It sets a scene',
  double: 'Another mention says the same, and is the one to check',
} as const satisfies Record<WorthReason['reason'], string>;

const asPoints = (share: number): number => Math.round(100 * share);

/** `62 of 100` */
export const worthFigure = (checkWorthiness: number): string => `${asPoints(checkWorthiness)} of 100`;

/** `+15`, `−25` */
export const pointsWords = ({ points }: WorthReason): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(asPoints(points))}`;

export const worthWords = ({ reason }: WorthReason): string => reasons[reason];

/** Said where the reasons do not add up to the score, since that stays between 0 and 100. */
export function heldWords(checkWorthiness: number, all: readonly WorthReason[]): string | null {
  const sum = asPoints(all.reduce((total, { points }) => total + points, 0));
  if (all.length === 0 || sum === asPoints(checkWorthiness)) return null;
  return sum < 0 ? 'No claim counts for less than 0.' : 'No claim counts for more than 100.';
}
