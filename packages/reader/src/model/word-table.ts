import { wordKey } from './columns.ts';

/** Words that have a row in the tables of a network; row 0 is any other word. */
export type WordTable = {
  vectors: { width: number; steps: Int8Array; worth: Float32Array };
  /** The row of a word, by its lower-case form. */
  rowOf(lower: string): number;
  /** Seen often enough in training to have a second row that was learnt. */
  isFrequent(row: number): boolean;
};

/**
 * @param names all words, each on a line of its own, the frequent ones first
 * @param frequent how many are
 */
export function makeWordTable(names: string, frequent: number, vectors: WordTable['vectors']): WordTable {
  const rows = new Map(names.split('\n').map((word, i) => [word, i + 1]));
  return {
    vectors,
    rowOf: (lower) => rows.get(wordKey(lower)) ?? 0,
    isFrequent: (row) => row > 0 && row <= frequent,
  };
}
