/** Keys longer than this are worked out anew each time: what is kept stays small. In code units. */
const longest = 20_000;

/**
 * Remembers what a pure function gave. What is told a hundred times comes in the same words and names, match after
 * match: read once, it is not read again. When full, it begins anew, so that what it keeps is bounded.
 *
 * @param keyOf equal for inputs for which `work` gives the same
 * @param work gives what nobody changes
 * @param most how much is kept
 */
export function remember<Input, Output>(
  keyOf: (input: Input) => string,
  work: (input: Input) => Output,
  most: number,
): (input: Input) => Output {
  const known = new Map<string, { output: Output }>();
  return (input) => {
    const key = keyOf(input);
    const found = known.get(key);
    if (found) return found.output;
    const output = work(input);
    if (key.length > longest) return output;
    if (known.size >= most) known.clear();
    known.set(key, { output });
    return output;
  };
}

/** The same for a function of a text. */
export const rememberText = <Output>(
  work: (text: string) => Output,
  most: number,
): ((text: string) => Output) => remember((text) => text, work, most);
