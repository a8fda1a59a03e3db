import { monthOf } from '../month-names.ts';
import { isoDate } from '../parse-date.ts';
import { findPublisherByName } from '../publishers/known-publishers.ts';
import type { Line, Piece } from './piece.ts';

export type Dateline = {
  piece: Piece;
  located: string | null;
  /** The agency in it, with its span in the text. */
  agency: { name: string; start: number; end: number } | null;
  /** Where it gives a whole date, year included. */
  date: string | null;
};

const capsCity = "(?<caps>\\p{Lu}[\\p{Lu}'’.-]+(?:[\\s/]\\p{Lu}[\\p{Lu}'’.-]*){0,3})";
const mixedCity =
  "(?<mixed>\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|de|del|di|do|da|la|le|el|al|of|am|an|der|den|sur)|/\\p{Lu}[\\p{L}'’.-]*){0,3})";
// A word before a number is a month, not a region.
const region = "(?:,\\s?(?!\\p{L}{3,12}\\.?\\s\\d)\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}){0,2}";
const month = '\\p{L}{3,12}\\.?';
const date = `(?:,?\\s(?:(?:den|le|the)\\s)?(?<date>(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|er|[.º])?\\s(?:de\\s)?${month})(?:,?\\s(?:de\\s)?\\d{4})?)\\.?)`;
const agency = '(?:\\((?<round>[^()]{2,60})\\)|/(?<slash>[^/]{2,40})/)';
// The Spanish agencies set a stop before the dash: (EFE).-
const dash = '(?:\\s?(?:--+|[–—―])\\s?|\\s[-_]{1,2}\\s|\\.-{1,2}\\s?)';
const opening = '(?=["\'“‘«(\\[]?[\\p{Lu}\\p{N}])';

// Tried in order: the surest first.
const patterns = [
  // KARSTAD, March 9 (Tidewire) - …  /  KARSTAD, Veldania, March 13, 2026 /Wire/ -- …  /  KARSTAD--(WIRE)-- …
  `^${capsCity}${region}${date}?(?:\\s?--|\\s[-–—])?\\s?${agency}(?:${dash}|\\s?[.:]\\s|\\s(?=\\S)|$|[-–—])`,
  // Karstad, March 9 (Tidewire) - …  /  Karstad (Tidewire) – …
  `^${mixedCity}${region}${date}?\\s?${agency}(?:${dash}|\\s?[.:]\\s|(?<=/)\\s(?=\\S))`,
  // KARSTAD, Veldania — …  /  KARSTAD, March 9 -- …
  `^${capsCity}${region}${date}?${dash}${opening}`,
  // Karstad, March 9 — …
  `^${mixedCity}${region}${date}${dash}${opening}`,
  // KARSTAD: …
  `^${capsCity}:\\s${opening}`,
].map((source) => new RegExp(source, 'u'));

/** Only behind an agency that is known, since all of these may be other things. */
const ofKnownAgency = [
  // Karstad, March 9 (Wire) The port …  /  Karstad, 9 March (Wire)
  `^${mixedCity}${region}${date}\\s?\\((?<round>[^()]{2,60})\\)(?:\\s${opening}|$)`,
  // KARSTAD 09/03 (WIRE) = The port …
  `^${capsCity}${region},?\\s\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\.?\\s?\\((?<round>[^()]{2,60})\\)\\s?[=–—-]\\s`,
  // KARSTAD, March 9 WIRE - The port …
  `^${capsCity}${region}${date}\\s(?<round>\\p{Lu}{2,10})${dash}${opening}`,
].map((source) => new RegExp(source, 'u'));

/** Italian agencies put themselves first: (ANSA) - KARSTAD, 14 MAR - … */
const agencyFirst = new RegExp(
  `^\\((?<round>[^()]{2,40})\\)\\s?[-–—]\\s?(?:${capsCity}|${mixedCity})${region}${date}?${dash}${opening}`,
  'u',
);
/** Finnish and Swedish ones stand in a line of their own: Helsinki, STT */
const cityAndAgency = new RegExp(`^(?:${capsCity}|${mixedCity}),\\s(?<round>\\p{Lu}{2,10})$`, 'u');
const bareAgency = /^\((?<round>[^()]{2,60})\)(?:\s?[-–—:]+)?(?=\s|$)/u;
const leadingAgency = /^(?<round>\p{Lu}[\p{L}-]{1,20})\s?(?:--|[–—]|\s-\s)/u;

