import { findBoilerplate, isEndMark, opensNotebook } from './boilerplate.ts';
import { findNotice } from './correction.ts';
import { findClosingCredit } from './credit.ts';
import { addAboutItem, addCredit, type Findings } from './findings.ts';
import { type Line, lastLineOfNotice, type Piece, wholeLine } from './piece.ts';
import { addNotice } from './read-head.ts';

const longestTail = 80;

/** "… the harbour master said. Enditem": the end, said behind the last sentence. */
const markAtEnd = /[.!?"”’)]\s{1,3}(?<mark>Enditem|ENDITEM|\(?ENDS?\)|ENDS)$/;

function endMarkOf(line: Line): Piece | null {
  const mark = markAtEnd.exec(line.text.slice(-40))?.groups?.mark;
  return mark === undefined
    ? null
    : { kind: 'boilerplate', start: line.end - mark.length, end: line.end, value: null };
}

/** Adds a line below the body; false where nothing shows that it is about the item. */
function addClosingLine(lines: readonly Line[], at: number, findings: Findings): boolean {
  const line = lines[at]!;
  if (addAboutItem(findings, line)) return true;
  if (isEndMark(line.text) || findBoilerplate(line.text) !== null) {
    findings.pieces.push(wholeLine(line, 'boilerplate'));
    return true;
  }
  return false;
}

/** The first line of the notice that a line continues, in hard-wrapped text; -1 where it continues none. */
function startOfNotice(lines: readonly Line[], at: number, from: number): number {
  for (let first = at; first >= Math.max(from, at - 6); first -= 1) {
    const line = lines[first]!;
    if (line.paragraph !== lines[at]!.paragraph) return -1;
    const opens = findNotice(line.text) !== null || findBoilerplate(line.text) === 'closing';
    if (opens && lastLineOfNotice(lines, first) >= at) return first;
  }
  return -1;
}

/**
 * Where a part starts that runs to the end of the item: an end mark, contacts, notes to editors.
 *
 * @param from the first line that may open one, unless it is what nothing else is
 */
function startOfClosingPart(lines: readonly Line[], body: number, from: number): number {
  for (let at = body; at < from; at += 1) if (opensNotebook(lines[at]!.text)) return at;
  for (let at = from; at < lines.length; at += 1)
    if (isEndMark(lines[at]!.text) || findBoilerplate(lines[at]!.text) === 'opener') return at;
  return lines.length;
}

/** Adds the "About …" parts, heading and paragraph, between two lines; returns the indices taken. */
function addAboutParts(lines: readonly Line[], from: number, to: number, findings: Findings): Set<number> {
  const taken = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const found = findBoilerplate(lines[at]!.text);
    if (found !== 'about' && found !== 'about-heading') continue;
    const next = lines[at + 1];
    const paragraph = found === 'about-heading' && next ? next.paragraph : lines[at]!.paragraph;
    for (let of = at; of < to && (of === at || lines[of]!.paragraph === paragraph); of += 1) {
      taken.add(of);
      findings.pieces.push(wholeLine(lines[of]!, 'boilerplate'));
      at = of;
    }
  }
  return taken;
}

/**
 * Reads what stands below the body: credits, item numbers, "About …", contacts, copyright, notices.
 *
 * @param from the index of the body's first line
 * @returns the index after the body's last line
 */
export function readTail(lines: readonly Line[], from: number, findings: Findings): number {
  const earliest = Math.max(from + 1, lines.length - longestTail, Math.floor(lines.length * 0.4));
  const part = startOfClosingPart(lines, from + 1, earliest);
  for (let at = part; at < lines.length; at += 1)
    if (!addClosingLine(lines, at, findings)) findings.pieces.push(wholeLine(lines[at]!, 'boilerplate'));

  const about = addAboutParts(lines, earliest, part, findings);
  let end = part;
  while (end > from) {
    const at = end - 1;
    if (about.has(at)) {
      end = at;
      continue;
    }
    const first = startOfNotice(lines, at, from);
    const notice = first < 0 ? null : findNotice(lines[first]!.text);
    if (notice) {
      addNotice(lines, first, at, notice, findings);
      end = first;
    } else if (first >= 0) {
      for (let of = first; of <= at; of += 1) findings.pieces.push(wholeLine(lines[of]!, 'boilerplate'));
      end = first;
    } else if (addClosingLine(lines, at, findings)) {
      end = at;
    } else break;
  }
  const last = lines[end - 1];
  const credit = last && end > from ? findClosingCredit(last.text) : null;
  if (last && credit) addCredit(findings, last, credit);
  const mark = last && end > from && !credit ? endMarkOf(last) : null;
  if (mark) findings.pieces.push(mark);
  return end;
}
