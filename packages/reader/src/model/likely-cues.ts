import { frames } from '../lexicon/cue-verbs.ts';

/** Verbs that the models take for likely cues, by their base form. */
export const likelyCues = new Set([
  ...frames.clause,
  ...frames.addressee,
  ...frames.infinitive,
  ...frames.object,
]);

/** A distance in tokens, coarser the greater it is. */
export const bucket = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 20 ? 6 : 7;
