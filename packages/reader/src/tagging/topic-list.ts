import { words } from '../lexicon/words.ts';

/** A word or phrase of the lexicon with the topics that it speaks for. */
export type TopicEntry = {
  form: string;
  /** Its words behind the first. */
  rest: readonly string[];
  /** How many words it has. */
  length: number;
  topics: { topic: number; isStrong: boolean }[];
};

/** A word ending in `*` is found by so many of its first letters, so it has to have them. */
const startLength = 5;

/**
 * Word lists, one a topic, as tables to look up: entries by their first word, and those that stand for any ending by
 * their first five letters.
 *
 * @throws Error where a list is written wrongly
 */
export function readTopicList(lists: readonly string[]): {
  byFirst: ReadonlyMap<string, readonly TopicEntry[]>;
  byStart: ReadonlyMap<string, readonly TopicEntry[]>;
} {
  const byFirst = new Map<string, TopicEntry[]>();
  const byStart = new Map<string, TopicEntry[]>();
  lists.forEach((list, topic) => {
    for (const written of words(list.replaceAll('’', "'"))) {
      const isStrong = written.startsWith('+');
      const isStart = written.endsWith('*');
      const form = written.slice(isStrong ? 1 : 0, isStart ? -1 : undefined);
      if (isStart && form.length < startLength)
        throw new Error(`${written} is too short to stand for any ending`);
      const parts = form.split('_').flatMap((part) => part.split(/(?='s$)/));
      const table = isStart ? byStart : byFirst;
      const key = isStart ? form.slice(0, startLength) : parts[0]!;
      const entries = table.get(key) ?? [];
      table.set(key, entries);
      const known = entries.find((entry) => entry.form === form);
      const told = { topic, isStrong };
      if (known) known.topics.push(told);
      else entries.push({ form, rest: parts.slice(1), length: isStart ? 1 : parts.length, topics: [told] });
    }
  });
  return { byFirst, byStart };
}
