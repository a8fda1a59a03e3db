import { wordSet } from './words.ts';

/** Verbs of belief: as the main verb of what is said they make it probable (`“I think the dam will hold,” she said`). */
export const holdingVerbs = wordSet(
  'think believe suspect guess suppose assume reckon seem doubt fear figure presume',
);

/** Wishes as the main verb of what is said. */
export const wishingVerbs = wordSet('hope wish');

/** Cues that hold for probable what follows, clause or not; `look` and `sound` do with `like`. */
export const seemingCues =
  /^(?:seem|appear|suggest|hint|imply|fear|suspect|believe|think|feel|predict|forecast|project|assume|expect|estimate|guess|reckon|doubt|speculate|anticipate|presume|figure)$/;

/** Verbs that judge by presupposing what they praise: it is told as a fact. */
export const commendingVerbs = wordSet(
  'praise hail tout applaud laud commend welcome celebrate cite credit defend thank congratulate mourn lament bemoan decry blast slam rebuke castigate fault',
);

/** Verbs that, with an object instead of a clause, still say something of it (`called it a farce`, `denied the charge`). */
export const assertingWithObject = wordSet(
  'describe accuse blame deny label brand dub characterize characterise portray depict announce confirm reveal admit acknowledge concede compare liken deem declare disclose predict forecast suggest indicate estimate claim allege dispute refute attribute report show state note regard consider find see know rail complain boast brag point',
);

/** Cues of asking, wanting and not knowing: a clause of `how` or `what` behind them is left open. */
export const openingCues = wordSet(
  'ask wonder inquire question want understand learn decide know see determine compare disagree consider discuss debate explore weigh examine test press push challenge quiz clear like',
);
