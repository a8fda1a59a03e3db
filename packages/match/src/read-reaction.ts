import { stanceOf } from './guard-holder.ts';
import { hasDenial } from './read-denial.ts';

/** Somebody's words or deeds that a claim is about, with the word that says whose: *his call to*, *Pell’s offer*. */
const owned =
  /(?:['’]s|s['’]|\bhis|\bher|\btheir|\bits|\bmy|\bour)\s+(?:[\w-]+\s+){0,3}(?:calls?|proposals?|offers?|attacks?|criticisms?|demands?|requests?|invitations?|appeals?|pleas?|ultimatums?|vows?|pledges?|promises?|plans?)\b/i;
/** The same without a name before it: *attacks from other candidates*. */
const bare =
  /^\s*(?:that\s+|any\s+|the\s+)?(?:attacks?|criticisms?|calls?|demands?|offers?|requests?|appeals?|pleas?)\s+(?:by|from|of|on|for|to)\b/i;

/** What is told speaks of somebody's words or plans as a thing. */
const embedding =
  /(?:['’]s|\bhis|\bher|\btheir|\bthe|\ba|\bmy)\s+(?:\w+\s+){0,2}(?:calls?|proposals?|plans?|claims?|comments?|remarks?|criticisms?|accusations?|allegations?|statements?|attacks?|suggestions?|positions?|demands?|stance|vows?|pledges?|promises?|assertions?|arguments?|views?|support|opposition|endorsements?|decisions?)\b/i;

const reacting =
  /\b(?:condemn|criticiz|criticis|denounc|blast|slam|decr|attack|lambast|mock|ridicul|rebuk|dismiss|knock|deplor)\w*/i;

/** True where a claim speaks of words or plans as a thing: *his call to*, *claims that*. */
export const embedsSpeech = (text: string): boolean => embedding.test(text);

/**
 * True where a claim answers what another called for, offered or said: *rejected his offer to*, *condemned the plan to*.
 * It is against that, and yet no denial of it.
 *
 * @param cue the words of saying
 * @param text what is told
 */
export function isReaction(cue: string, text: string): boolean {
  if (hasDenial(cue)) return owned.test(text) || bare.test(text);
  return stanceOf(cue) === 'against' && reacting.test(cue) && embedsSpeech(text);
}
