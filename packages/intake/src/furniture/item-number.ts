import { isoDate } from '../parse-date.ts';

export type FoundItemNumber = {
  providerId: string;
  date: string | null;
  /** The agency that the number opens with, where it does. */
  agency: string | null;
};

// Agency, day, month, year, a running number, and the item's id: MENAFN06052024000045015687ID1108176568.
const agencyNumber =
  /^(?<agency>\p{Lu}{2,15})(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})\d{4,20}ID(?<id>\d{5,16})$/u;
const labelled =
  /^(?:item|story|article|document|ref(?:erence)?)(?:\s+(?:no\.?|number|id))?\s*[:#]\s*(?<id>[A-Z0-9][\w./-]{3,40})$/i;

/** The agency's number of an item, where it fills a line. */
export function findItemNumber(line: string): FoundItemNumber | null {
  if (line.length > 90) return null;
  const numbered = agencyNumber.exec(line)?.groups;
  if (numbered)
    return {
      providerId: numbered.id!,
      date: isoDate(Number(numbered.year), Number(numbered.month), Number(numbered.day)),
      agency: numbered.agency!,
    };
  const id = labelled.exec(line)?.groups?.id;
  // Without a digit it is a word: "Document: Resolution".
  return id && /\d/.test(id) ? { providerId: id, date: null, agency: null } : null;
}
