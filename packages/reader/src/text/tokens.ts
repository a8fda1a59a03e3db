/**
 * A token. `kind` says what its letters are made of; what it does in its sentence is the tagger's business.
 * A possessive or contracted ending (`'s`, `'ll`, `'re`) is a token of its own.
 */
export type Token = {
  start: number;
  end: number;
  text: string;
  /** Lower case, with straight apostrophes, so that one lexicon entry serves all typography. */
  lower: string;
  kind: 'word' | 'number' | 'clitic' | 'quote' | 'mark';
  capital: boolean;
};

// No alternative can match in two ways, and none backtracks over more than its own token: linear in the text.
const pattern = new RegExp(
  [
    String.raw`(?<address>https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+|(?:-\p{L}+)+)?)`,
    String.raw`(?<initials>(?:\p{L}-)?(?:\p{L}\.){2,})`,
    String.raw`(?<clitic>['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}]))`,
    "(?<quote>''|``|[“”„‟\"«»‘’‚'`])",
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!(?:s|ll|re|ve|d|m)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*|[-‑&](?=[\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<dots>\.(?: ?\.)+|…)`,
    '(?<dash>-{2,}|[–—―-])',
    String.raw`(?<other>\S)`,
  ].join('|'),
  'gu',
);

const dotted = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj cmdr adm rev hon st mt ft jr sr inc corp co ltd ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec vs etc dept est ave blvd ala ariz ark calif colo conn del fla ga ' +
    'ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo no nos pres supt'
  ).split(' '),
);

/** Words that keep their full stop only before a number: elsewhere they end a sentence. */
const dottedBeforeNumber = new Set([
  'no',
  'nos',
  'mar',
  'del',
  'ill',
  'ind',
  'miss',
  'mass',
  'wash',
  'pa',
  'la',
]);

function keepsFullStop(word: string, text: string, end: number): boolean {
  if (text[end] !== '.') return false;
  const lower = word.toLowerCase();
  if (dottedBeforeNumber.has(lower)) return /^\s?\d/.test(text.slice(end + 1, end + 3));
  if (/^\p{Lu}$/u.test(word)) return /^\s?\p{Lu}/u.test(text.slice(end + 1, end + 4));
  return /^\p{Lu}/u.test(word) ? dotted.has(lower) : lower === 'vs' || lower === 'etc';
}

/**
 * The tokens of a text, in order. Stateless: the same text gives the same tokens whatever was read before.
 *
 * @param text any string, lone surrogates included
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let resume = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (start < resume) continue;
    const groups = match.groups!;
    let end = start + match[0].length;
    if (groups.word && keepsFullStop(groups.word, text, end)) end += 1;
    resume = end;
    const words = text.slice(start, end);
    const first = words.codePointAt(0)!;
    tokens.push({
      start,
      end,
      text: words,
      lower: words.toLowerCase().replaceAll('’', "'"),
      kind: kindOf(groups, words),
      capital: first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(words),
    });
  }
  return tokens;
}

function kindOf(groups: Record<string, string>, words: string): Token['kind'] {
  if (groups.number)
    return /^[\d.,:]+$/.test(words) ? 'number' : /^\d+(?:-|s$|st|nd|rd|th)/.test(words) ? 'word' : 'number';
  if (groups.clitic) return 'clitic';
  if (groups.quote) return 'quote';
  if (groups.dots || groups.dash || groups.other) return 'mark';
  return 'word';
}
