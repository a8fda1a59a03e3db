import type { Byline } from '@sayso/schema';
import { findByline } from './byline.ts';
import { type FoundCredit, findCreditLine } from './credit.ts';
import { findDateLine } from './date-line.ts';
import { findItemNumber } from './item-number.ts';
import type { Line, Piece } from './piece.ts';

/** A name with its span in the text. */
export type NamedSpan = { name: string; start: number; end: number };

/** What the recognisers gather from one text. */
export type Findings = {
  pieces: Piece[];
  headline: string | null;
  byline: Byline | null;
  /** Named in the byline: "By Jane Doe, Northern News". */
  affiliation: NamedSpan | null;
  located: string | null;
  datelineAgency: NamedSpan | null;
  datelineDate: string | null;
  credits: (NamedSpan & { share: FoundCredit['share'] })[];
  providerId: string | null;
  numberAgency: NamedSpan | null;
  numberDate: string | null;
  published: string | null;
  updated: string | null;
  /** The item's own words on what it corrects, in order. */
  corrections: string[];
  killed: boolean;
  /** Not to be used before. */
  embargo: string | null;
};

export const noFindings = (): Findings => ({
  pieces: [],
  headline: null,
  byline: null,
  affiliation: null,
  located: null,
  datelineAgency: null,
  datelineDate: null,
  credits: [],
  providerId: null,
  numberAgency: null,
  numberDate: null,
  published: null,
  updated: null,
  corrections: [],
  killed: false,
  embargo: null,
});

/** Adds a credit that was found in a line. */
export function addCredit(findings: Findings, line: Line, credit: FoundCredit): void {
  findings.pieces.push({
    kind: 'credit',
    start: line.start + credit.from,
    end: line.end,
    value: credit.names.map(({ name }) => name).join(', ') || null,
  });
  for (const { name, at } of credit.names)
    findings.credits.push({
      name,
      start: line.start + at,
      end: line.start + at + name.length,
      share: credit.share,
    });
}

/** Adds an item number that fills a line; false where the line is none. */
export function addItemNumber(findings: Findings, line: Line): boolean {
  const found = findItemNumber(line.text);
  if (!found) return false;
  const { providerId, date, agency } = found;
  findings.pieces.push({ kind: 'item-number', start: line.start, end: line.end, value: providerId });
  findings.providerId ??= providerId;
  findings.numberDate ??= date;
  if (agency) findings.numberAgency ??= { name: agency, start: line.start, end: line.start + agency.length };
  return true;
}

/** Adds a line that is a date and nothing else; false where it is none. */
function addDate(findings: Findings, line: Line): boolean {
  const found = findDateLine(line.text);
  if (!found) return false;
  findings.pieces.push({ kind: 'date', start: line.start, end: line.end, value: found.value });
  if (found.updated) findings.updated ??= found.value;
  else findings.published ??= found.value;
  return true;
}

function addByline(findings: Findings, line: Line): boolean {
  const found = findByline(line.text);
  if (!found) return false;
  const { byline, affiliation } = found;
  const value = byline.names.join(', ') || null;
  findings.pieces.push({ kind: 'byline', start: line.start, end: line.end, value });
  findings.byline ??= byline;
  if (affiliation) {
    const start = line.start + affiliation.at;
    findings.affiliation ??= { name: affiliation.name, start, end: start + affiliation.name.length };
  }
  return true;
}

const bar = /\s+[|·•]\s+/g;

/** The parts of "By Jane Doe | 9 March 2026 | Northern News", each as a line of its own. */
function segmentsOf(line: Line): Line[] {
  const segments: Line[] = [];
  let from = 0;
  const take = (to: number): void => {
    const text = line.text.slice(from, to);
    if (text.trim() !== '') segments.push({ ...line, start: line.start + from, end: line.start + to, text });
  };
  for (const found of line.text.matchAll(bar)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(line.text.length);
  return segments;
}

/**
 * Adds a line that tells who wrote the item, when, or for whom, as lines above and below a body do.
 *
 * @returns false where any part of the line is something else; nothing is added then
 */
export function addAboutItem(findings: Findings, line: Line): boolean {
  if (line.text.length > 200) return false;
  const trial = noFindings();
  for (const segment of segmentsOf(line)) {
    if (addByline(trial, segment) || addDate(trial, segment) || addItemNumber(trial, segment)) continue;
    const credit = findCreditLine(segment.text);
    if (!credit) return false;
    addCredit(trial, segment, credit);
  }
  findings.pieces.push(...trial.pieces);
  findings.credits.push(...trial.credits);
  findings.byline ??= trial.byline;
  findings.affiliation ??= trial.affiliation;
  findings.providerId ??= trial.providerId;
  findings.numberAgency ??= trial.numberAgency;
  findings.numberDate ??= trial.numberDate;
  findings.published ??= trial.published;
  findings.updated ??= trial.updated;
  return true;
}