/** Words in capitals that open a line and are no place. */
const notPlaces =
  /^(?:ACHTUNG|ATTENTION|ALERTE|AVISO|BERICHTIGUNG|CORRECCI[OÓ]N|EIL(?:MELDUNG)?|ERRATUM|KORREKTUR|RECTIFICATIF|RETTELSE|R[AÄ]TTELSE|RETTIFICA|ULTIM['’]ORA|URGENTE|ADVISORY|ALERT|ANALYSIS|BREAKING(?: NEWS)?|BULLETIN|CLARIFICATION|CORRECTED|CORRECTION|EDITOR'?S NOTE|EDITORS?|EDS?|EXCLUSIVE|EXPLAINER|FACTBOX|FLASH|INTERVIEW|LIVE|NEWS|NOTE|OPINION|PHOTOS?|PODCAST|READ|RESENDING|RESTRICTIONS|SHOWS?|SOUNDBITE|STORY(?:LINE)?|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WATCH LIVE|Q|A)$/;

/** "PORT ANSEL" → "Port Ansel"; abbreviations with stops keep their capitals. */
export const placeName = (words: string): string =>
  words === words.toUpperCase()
    ? words.replace(/\p{Lu}[\p{Lu}'’]*(?![\p{Lu}.])/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : words;

const agencyWords = (words: string): string => words.split(/\s[-–—]\s|,|;/)[0]!.trim();

/** Single words in capitals between round brackets are agencies only where nothing else is likely: (MENAFN). */
const looksLikeAgency = (name: string): boolean =>
  findPublisherByName(name) !== null || /^\p{Lu}{3,14}$/u.test(name);

/** The day of a dateline, where it has a year. */
function dateOf(words: string): string | null {
  const [day, year] = [/\b\d{1,2}(?!\d)/.exec(words)?.[0], /\b\d{4}$/.exec(words)?.[0]];
  const named = monthIn(words);
  return day && year && named ? isoDate(Number(year), named, Number(day)) : null;
}

/** Whether what stands where a date would is one, or nothing stands there. */
const isDated = (found: RegExpExecArray): boolean =>
  !found.groups?.date || monthIn(found.groups.date) !== null;

const monthIn = (words: string): number | null =>
  words
    .match(/\p{L}{3,}/gu)
    ?.map(monthOf)
    .find(Boolean) ?? null;

function datelineOf(line: Line, found: RegExpExecArray): Dateline {
  const groups = found.groups ?? {};
  const city = groups.caps ?? groups.mixed ?? null;
  const inner = groups.round ?? groups.slash ?? null;
  const located = city === null ? null : placeName(city);
  const name = inner === null ? null : agencyWords(inner);
  const at = name ? found[0].lastIndexOf(inner!) + inner!.indexOf(name) : 0;
  const words = found[0].trimEnd();
  return {
    piece: { kind: 'dateline', start: line.start, end: line.start + words.length, value: located ?? name },
    located,
    agency: name ? { name, start: line.start + at, end: line.start + at + name.length } : null,
    date: groups.date ? dateOf(groups.date) : null,
  };
}

/**
 * The dateline that opens a line: place, date and agency, in the shapes that wires and papers use. A transcript's
 * speakers ("BRANDVIK: We …") look like one of those shapes, so the caller says whether the text is a transcript.
 *
 * @param transcript true where several lines open with a name in capitals and a colon
 */
export function findDateline(line: Line, transcript: boolean): Dateline | null {
  const head = line.text.slice(0, 200);
  const first = agencyFirst.exec(head);
  if (first && isDated(first) && looksLikeAgency(agencyWords(first.groups!.round!)))
    return datelineOf(line, first);
  const apart = cityAndAgency.exec(line.text.slice(0, 80));
  if (apart && findPublisherByName(apart.groups!.round!)?.kind === 'wire') return datelineOf(line, apart);
  const bare = bareAgency.exec(head);
  if (bare && looksLikeAgency(agencyWords(bare.groups!.round!))) return datelineOf(line, bare);
  const leading = leadingAgency.exec(head);
  if (leading && findPublisherByName(leading.groups!.round!)?.kind === 'wire')
    return datelineOf(line, leading);
  for (const pattern of ofKnownAgency) {
    const known = pattern.exec(head);
    if (known && isDated(known) && findPublisherByName(agencyWords(known.groups!.round!))?.kind === 'wire')
      return datelineOf(line, known);
  }
  for (const [index, pattern] of patterns.entries()) {
    const found = pattern.exec(head);
    if (!found) continue;
    if (!isDated(found)) continue;
    const city = found.groups?.caps ?? found.groups?.mixed ?? '';
    if (notPlaces.test(city) || city.replace(/\P{L}/gu, '').length < 3) continue;
    if (index === patterns.length - 1 && transcript) continue;
    return datelineOf(line, found);
  }
  return null;
}

const speaker = /^\p{Lu}[\p{Lu} .'’-]{2,40}:\s/u;

/** Whether a text reads like a transcript: two or more lines open with a name in capitals and a colon. */
export function isTranscript(lines: readonly Line[]): boolean {
  let speakers = 0;
  for (const line of lines) {
    if (speaker.test(line.text.slice(0, 48))) speakers += 1;
    if (speakers > 1) return true;
  }
  return false;
}
