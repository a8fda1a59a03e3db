import { attributionBeside } from './attribution-beside.ts';
import type { GoldCase } from './case.ts';
import { certaintyAndFigures } from './certainty-and-figures.ts';
import { denialAndFirmness } from './denial-and-firmness.ts';
import { denialsAndNouns } from './denials-and-nouns.ts';
import { deniedBehind } from './denied-behind.ts';
import { directSpeech } from './direct-speech.ts';
import { documentsAndOrders } from './documents-and-orders.ts';
import { firmnessAndOwnVoice } from './firmness-and-own-voice.ts';
import { inOtherFields } from './in-other-fields.ts';
import { namesOnTheWire } from './names-on-the-wire.ts';
import { nestingAndRelays } from './nesting-and-relays.ts';
import { ownVoice } from './own-voice.ts';
import { passedOn } from './passed-on.ts';
import { polls } from './polls.ts';
import { quotations } from './quotations.ts';
import { reportedSpeech } from './reported-speech.ts';
import { sourceKinds } from './source-kinds.ts';
import { sourcesAndOffices } from './sources-and-offices.ts';
import { transcripts } from './transcripts.ts';
import { venues } from './venues.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** Every gold case, by what it is about. A file of cases is added here. */
export const allCases: Readonly<Record<string, readonly GoldCase[]>> = {
  quotations,
  directSpeech,
  reportedSpeech,
  attributionBeside,
  nestingAndRelays,
  passedOn,
  polls,
  denialsAndNouns,
  deniedBehind,
  documentsAndOrders,
  certaintyAndFigures,
  firmnessAndOwnVoice,
  ownVoice,
  sourceKinds,
  namesOnTheWire,
  whoIsMeant,
  transcripts,
  venues,
  sourcesAndOffices,
  denialAndFirmness,
  inOtherFields,
};
