import type { Article, Byline, Furniture } from '@sayso/schema';
import { creditName } from '../publishers/known-publishers.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findNotice } from './correction.ts';
import { type Findings, type NamedSpan, noFindings } from './findings.ts';
import {
  type Line,
  lastLineOfNotice,
  linesOf,
  longestFurnitureLine,
  type Piece,
  wholeLine,
} from './piece.ts';
import { addNotice, readHead } from './read-head.ts';
import { readTail } from './read-tail.ts';

/** What the text of an item says about the item itself. */
export type Recognised = {
  furniture: Furniture[];
  headline: string | null;
  byline: Byline | null;
  located: string | null;
  /** Whose item it is by its own words, with the span of the name. */
  publisher: NamedSpan | null;
  credits: string[];
  providerId: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  correction: string | null;
  pubStatus: Article['pubStatus'];
  embargoedUntil: string | null;
};

/** Notices and page parts between two lines of the body. */
function readBody(lines: readonly Line[], from: number, to: number, findings: Findings): void {
  for (let at = from; at < to; at += 1) {
    const line = lines[at]!;
    const notice = findNotice(line.text);
    if (notice) {
      const last = Math.min(lastLineOfNotice(lines, at), to - 1);
      addNotice(lines, at, last, notice, findings);
      at = last;
    } else if (line.text.length <= longestFurnitureLine && findBoilerplate(line.text) === 'apart')
      findings.pieces.push(wholeLine(line, 'boilerplate'));
  }
}

/** Pieces in the order of the text; of two that overlap, the one that starts first stays. */
function inOrder(text: string, pieces: readonly Piece[]): Furniture[] {
  const sorted = pieces
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => a.piece.start - b.piece.start || a.index - b.index);
  const furniture: Furniture[] = [];
  let last = 0;
  for (const { piece } of sorted) {
    if (piece.start < last || piece.start >= piece.end) continue;
    furniture.push({ ...piece, text: text.slice(piece.start, piece.end) });
    last = piece.end;
  }
  return furniture;
}

/** "With agency inputs" names nobody. */
const namesNobody = /^(?:news\s)?(?:agency|agencies|wires?|staff|others?|online|internet)$/i;

function creditsOf(findings: Findings): string[] {
  const names = [findings.datelineAgency, ...findings.credits]
    .flatMap((found) => (found ? [found.name] : []))
    .filter((name) => !namesNobody.test(name));
  return [...new Set(names.map(creditName))];
}

/**
 * Recognises the parts of a text that are about the item and not about the world. Works line by line in linear
 * time, whatever the text.
 *
 * @param headline whether a headline may stand in the text; a page's came apart from it
 */
export function recogniseFurniture(text: string, headline: 'in-text' | 'apart'): Recognised {
  const lines = linesOf(text);
  const findings = noFindings();
  const from = readHead(lines, findings, headline === 'in-text');
  const to = readTail(lines, from, findings);
  readBody(lines, from, to, findings);
  const whole = findings.credits.find((credit) => credit.share === 'whole' && !namesNobody.test(credit.name));
  const publisher = findings.datelineAgency ?? whole ?? findings.affiliation ?? findings.numberAgency;
  return {
    furniture: inOrder(text, findings.pieces),
    headline: findings.headline,
    byline: findings.byline,
    located: findings.located,
    publisher: publisher && { name: publisher.name, start: publisher.start, end: publisher.end },
    credits: creditsOf(findings),
    providerId: findings.providerId,
    publishedAt: findings.published ?? findings.datelineDate ?? findings.numberDate ?? findings.updated,
    modifiedAt: findings.updated,
    correction: findings.corrections.join(' ') || null,
    pubStatus: findings.killed ? 'canceled' : 'usable',
    embargoedUntil: findings.embargo,
  };
}
