import { negatesAt, silentAt } from './find-negations.ts';
import { rememberText } from './remember.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './word-lists.ts';

const denials = new Set(
  'deny refute rebut reject dispute dismiss contradict disavow debunk repudiate disprove'
    .split(' ')
    .map(stemWord),
);

/** Words of saying kept with what they deny: an article has few. */
const mostCues = 5_000;

const plainOf = (cue: string): string[] =>
  cue
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);

/**
 * Whether a negation in words of saying bears on what they bring: *did not confirm*, *refused to back*. Where more than
 * one word follows it, it bears on something else: *refusing to offer an apology for*, *would not take a stand on*.
 */
function bearsOnContent(plain: readonly string[], at: number): boolean {
  const words = plain
    .slice(at + 1)
    .filter(
      (word) => word !== '' && !word.endsWith('ly') && !stopWords.has(word) && !denials.has(stemWord(word)),
    );
  return words.length <= 1 && silentAt(plain, at) < 0;
}

/** True where a word of saying denies by what it means: *denied*, *rejected*. */
export const hasDenial: (cue: string) => boolean = rememberText(
  (cue) => plainOf(cue).some((word) => denials.has(stemWord(word))),
  mostCues,
);

/** True where words of saying negate something else than what they bring. */
export function negatesElsewhere(cue: string): boolean {
  const plain = plainOf(cue);
  return plain.some((_, at) => negatesAt(plain, at) && !bearsOnContent(plain, at));
}

/**
 * True where a word of saying denies what follows: *denied*, *rejected*, *did not confirm*, *has yet to endorse*. To
 * decline to say it is not to deny it.
 */
export const isDenial: (cue: string) => boolean = rememberText((cue) => {
  const plain = plainOf(cue);
  const denying = plain.filter((word) => denials.has(stemWord(word))).length;
  const negating = plain.filter(
    (word, at) => word !== 'without' && negatesAt(plain, at) && bearsOnContent(plain, at),
  ).length;
  return (denying + negating) % 2 === 1;
}, mostCues);

/** True where a word of saying says that somebody says nothing: *declined to comment*, *would not say*. */
export const isSilent: (cue: string) => boolean = rememberText((cue) => {
  const plain = plainOf(cue);
  return plain.some((_, at) => negatesAt(plain, at) && silentAt(plain, at) >= 0);
}, mostCues);
