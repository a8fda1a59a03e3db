// Stories to match by the thousand: invented words whose frequencies fall off like those of news (Zipf), stories told
// by few or many papers, papers that keep or change a word, and sentences of their own in each.

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabularySize = 40_000;
/** What flattens the head: the most frequent word of substance makes just under 1 % of them. */
const head = 15;
const consonants = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'tr',
  'st',
  'kl',
];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const links = ['of the', 'in', 'and the', 'for', 'after', 'with the', 'to', 'at the'];

export function inventStories(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const syllable = () => pick(consonants) + pick(vowels);
  const spell = () => {
    const length = 2 + below(3);
    return `${Array.from({ length }, syllable).join('')}${pick(consonants)}`;
  };
  const vocabulary = [...new Set(Array.from({ length: vocabularySize }, spell))];

  /** By the inverse of the distribution, whose weights are 1 / (rank + head). */
  const word = () =>
    vocabulary[Math.floor(head * ((vocabulary.length + head) / head) ** random() - head)] ?? vocabulary[0];
  const name = () => [spell(), spell()].map((part) => part[0].toUpperCase() + part.slice(1)).join(' ');

  /** Bodies that speak in many stories: the first for one sentence in a hundred or so. */
  const bodies = Array.from({ length: 40 }, (_, at) => `${name()} Office ${at}`);
  const speaker = () =>
    random() < 0.2 ? bodies[Math.floor(3 * (bodies.length / 3 + 1) ** random() - 3)] : name();

  function sentence(subject) {
    const words = Array.from({ length: 6 + below(6) }, word);
    return words.reduce(
      (text, one, at) => `${text} ${at % 2 === 0 ? '' : `${pick(links)} `}${one}`,
      random() < 0.5 ? subject : `The ${word()} ${word()}`,
    );
  }

  /** One word of a sentence changed for another, as a desk does. */
  function reword(text) {
    const words = text.split(' ');
    words[3 + below(words.length - 3)] = word();
    return words.join(' ');
  }

  return {
    /** Told by one paper mostly, by up to sixty rarely; the same at every size of the archive. */
    story() {
      const subject = name();
      const statements = Array.from({ length: 10 }, () => ({ text: sentence(subject), speaker: name() }));
      return { statements, subject, tellings: Math.min(60, Math.ceil((1 - random()) ** -0.9)) };
    },
    /** Ten sentences of a paper: six of the story, half of them reworded, and four of its own. */
    telling({ statements, subject }) {
      const first = below(statements.length);
      const told = Array.from({ length: 6 }, (_, at) => {
        const number = (first + at) % statements.length;
        const { text, speaker } = statements[number];
        return { number, speaker, text: random() < 0.5 ? reword(text) : text };
      });
      const own = Array.from({ length: 4 }, () => ({
        number: null,
        text: sentence(subject),
        speaker: speaker(),
      }));
      return [...told, ...own];
    },
    bodies,
    below,
    random,
  };
}
