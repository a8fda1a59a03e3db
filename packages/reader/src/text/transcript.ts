import type { Passage } from './passage.ts';
import type { Range } from './range.ts';

/** How many tokens a label has at most: `JANE MARSH, the water minister:`. */
const longest = 12;

/** What stands before a colon at the head of a paragraph and names nobody. */
const noSpeaker =
  /^(?:the|latest|update|updated|note|correction|photo|photos|video|watch|read|related|source|by|more|question|story|analysis|explainer|comment|factbox|timeline|exclusive|breaking|interview|profile|obituary|opinion|editorial|fact|topics|about|contact|contacts|here|this|who|what|when|where|why|how|time|date|place|location|background|context|result|results|key|points|reaction|quote|quotes|editor|editors|note|notes|subject|from|to|copyright|tel|phone|email|website)$/;

/** `Analysis:`, `Update:`: what kind of piece it is, and nobody who speaks. */
export const isRubric = (lower: string): boolean => noSpeaker.test(lower);

/** `MARSH:`, `Jane Marsh, the water minister:`, `TAN (by telephone):`, `Q:`: who speaks, and the colon behind. */
export type SpeakerLabel = { source: Range; colon: number };

/**
 * The label of a speaker at the head of a paragraph or sentence.
 *
 * @param from the first token, past a quotation mark
 * @param to where the sentence ends
 * @returns null where none stands there, or where nothing is said behind it
 */
export function speakerLabelAt(
  { tokens, tags }: Pick<Passage, 'tokens' | 'tags'>,
  from: number,
  to: number,
): SpeakerLabel | null {
  let end = from;
  while (end < to && end - from < 5 && tokens[end]!.kind === 'word' && tokens[end]!.capital) end += 1;
  if (end === from) return null;
  let colon = end;
  if (/^[,(]$/.test(tokens[end]?.text ?? ''))
    while (colon < to && colon - from < longest && tokens[colon]!.text !== ':') {
      if (/^(?:verb|be|have|modal)$/.test(tags[colon]!) || tokens[colon]!.kind === 'quote') return null;
      colon += 1;
    }
  if (tokens[colon]?.text !== ':' || to - colon < 4) return null;
  return isRubric(tokens[end - 1]!.lower) ? null : { source: { from, to: end }, colon };
}

/** A paragraph of a transcript, by the token it starts with, and who speaks in it. */
export type Transcript = ReadonlyMap<number, SpeakerLabel>;

/**
 * The labelled paragraphs of a passage, where somebody speaks twice and not alone, or the labels are `Q` and `A`: a
 * single `Roe: we will see` is a headline rather.
 */
export function findTranscript(passage: Pick<Passage, 'tokens' | 'tags' | 'paragraphs'>): Transcript {
  const found = new Map<number, SpeakerLabel>();
  const turns = new Map<string, number>();
  for (const { from, to } of passage.paragraphs) {
    const label = speakerLabelAt(passage, from, Math.min(to, from + 40));
    if (!label) continue;
    found.set(from, label);
    const words = passage.tokens.slice(label.source.from, label.source.to);
    const name = words.map(({ text }) => text).join(' ');
    turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const isOne = turns.size > 1 && (Math.max(...turns.values()) > 1 || [...turns.keys()].every(isRole));
  return isOne ? found : new Map();
}

/** `Q`, `A`: who asks and who answers, without a name. */
export const isRole = (words: string): boolean => /^(?:Q|A|Question|Answer|QUESTION|ANSWER)$/.test(words);
