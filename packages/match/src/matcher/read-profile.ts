import type { Comparable } from '../claimed-mention.ts';
import { normaliseWords, type Word } from '../normalise-words.ts';
import type { Proposition } from '../read-proposition.ts';
import { embedsSpeech } from '../read-reaction.ts';
import { rememberText } from '../remember.ts';
import { type Attitude, readAttitude } from './read-attitude.ts';
import { readView, type View } from './read-view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that the learned matcher looks at in a mention besides its proposition, worked out once. */
export type Profile = {
  /** Tells which of two comes first: sums of fractions are the same to the last digit in one order alone. */
  order: string;
  content: View;
  /** Source, cue and content: polarity and half of the matter often sit in the cue. */
  whole: View;
  /** The sentence around it; what is whole, where nobody gives it. */
  context: View;
  cue: View;
  source: View;
  /** What stands between quotation marks. */
  quoted: View;
  attitude: Attitude;
  speaker: 'none' | 'pronoun' | 'named' | 'described';
  /** Speaks of words or plans as a thing: *his call to*, *claims that*. */
  embeds: boolean;
};

const pronoun = /^\s*(?:he|she|it|they|who|which|i|we|you|his|her|their|its|my|our|this|that)(?:['’]s)?\s*$/i;

const quotation = /["“”]([^"“”]+)["“”]|''([^']+)''|‘([^’]{12,})’/g;

function speakerOf(source: string): Profile['speaker'] {
  if (source.trim() === '') return 'none';
  if (pronoun.test(source)) return 'pronoun';
  return /\p{Lu}/u.test(source) ? 'named' : 'described';
}

const wordsOf = (text: string): readonly Word[] => (text === '' ? [] : normaliseWords(text).content);

/** The source as the text has it; its resolved name where the text has a pronoun only. */
function sourceOf(mention: Comparable['mention']): string {
  const hop = mention.chain.length > 1 ? mention.chain.at(-1) : undefined;
  const text = hop?.text ?? '';
  return hop?.name && (text === '' || pronoun.test(text)) ? hop.name : text;
}

/** Sources and words of saying kept as they were read: a story has few. */
const mostStretches = 4_000;

/**
 * What reads profiles.
 *
 * @param vocabulary tells how rare words are
 */
export function profileReader(vocabulary: Vocabulary): (mention: Comparable, of: Proposition) => Profile {
  const view = (words: readonly Word[]): View => readView(words, vocabulary);
  /** Of a source, of words of saying: in a claim that a hundred papers tell they are the same again and again. */
  const stretchOf = rememberText((text) => {
    const words = wordsOf(text);
    return { words, view: view(words) };
  }, mostStretches);
  return ({ mention, context }, { cue, content }) => {
    const source = sourceOf(mention);
    const [sources, cues] = [stretchOf(source), stretchOf(cue)];
    const quotes = [...mention.text.matchAll(quotation)].map(
      (found) => found[1] ?? found[2] ?? found[3] ?? '',
    );
    const whole = view([...(pronoun.test(source) ? [] : sources.words), ...cues.words, ...content]);
    return {
      order: [mention.text, cue, source, context ?? ''].join('\n'),
      content: view(content),
      whole,
      context: context ? view(wordsOf(context)) : whole,
      cue: cues.view,
      source: sources.view,
      quoted: stretchOf(quotes.join(' … ')).view,
      attitude: readAttitude(cue),
      speaker: speakerOf(source),
      embeds: embedsSpeech(mention.text),
    };
  };
}
