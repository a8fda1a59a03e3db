// Mutations that know what the formats are made of: tags, JSON's marks, headers, control characters.

/** @typedef {() => number} Random 0 to 1, the same run for the same seed */

/** A generator of numbers by a seed (mulberry32), so that a run can be run again. @returns {Random} */
export function randomBy(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Of a changed document, in UTF-16 code units. */
const longest = 2_000_000;

/** What parsers trip over. */
const nasty = [
  ...[
    '&',
    '&amp',
    '&#0;',
    '&#xD800;',
    '&#x10FFFF;',
    '&nbsp;',
    '&x;',
    '<',
    '>',
    '</',
    '<!',
    '<!--',
    '-->',
    '<?',
    '?>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    ']]',
    '<!DOCTYPE a [',
    '<!ENTITY a "b">',
    ']>',
    '\u0000',
    '\u0001',
    '\u0002',
    '\u0003',
    '\u0016',
  ],
  ...[
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\ud83d\ude00',
    'e\u0301',
    '\u202e',
    '\r',
    '\n\n',
    '\t',
    '   ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\u0000',
    '\\ud800',
    '1e999',
    '-0',
    'null',
    '__proto__',
    'constructor',
  ],
  ...[
    'ZCZC ',
    'NNNN',
    '^',
    '<\n',
    '--boundary',
    '=?utf-8?b?',
    '?=',
    '=\n',
    '---\n',
    '(',
    ')',
    ' - ',
    '(AP)',
    '|',
    '#',
  ],
  ...[
    'xml:base="http://[" ',
    'xmlns="" ',
    'xmlns:a="a" ',
    'href="javascript:x" ',
    'https://vale.example/',
    '20260314T101500Z',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<table><tr><td>',
    '<pre>',
    '<media>',
    '<item>',
    '<entry>',
    '<nitf>',
    '<newsItem>',
    '<NewsItem>',
  ],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: a wire sets its messages apart with them
const tokens = /<[^<>]{0,400}>|[{}[\],:"\n\u0001-\u0003]|[^<>{}[\],:"\n\u0001-\u0003]{1,400}|./gs;

/** A document in pieces that mean something in one of the formats. */
export const tokensOf = (/** @type {string} */ text) => text.match(tokens) ?? [];

const pick = (/** @type {Random} */ random, /** @type {readonly string[]} */ list) =>
  list[Math.floor(random() * list.length)] ?? '';

/** @type {((parts: string[], random: Random, other: string[]) => void)[]} */
const operations = [
  (parts, random) => parts.splice(Math.floor(random() * parts.length), 1 + Math.floor(random() * 4)),
  (parts, random) => parts.splice(Math.floor(random() * parts.length), 0, pick(random, nasty)),
  (parts, random) => parts.splice(Math.floor(random() * parts.length), 1, pick(random, nasty)),
  (parts, random, other) => parts.splice(Math.floor(random() * parts.length), 0, pick(random, other)),
  (parts, random, other) => {
    const from = Math.floor(random() * other.length);
    parts.splice(
      Math.floor(random() * parts.length),
      0,
      ...other.slice(from, from + Math.floor(random() * 40)),
    );
  },
  (parts, random) => {
    const at = Math.floor(random() * parts.length);
    const to = Math.floor(random() * parts.length);
    [parts[at], parts[to]] = [parts[to] ?? '', parts[at] ?? ''];
  },
  (parts, random) => {
    const at = Math.floor(random() * parts.length);
    const part = parts[at] ?? '';
    const most = Math.floor(longest / (part.length + 1));
    parts[at] = part.repeat(Math.min(most, 2 + Math.floor(random() ** 4 * 2_000)));
  },
  (parts, random) => {
    const from = Math.floor(random() * parts.length);
    const run = parts.slice(from, from + 1 + Math.floor(random() * 6));
    const count = 2 + Math.floor(random() ** 3 * 300);
    parts.splice(from, 0, ...Array.from({ length: count }, () => run).flat());
  },
  (parts, random) => void parts.splice(Math.floor(random() * parts.length)),
  (parts, random) => {
    const at = Math.floor(random() * parts.length);
    const part = parts[at] ?? '';
    const cut = Math.floor(random() * part.length);
    parts[at] = part.slice(0, cut) + pick(random, nasty) + part.slice(cut);
  },
];

/** A document changed in one to six places; `other` lends it pieces. @returns {string} */
export function mutateText(
  /** @type {string} */ text,
  /** @type {string} */ other,
  /** @type {Random} */ random,
) {
  const parts = [...tokensOf(text)];
  const lent = tokensOf(other);
  for (let left = 1 + Math.floor(random() * 6); left > 0 && parts.length > 0; left -= 1)
    operations[Math.floor(random() * operations.length)]?.(parts, random, lent);
  return parts.join('').slice(0, longest);
}

/** A text as bytes: mostly UTF-8, sometimes in another charset or with bytes of it broken. @returns {Uint8Array} */
export function encodeOddly(/** @type {string} */ text, /** @type {Random} */ random) {
  const kind = random();
  if (kind < 0.04) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (kind < 0.06) return Buffer.from(text, 'utf16le').swap16();
  if (kind < 0.1) return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(text, 'utf8');
  if (kind < 0.2 && bytes.length > 0)
    for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

/**
 * A document with one short piece of it repeated until it is so long: what a pattern or a loop that is not linear
 * shows itself on.
 *
 * @returns {string}
 */
export function growText(
  /** @type {string} */ text,
  /** @type {number} */ length,
  /** @type {{ at: number, piece: string }} */ { at, piece },
) {
  return text.slice(0, at) + piece.repeat(Math.ceil(length / Math.max(1, piece.length))) + text.slice(at);
}

/** Where to grow a document, and by what. @returns {{ at: number, piece: string }} */
export function chooseGrowth(/** @type {string} */ text, /** @type {Random} */ random) {
  const at = Math.floor(random() * (text.length + 1));
  const kind = random();
  if (kind < 0.45) return { at, piece: pick(random, nasty) || ' ' };
  if (kind < 0.7) return { at, piece: pick(random, nasty) + pick(random, nasty) || ' ' };
  const from = Math.floor(random() * text.length);
  return { at: from, piece: text.slice(from, from + 1 + Math.floor(random() * 40)) || ' ' };
}
