import { wordSet } from './words.ts';

export const determiners = wordSet(
  'the a an this that these those some any no each every another both all either neither several many few most much more half such',
);
export const possessives = wordSet('my your his her its our their whose');
export const subjectPronouns = wordSet('i you he she it we they who');
export const objectPronouns = wordSet(
  'me him her us them whom himself herself itself themselves myself ourselves yourself one everyone everybody someone somebody anyone anybody nobody none others',
);
export const forms = {
  be: wordSet("be am is are was were been being 'm 're isn't aren't wasn't weren't"),
  have: wordSet("have has had having 've haven't hasn't hadn't"),
  do: wordSet("do does did don't doesn't didn't"),
  modal: wordSet(
    "will would can could may might shall should must 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't mightn't",
  ),
};
export const negations = wordSet("not n't never no nobody none nothing neither nor without");
export const prepositions = wordSet(
  'of in on at by for from with about into over under between among against during through after before since until within without toward towards upon across along around behind beyond despite except inside near off onto outside per regarding concerning throughout amid amidst amongst unlike via versus alongside atop besides beneath beside following including',
);
export const conjunctions = wordSet('and or but nor yet & plus');
export const subordinators = wordSet(
  'that if whether because although though unless while whereas when where as since than lest so',
);
export const whWords = wordSet('who which what why how whom whose where when whoever whatever');
export const commonAdverbs = wordSet(
  'also not never again once still just already even only now then too very here there once twice soon often always ever later earlier ago today yesterday tomorrow tonight instead however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence perhaps maybe indeed rather quite almost nearly long first back away together apart further far well yet so alone else ahead forward overnight anew aloud online afterward afterwards sometimes last next elsewhere otherwise namely',
);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun.',
);
export const months = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.',
);
export const timeNouns = wordSet(
  'day days week weeks month months year years hour hours morning afternoon evening night weekend noon midnight decade decades century summer winter spring autumn fall quarter time moment minutes minute today yesterday tomorrow tonight',
);

/** Common adjectives that the tagger would else take for nouns; it matters little, but where a noun phrase ends. */
export const adjectives = wordSet(
  'new old big small large great good bad high low major minor senior junior former late early recent public private local national international federal other same own official political military economic social legal foreign domestic top key main chief sure clear likely unlikely able unable ready willing eager aware confident concerned worried hopeful skeptical sceptical certain possible impossible due true false',
);

/** Nouns that end like a participle. */
export const ingNouns = wordSet(
  'morning evening nothing something anything everything thing spring king ring string wing wedding ceiling briefing filing offspring sibling darling upbringing lightning beijing viking inning dwelling housing clothing polling parking funding wellbeing',
);
