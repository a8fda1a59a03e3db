/** What newspapers and stations are called by, at the end of their names. */
const papers =
  /^(?:post|gazette|herald|times|courier|tribune|journal|mail|telegraph|observer|guardian|standard|ledger|chronicle|express|mirror|star|sun|globe|echo|dispatch|examiner|bulletin|register|sentinel|inquirer|argus|advertiser|recorder|news|wire|press|daily|weekly|review|monitor|today|radio|tv|broadcasting|agency)$/i;
/** Words that make a rubric of it: `World News`, `Letters to the Times`. */
const rubric =
  /^(?:breaking|world|sports?|local|business|latest|top|national|international|market|good|bad|fake|more|other|home|city|weather|entertainment|related|letters?|opinion|politics|tech|health|in|to|from|about)$/i;

/**
 * The name of an outlet that fills a line: `The Fen Herald`, `Radio Varn`. Of one that nobody knows, too; so it counts
 * only where a headline or a date stands right beside it.
 *
 * @returns the name without its article, and where it starts in the line
 */
export function findMasthead(line: string): { name: string; at: number } | null {
  if (line.length > 50) return null;
  const name = line.replace(/^The\s+/i, '');
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4 || words.some((word) => rubric.test(word))) return null;
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}’'&-]*|of|the|and|&)$/u.test(word))) return null;
  const isPaper = papers.test(words.at(-1)!) || /^(?:Radio|Télé|TV)$/.test(words[0]!);
  return isPaper ? { name, at: line.length - name.length } : null;
}
