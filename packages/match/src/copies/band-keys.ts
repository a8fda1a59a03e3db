import type { Span } from '@sayso/schema';
import { stopWords } from '../word-lists.ts';
import { hashText, rehash } from './hash-text.ts';
import { readWords, type TextWord } from './read-words.ts';

/** Words to a shingle, and to a long one, which by itself is rare enough to be a key. */
const shingleLength = 3;
const longShingleLength = 5;
/** So many minima make a band: texts that share a share s of their shingles agree on one of two rows with s². */
const rows = 2;
const bandsOfText = 16;
const bandsOfSentence = 2;
const longOfSentence = 2;
/** Shorter sentences go with the one that follows them. */
const shortestSentence = 8;
/** Keys to a text at most; of a longer one the smallest, so that an excerpt keeps its share of them. */
const mostKeys = 160;

function shinglesOf(words: readonly TextWord[], length: number): number[] {
  const found = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const shingle = words.slice(at, at + length).map(({ word }) => word);
    if (!shingle.every((word) => stopWords.has(word))) found.add(hashText(shingle.join(' ')));
  }
  return [...found];
}

/** Bands of a MinHash signature, as numbers. */
function bandsOf(shingles: readonly number[], bands: number, rows: number, salt: number): number[] {
  if (shingles.length === 0) return [];
  return Array.from({ length: bands }, (_, band) => {
    let key = rehash(salt, band);
    for (let row = 0; row < rows; row += 1) {
      let least = 0xffffffff;
      for (const shingle of shingles) least = Math.min(least, rehash(shingle, band * rows + row));
      key = rehash(key ^ least, row);
    }
    return key;
  });
}

/** Words by sentence. What ends one is looked for between the words: a full stop and white space, or a new line. */
function sentencesOf(text: string, words: readonly TextWord[]): TextWord[][] {
  const sentences: TextWord[][] = [];
  let sentence: TextWord[] = [];
  words.forEach((word, at) => {
    sentence.push(word);
    const next = words[at + 1];
    const ends = !next || /[.!?。]["”’»)]*\s|[\n\r]|。/.test(text.slice(word.end, next.start));
    if (!ends || (next && sentence.length < shortestSentence)) return;
    sentences.push(sentence);
    sentence = [];
  });
  return sentences;
}

/**
 * Index keys under which to look for texts that may be copies: MinHash over runs of three words, two minima to a
 * key, and over runs of five, one to a key (Broder, "On the resemblance and containment of documents", 1997; bands after Leskovec, Rajaraman and Ullman,
 * "Mining of Massive Datasets", ch. 3). Keys of the whole text find edited copies, keys of each sentence find
 * excerpts, shortened versions and lifted passages. Texts that share no key are no copies worth the name; texts that
 * share one are only candidates, which `findCopy` verifies.
 *
 * @param ignored furniture: what every item of a wire has says nothing
 * @returns at most 160 keys, none for a text of fewer than three words
 */
export function bandKeys(text: string, ignored: readonly Span[] = []): string[] {
  const words = readWords(text, ignored);
  const keys = new Set(bandsOf(shinglesOf(words, shingleLength), bandsOfText, rows, 1));
  const ofSentences = new Set(
    sentencesOf(text, words).flatMap((sentence) => [
      ...bandsOf(shinglesOf(sentence, shingleLength), bandsOfSentence, rows, 2),
      ...bandsOf(shinglesOf(sentence, longShingleLength), longOfSentence, 1, 3),
    ]),
  );
  const kept = [...ofSentences].sort((a, b) => a - b).slice(0, mostKeys - keys.size);
  for (const key of kept) keys.add(key);
  return [...keys].map((key) => key.toString(36)).sort();
}
