import { findBoilerplate, isEndMark } from './boilerplate.ts';
import { findNotice, isCorrectedHeadline } from './correction.ts';
import { findDateLine } from './date-line.ts';
import { findDateline, isTranscript } from './dateline.ts';
import { findEmbargo } from './embargo.ts';
import { addAboutItem, type Findings, noFindings } from './findings.ts';
import { findMasthead } from './masthead.ts';
import { endsSentence, type Line, lastLineOfNotice, wholeLine } from './piece.ts';
import { isKill, isSlug } from './slug.ts';

const longestHead = 14;
const longestHeadline = 150;

const isAboutItem = (line: Line): boolean => addAboutItem(noFindings(), line);

/** A title's end: a sentence's full stop is none, "in the U.S." and a question mark are. */
const endsLikeTitle = (words: string): boolean =>
  /[?!]['"’”]?$/.test(words) || /(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(words) || !/[.,;:…]['"’”)]?$/.test(words);

/**
 * How many lines the headline takes that starts at a line: 0 where none does. A headline is short, ends like a
 * title, and stands apart from the body: by a blank line, by a byline or date below it, or, in texts without blank
 * lines, by a body line too long to be its continuation.
 */
function headlineLength(lines: readonly Line[], at: number): number {
  const [line, next, third] = [lines[at]!, lines[at + 1], lines[at + 2]];
  if (!next || line.text.length > longestHeadline || !/\p{L}/u.test(line.text)) return 0;
  if (!endsLikeTitle(line.text) || !line.text.includes(' ')) return 0;
  const apart = next.paragraph !== line.paragraph;
  if (apart || isAboutItem(next) || findDateline(next, true)) return 1;
  if (findMasthead(next.text)) return 1;
  if (isSlug(next.text) || findNotice(next.text)) return 1;
  if (next.text.length > 100 && line.text.length <= 120 && endsSentence(next.text)) return 1;
  const wraps = third && third.paragraph !== next.paragraph && next.text.length + line.text.length <= 180;
  return wraps && next.text.length <= 90 && line.text.length <= 90 && endsLikeTitle(next.text) ? 2 : 0;
}

/** Adds an outlet's name on a line of its own, right below the headline or right above a date; false where there is none. */
function addMasthead(lines: readonly Line[], at: number, findings: Findings): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  const found = findMasthead(line.text);
  const last = findings.pieces.at(-1);
  const isBelow = last?.kind === 'headline' && lines[at - 1]?.paragraph === line.paragraph;
  const isAbove = next !== undefined && findDateLine(next.text) !== null;
  if (!found || !(isBelow || isAbove)) return false;
  findings.pieces.push(wholeLine(line, 'credit', found.name));
  findings.affiliation ??= {
    name: found.name,
    start: line.start + found.at,
    end: line.start + found.at + found.name.length,
  };
  return true;
}

const mostPoints = 6;

/** Where points in short end that stand above the byline or dateline; they are text, as what stands below is. */
function endOfPoints(lines: readonly Line[], at: number): number {
  let end = at;
  while (end - at < mostPoints && /^[*•·▪‣]\s/.test(lines[end]?.text ?? '')) end += 1;
  const next = lines[end];
  return end > at && next && (isAboutItem(next) || findDateline(next, true)) ? end : at;
}

/**
 * Reads what stands above the body: slugs, notices, headline, bylines, dates, and the dateline that opens it.
 *
 * @param withHeadline false where the headline came apart from the text
 * @returns the index of the body's first line
 */
export function readHead(lines: readonly Line[], findings: Findings, withHeadline: boolean): number {
  let at = 0;
  while (at < Math.min(lines.length, longestHead)) {
    at = endOfPoints(lines, at);
    const line = lines[at]!;
    const notice = findNotice(line.text);
    if (isKill(line.text)) {
      findings.killed = true;
      findings.pieces.push(wholeLine(line, 'slug'));
    } else if (at + 1 < lines.length && isSlug(line.text)) {
      findings.pieces.push(wholeLine(line, 'slug'));
      findings.embargo ??= findEmbargo(line.text);
    } else if (notice) {
      const last = lastLineOfNotice(lines, at);
      addNotice(lines, at, last, notice, findings);
      at = last;
    } else if (isEndMark(line.text) || findBoilerplate(line.text) === 'apart') {
      findings.pieces.push(wholeLine(line, 'boilerplate'));
    } else if (!addAboutItem(findings, line) && !addMasthead(lines, at, findings)) {
      const taken = findDateline(line, true) ? 0 : addHeadline(lines, at, findings, withHeadline);
      if (taken === 0) break;
      at += taken - 1;
    }
    at += 1;
  }
  readDateline(lines, at, findings);
  return at;
}

/** Adds a notice over several lines: one piece, and the item's own words where it corrects something. */
export function addNotice(
  lines: readonly Line[],
  first: number,
  last: number,
  notice: 'corrects' | 'remarks',
  findings: Findings,
): void {
  findings.pieces.push({ kind: 'note', start: lines[first]!.start, end: lines[last]!.end, value: null });
  if (notice !== 'corrects') return;
  const words = lines.slice(first, last + 1).map((line) => line.text);
  findings.corrections.push(words.join(' ').replace(/\s+/g, ' '));
}

function addHeadline(lines: readonly Line[], at: number, findings: Findings, withHeadline: boolean): number {
  const last = findings.pieces.at(-1);
  // One line below a headline may be its deck: it stands apart from the body just as the headline does.
  const isDeck =
    last?.kind === 'headline' && findings.pieces.filter((p) => p.kind === 'headline').length === 1;
  if (!withHeadline || (findings.headline !== null && !isDeck)) return 0;
  const taken = headlineLength(lines, at);
  if (taken === 0) return 0;
  const words = lines
    .slice(at, at + taken)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  findings.pieces.push({
    kind: 'headline',
    start: lines[at]!.start,
    end: lines[at + taken - 1]!.end,
    value: words,
  });
  if (findings.headline === null && isCorrectedHeadline(words)) findings.corrections.push(words);
  findings.headline ??= words;
  return taken;
}

/** A dateline opens the body; a summary line may stand above it, but then only its surer shapes count. */
function readDateline(lines: readonly Line[], from: number, findings: Findings): void {
  const transcript = isTranscript(lines.slice(0, 200));
  for (const [index, line] of lines.slice(from, from + 3).entries()) {
    const dateline = findDateline(line, transcript || index > 0);
    if (!dateline) continue;
    // An agency and nothing else, below the first line, credits what stands above it.
    if (index > 0 && dateline.located === null && dateline.piece.end === line.end) continue;
    findings.pieces.push(dateline.piece);
    findings.located = dateline.located;
    findings.datelineAgency = dateline.agency;
    findings.datelineDate = dateline.date;
    return;
  }
}
