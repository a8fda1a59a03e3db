import { findPublisherByName } from '../publishers/known-publishers.ts';

export type FoundCredit = {
  /** As given, in order, with offsets into the line. */
  names: { name: string; at: number }[];
  /** `whole`: the item is theirs. `part`: they gave material to it. */
  share: 'whole' | 'part';
  /** Where the credit starts in the line; 0 where it fills the line. */
  from: number;
};

const outletName = "(?:\\p{L}[\\p{L}\\d'’.&-]*(?:\\s[\\p{L}\\d&][\\p{L}\\d'’.&-]*){0,5})";

const partPatterns = [
  `^\\W{0,2}with\\s+(?:additional\\s+)?(?:files|inputs?|reports?|reporting|material|contributions?|information)\\s+(?:from|by)\\s+(?:the\\s+)?(?<names>.{2,100}?)\\W{0,3}$`,
  `^\\W{0,2}with\\s+(?<names>(?:news\\s+)?agency|agencies|wire)\\s+(?:inputs?|reports?)\\W{0,3}$`,
  `^\\W{0,2}(?<names>(?:the\\s+)?${outletName}(?:(?:,|\\s+and)\\s+(?:the\\s+)?${outletName}){0,3})\\s+contributed\\s+to\\s+this\\s+(?:report|story|article|dispatch)\\W{0,3}$`,
  `^\\W{0,2}(?:material|information)\\s+from\\s+(?:the\\s+)?(?<names>.{2,80}?)\\s+was\\s+used\\s+in\\s+this\\s+(?:report|story|article)\\W{0,3}$`,
  // Other languages: "Avec AFP", "Mit Material von dpa", "Con información de EFE", "Con informazioni di ANSA"
  `^\\W{0,2}(?:avec|mit(?:\\s+(?:material|informationen|angaben))?(?:\\s+(?:von|der))?|con\\s+(?:informaci[oó]n|informazioni|datos)\\s+d[ei]l?|com\\s+(?:informa[cç][oõ]es\\s+d[aeo]|ag[eê]ncia)|met|med)\\s+(?<known>.{2,60}?)\\W{0,3}$`,
].map((source) => new RegExp(source, 'iu'));

const labelled =
  /^(?:sources?|credit|via|agency|agence|quellen?|fuentes?|fontes?|fonti|bron|källa|kilde|lähde)\s?:\s+(?<names>.{2,80}?)\.?$/iu;
const dashed = /^(?:--?|==?|[–—])\s?(?<names>\p{Lu}.{1,60}?)\.?$/u;
const bracketed = /^[([](?<names>\p{L}[^()[\]]{1,60})[)\]]\.?$/u;
const bracketedAtEnd = /[.!?"”’)]\s{0,2}(?<whole>[([](?<names>\p{Lu}[^()[\]]{1,60})[)\]])$/u;
const dashedAtEnd = /[.!?"”’]\s{1,2}(?<whole>(?:--|[–—])\s?(?<names>\p{Lu}[\p{L} ./&-]{1,40}))$/u;

/** "… the captain said. EFE" */
const bareAtEnd = /[.!?"”’)]\s{1,2}(?<whole>(?<names>\p{Lu}{3,8}))$/u;

const separators = /\s*(?:,|;|\/|&|\band\b)\s*/gi;

/** Names of a list with offsets, "the" aside. */
function namesIn(words: string, offset: number): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  let from = 0;
  const take = (to: number): void => {
    const raw = words.slice(from, to);
    const name = raw.replace(/^\s*(?:the\s+)?/i, '').trim();
    if (name !== '') found.push({ name, at: offset + from + raw.indexOf(name) });
  };
  for (const separator of words.matchAll(separators)) {
    take(separator.index);
    from = separator.index + separator[0].length;
  }
  take(words.length);
  return found;
}

const allKnown = (names: readonly { name: string }[]): boolean =>
  names.length > 0 && names.every(({ name }) => findPublisherByName(name) !== null);

const isAddress = (words: string): boolean => /https?:|www\.|@/i.test(words);

function creditOf(line: string, names: string, share: FoundCredit['share'], from = 0): FoundCredit {
  return { names: namesIn(names, line.indexOf(names, from)), share, from };
}

/** A line that only says whose the item is: "(AP)", "— Reuters", "Source: Northern News", "With files from AFP". */
export function findCreditLine(line: string): FoundCredit | null {
  if (line.length > 160) return null;
  for (const pattern of partPatterns) {
    const groups = pattern.exec(line)?.groups;
    const names = groups?.names ?? groups?.known;
    // Those words open sentences too: only agencies that are known count behind them.
    if (groups?.known && !allKnown(namesIn(groups.known, 0))) continue;
    if (names && !isAddress(names)) return creditOf(line, names, 'part');
  }
  const label = labelled.exec(line)?.groups?.names;
  if (label && !isAddress(label) && label.split(/\s+/).length <= 8) return creditOf(line, label, 'whole');
  const marked = (dashed.exec(line) ?? bracketed.exec(line))?.groups?.names;
  if (marked && allKnown(namesIn(marked, 0))) return creditOf(line, marked, 'whole');
  if (line.length <= 60 && allKnown(namesIn(line, 0))) return creditOf(line, line, 'whole');
  return null;
}

/** A credit after the last sentence of a line of prose: "… the minister said. (AP)". Known agencies only. */
export function findClosingCredit(line: string): FoundCredit | null {
  const tail = line.slice(-90);
  const bare = bareAtEnd.exec(tail);
  const isWire = bare !== null && findPublisherByName(bare.groups!.names!)?.kind === 'wire';
  const groups = (bracketedAtEnd.exec(tail) ?? dashedAtEnd.exec(tail) ?? (isWire ? bare : null))?.groups;
  if (!groups?.names || !groups.whole || !allKnown(namesIn(groups.names, 0))) return null;
  const from = line.length - groups.whole.length;
  return { names: namesIn(groups.names, line.indexOf(groups.names, from)), share: 'whole', from };
}
