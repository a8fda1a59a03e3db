// Stories to match by the thousand: invented words whose frequencies fall off like those of news (Zipf), sources of
// whom a few speak everywhere, stories told by few or many papers at once, papers that keep or change a word or have
// it from a wire word for word, figures that are told otherwise, and sentences of their own in each.

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
const consonants = 'b d f g k l m n p r s t v z br tr st kl'.split(' ');
const vowels = ['a', 'e', 'i', 'o', 'u'];
const links = ['of the', 'in', 'and the', 'for', 'after', 'with the', 'to', 'at the'];

/** Who speaks in many stories, and outlets that others have it from. */
const castSize = 2_000;
const outletCount = 60;
/** Stories that papers write about at one time. */
const openStories = 40;
/** The most told of stories has so many tellings. */
const mostTellings = 150;
/** Statements of a story, and how many of them a telling has beside its own sentences. */
const statementCount = 10;
const toldCount = 6;
const ownCount = 4;

export function inventStories(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  /** By the inverse of a distribution whose weights are 1 / (rank + head): the head flattens the first ones. */
  const zipf = (list, head) =>
    list[Math.floor(head * ((list.length + head) / head) ** random() - head)] ?? list[0];

  const syllable = () => pick(consonants) + pick(vowels);
  const spell = () => `${Array.from({ length: 2 + below(3) }, syllable).join('')}${pick(consonants)}`;
  const vocabulary = [...new Set(Array.from({ length: vocabularySize }, spell))];
  /** The most frequent word of substance makes just under 1 % of them. */
  const word = () => zipf(vocabulary, 15);
  const name = () => [spell(), spell()].map((part) => part[0].toUpperCase() + part.slice(1)).join(' ');

  const cast = Array.from({ length: castSize }, (_, at) => (at % 2 === 0 ? `${name()} Office` : name()));
  const outlets = Array.from({ length: outletCount }, () => `${name()} Times`);
  /** Every second sentence is said by someone of the story alone. */
  const speaker = () => (random() < 0.5 ? zipf(cast, 6) : name());

  function sentence(subject) {
    const words = Array.from({ length: 6 + below(6) }, word);
    if (random() < 0.2) words[1 + below(4)] = `${20 + below(900)} ${word()}`;
    return words.reduce(
      (text, one, at) => `${text} ${at % 2 === 0 ? '' : `${pick(links)} `}${one}`,
      random() < 0.5 ? subject : `The ${word()} ${word()}`,
    );
  }

  /** One word of a sentence changed for another, as a desk does. Its figure stays. */
  function reword(text) {
    const words = text.split(' ');
    const at = 3 + below(words.length - 3);
    if (!/\d/.test(words[at])) words[at] = word();
    return words.join(' ');
  }

  const otherFigure = (text) => text.replace(/\d+/, (figure) => String(Number(figure) + 1 + below(300)));

  /** Told by one paper mostly, by a hundred and more rarely; the same at every size of the archive. */
  function openStory() {
    const subject = name();
    const statements = Array.from({ length: statementCount }, () => {
      const text = sentence(subject);
      return { speaker: speaker(), tellings: [text, otherFigure(text)] };
    });
    const left = Math.min(mostTellings, Math.ceil((1 - random()) ** -0.9));
    return { subject, statements, left };
  }

  const open = Array.from({ length: openStories }, openStory);

  return {
    outlets,
    below,
    random,
    /**
     * The next article: of a story that is open, six of its statements, half of them reworded, or all word for word
     * as the wire has it, and four sentences of its own. `number` and `other` name a statement: which of the story's,
     * and whether by its other figure.
     */
    next() {
      const at = below(open.length);
      const story = open[at];
      story.left -= 1;
      if (story.left === 0) open[at] = openStory();
      const fromWire = random() < 0.3;
      const first = fromWire ? 0 : below(statementCount);
      const told = Array.from({ length: toldCount }, (_, offset) => {
        const number = (first + offset) % statementCount;
        const { speaker: by, tellings } = story.statements[number];
        const other = !fromWire && tellings[0] !== tellings[1] && random() < 0.1;
        const text = tellings[Number(other)];
        const outlet = random() < 0.2 ? zipf(outlets, 3) : null;
        return { number, other, by, outlet, text: fromWire || random() < 0.5 ? text : reword(text) };
      });
      const own = Array.from({ length: ownCount }, () => ({
        number: null,
        other: false,
        by: speaker(),
        outlet: null,
        text: sentence(story.subject),
      }));
      return { story, fromWire, sentences: [...told, ...own] };
    },
  };
}
