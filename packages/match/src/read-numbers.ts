/** A number as a text has it. `vague` stands for `dozens`, `thousands`: at least a few times the value. */
export type WrittenNumber = { value: number; vague: boolean; length: number };

const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
    half: 0.5,
  }),
);

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mln: 1e6,
    m: 1e6,
    billion: 1e9,
    bln: 1e9,
    bn: 1e9,
    trillion: 1e12,
  }),
);

const many: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1000,
    millions: 1e6,
    billions: 1e9,
  }),
);

const digits = /^\d[\d,.]*/;

function unit(token: string): number | null {
  const figure = digits.exec(token)?.[0];
  if (figure !== undefined) {
    const value = Number(figure.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  return small.get(token) ?? null;
}

/**
 * The number that starts at a token, words and scales read (`two hundred`, `1.3 million`, `thousands`), or null.
 * `one` and ordinals are left out: they seldom count.
 *
 * @param tokens lower case
 */
export function readNumber(tokens: readonly string[], at: number): WrittenNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const vague = many.get(first);
  if (vague !== undefined) {
    let length = 1;
    let value = vague;
    if (tokens[at + 1] === 'of' && many.has(tokens[at + 2] ?? '')) {
      value *= many.get(tokens[at + 2] ?? '') ?? 1;
      length = 3;
    }
    return { value, vague: true, length };
  }
  const start = first === 'a' && scales.has(tokens[at + 1] ?? '') ? 1 : unit(first);
  if (start === null) return null;
  let value = start;
  let length = 1;
  const next = unit(tokens[at + 1] ?? '');
  if (start >= 20 && start < 100 && small.has(first) && next !== null && next < 10) {
    value += next;
    length += 1;
  }
  // "m" and "k" scale digits only: "two m" is no number.
  for (
    let scale = scales.get(tokens[at + length] ?? '');
    scale;
    scale = scales.get(tokens[at + length] ?? '')
  ) {
    if ((tokens[at + length] ?? '').length === 1 && !digits.test(first)) break;
    value *= scale;
    length += 1;
  }
  return { value, vague: false, length };
}
