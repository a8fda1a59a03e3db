/** The longest label, in characters: a line of a job list. */
const longest = 80;

/**
 * What a person calls a document: its first line, control and formatting characters left out, cut at a word.
 *
 * @param words a file's name or a text
 * @param fallback where nothing readable is left
 */
export function labelOf(words: string, fallback: string): string {
  // The start is enough, and keeps a text of megabytes from being scanned for a line of it.
  const line = words
    .slice(0, 4096)
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .split(/[\r\n]/, 1)[0]!
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line === '') return fallback;
  const characters = [...line];
  if (characters.length <= longest) return line;
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
