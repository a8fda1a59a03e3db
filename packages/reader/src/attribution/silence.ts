import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';

/*
 * That someone said nothing is no claim of theirs, and nothing for a desk to check. Silence is told in a sentence of the
 * reporter's (`could not be reached`), by a cue and what it is about (`declined | to comment`), in somebody's own words
 * (`said | it would not comment`), or behind what was said (`, but would not say when`); here are the words of each.
 */

/** What a newsroom asks by. */
const inquiries = /(?:requests?|questions?|calls?|inquir(?:y|ies)|messages?|e-?mails?)/.source;
/** What those who say nothing will not do. */
const tellings =
  /(?:say|offer|give|elaborate|provide|identify|name|specify|comment|discuss|disclose|release|confirm)/
    .source;
const not = /(?:not|n[’']t)/.source;

const lowerWords = ({ tokens }: Passage, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const subject = /^(?:that )?(?:it|they|he|she|we|i|the \w+) (?:["“] )?/.source;
const noComment = new RegExp(
  `${subject}(?:(?:does|do|did|would|will|could|can) ?${not}(?: be)? comment(?:ing)?\\b|(?:had|have|has) no comment\\b)`,
);

/** `it would not comment on rumours`, `“we have no comment”`: who says so says nothing. */
export const isNoComment = (passage: Passage, { from, to }: Range): boolean =>
  noComment.test(lowerWords(passage, from, Math.min(to, from + 9)).replace(/^["“] /, ''));

/** `asked | not to be named` tells of the reporting, not of the world. */
export const asksForAnonymity = (passage: Passage, { from }: Range): boolean =>
  anonymity.test(lowerWords(passage, from, from + 7));

const anonymity =
  /^(?:(?:not )?to (?:be|remain|stay) (?:named|identified|quoted|anonymous|unnamed)|that (?:(?:her|his|their) (?:full |real |last )?names?|he|she|they) not be \w+|anonymity\b)/;

/** `an email seeking | comment`. */
export const seeksComment = ({ tokens }: Passage, { from, to }: Range): boolean =>
  to - from <= 3 && tokens.slice(from, to).some(({ lower }) => lower === 'comment');

const absent = /^(?:available|unavailable|reached|reachable)$/;
const refusing = /^(?:decline|refuse|respond|return|reply|answer|acknowledge|ignore)$/;
/** `declined to say | where they were held`. */
const declinesToTell = new RegExp(
  `\\b(?:(?:declin|refus)(?:ed|es|e|ing) to ${tellings}|(?:would|could|will|did|does) ?${not} (?:discuss|elaborate|identify|name|disclose|specify|provide))$`,
);
const refused = new RegExp(
  `^(?:to (?:comment|elaborate|answer|discuss|say|speak|respond|be|give|provide)\\b|.*\\b(?:comment|${inquiries})\\b)`,
);

/**
 * `declined | to comment on the report`, `did not answer | a request for comment`, `could not be reached for comment`.
 *
 * @param word the heart of the cue
 */
export function isRefusal(passage: Passage, cue: Range, word: string, content: readonly Range[]): boolean {
  const words = passage.tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
  if (declinesToTell.test(words.join(' '))) return true;
  const isAbsent = words.some((lower) => absent.test(lower));
  if (isAbsent && words.includes('comment')) return true;
  // `replied, | “I never comment on rumours. But …”`
  const isSpeech = content.some(({ from }) => passage.tokens[from]!.kind === 'quote');
  return (
    !isSpeech &&
    (isAbsent || refusing.test(word)) &&
    content.every(({ from, to }) => refused.test(lowerWords(passage, from, Math.min(to, from + 12))))
  );
}

const checked = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|substantiated?|authenticated?)';
const cannotCheck = new RegExp(`\\b(?:could|can|was|were|is|are|been) ?(?:${not}|unable)\\b.*\\b${checked}$`);

/** `KVNA could not independently verify | the claim`: the newsroom's word on its own work. */
export const isUnverified = (passage: Passage, cue: Range): boolean =>
  cannotCheck.test(lowerWords(passage, cue.from, cue.to));

const uncheckedVerdict = new RegExp(`^(?:could|can) ?${not}(?: \\w+)? be(?: \\w+)? ${checked}\\b`);

/** `the union's claim | that 4,000 marched | could not be verified`: the verdict on what a noun reports is not reported. */
export function withoutVerdict(passage: Passage, content: readonly Range[]): readonly Range[] {
  return content.map((part) => {
    for (let i = part.from + 3; i < part.to - 2; i += 1)
      if (passage.tags[i] === 'modal' && uncheckedVerdict.test(lowerWords(passage, i, i + 6)))
        return { from: part.from, to: i };
    return part;
  });
}

/** `verified`, `confirm`: what a newsroom does, or could not do, with what it was told. */
export const isChecking = (lower: string): boolean => checking.test(lower);

const checking = /^(?:verif(?:y|ied)|confirm(?:ed)?|substantiated?|corroborated?)$/;
const couldNotCheck =
  /\b(?:could|can|has|have) ?(?:not|n[’']t)(?: \w+)?(?: be| been)?(?: \w+)? (?:verif(?:y|ied)|confirm(?:ed)?|substantiated?|corroborated?)\b/;

/** `a claim | that could not be independently verified`, `a figure | KVNA could not verify`. */
export const tellsUnverified = (passage: Passage, { from, to }: Range): boolean =>
  couldNotCheck.test(lowerWords(passage, from, to));

const turnsAway = new RegExp(
  `^(?:but (?:(?:would|did|could) ?${not}|declined to|refused to) ${tellings}\\b|(?:declining|refusing) to ${tellings}\\b|without (?:elaborating|(?:giving|providing|offering|citing) (?:any |further |more )?(?:details?|evidence|specifics|proof|names|reasons?))\\b)`,
);

const behindComma = /^(?:declining|refusing|without)$/;

/** `confirmed that Roe would come | but would not say when`: a refusal behind what was said is none of it. */
export function withoutRefusal(passage: Passage, content: readonly Range[]): readonly Range[] {
  const { tokens } = passage;
  const isTurned = (i: number): boolean => turnsAway.test(lowerWords(passage, i, i + 5));
  const kept = content.length > 1 ? content.filter(({ from }) => !isTurned(from)) : content;
  return kept.map((part) => {
    for (let i = part.from + 3; i < part.to - 1; i += 1) {
      if (tokens[i]!.kind === 'quote') return part;
      const isBehindComma = tokens[i - 1]!.text === ',';
      const opens = tokens[i]!.lower === 'but' || (isBehindComma && behindComma.test(tokens[i]!.lower));
      if (opens && isTurned(i)) return { from: part.from, to: isBehindComma ? i - 1 : i };
    }
    return part;
  });
}

/** `Ann Roe could not be reached for comment`: about the making of the story, and nothing to check. */
export function tellsOfSilence({ text, tokens }: Passage, { from, to }: Range): boolean {
  const opening = text.slice(tokens[from]!.start, tokens[Math.min(to, from + 16) - 1]!.end);
  if (/\b(?:declined|refused)\sto\s(?:elaborate|comment|say|answer|discuss|speak|specify)\b/i.test(opening))
    return true;
  const longest = 30;
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return to - from < longest && (silent.test(words) || unchecked.test(words));
}

const replies = /(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|return(?:ed)?)/.source;
const silent = new RegExp(
  `(?:\\bnot|n[’']t)\\s(?:be\\s)?comment(?:ing)?\\b|\\bno\\s(?:immediate\\s|further\\s)?(?:comment|response)\\b|(?:\\bnot\\b|n[’']t\\b|\\bunable\\sto\\b|\\b(?:declined|refused)\\b|\\bunavailable\\b|\\bno\\b|\\bneither\\b)[^.;]{0,60}\\b(?:${replies}\\b[^.;]{0,40}\\b(?:comment|${inquiries})\\b|for\\s(?:further\\s|immediate\\s)?comment\\b|to\\scomment\\b|be\\sreached\\b)`,
  'i',
);

/** `The claim could not be independently verified`, `The Courier has not seen the memo`. */
const unchecked =
  /\b(?:has|have)\s(?:not|n[’']t)\s(?:yet\s|independently\s)?(?:seen|reviewed|viewed|examined)\s(?:the|a\scopy|its|his|her|their)\b|\b(?:claims?|allegations?|accounts?|reports?|statements?|figures?|numbers?|tolls?|assertions?|accusations?|videos?|footage|images?|photographs?|details?|this|it)\b[^.;]{0,60}\b(?:could|can|have|has)\s?(?:not|n[’']t)\s(?:(?:yet|immediately|independently)\s)*(?:be|been)\s(?:(?:yet|immediately|independently)\s)*(?:verified|confirmed|corroborated|substantiated|authenticated)\b/i;
