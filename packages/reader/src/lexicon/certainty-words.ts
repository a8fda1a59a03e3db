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
  'describe accuse blame deny label brand dub characterize characterise portray depict announce confirm reveal admit acknowledge concede compare liken deem declare disclose predict forecast suggest indicate estimate claim allege dispute refute attribute report show state note regard consider find see know rail complain boast brag point put have give',
);

/** Cues of asking, wanting and not knowing: a clause of `how` or `what` behind them is left open. */
export const openingCues = wordSet(
  'ask wonder inquire question want understand learn decide know see determine compare disagree consider discuss debate explore weigh examine test press push challenge quiz clear like',
);

/** Verbs of denial that take no clause of what is denied, in any form: `quashed the rumours`. */
export const quashing =
  /\b(?:quash|debunk|discredit|disprov|bel(?:ie|y)|negat|disbeliev|scotch|refut|rebutt?)(?:e?d|e?s|e|ing)?\b/;

/** What is turned down rather than denied: `rejected the offer`. */
export const offers = wordSet(
  'offer offers proposal proposals request requests bid bids plan plans deal deals appeal appeals motion invitation change changes bill amendment application petition lawsuit suit claimant overture overtures ceasefire truce debate candidate nominee nomination settlement demand demands call calls resignation',
);

/** What may be true or not: `questioned that determination`. */
export const propositions = wordSet(
  'claim claims assertion assertions determination conclusion conclusions finding findings account accuracy validity veracity premise notion idea allegation allegations suggestion suggestions rumor rumors rumour rumours report reports story accusation accusations narrative theory charge charges',
);
