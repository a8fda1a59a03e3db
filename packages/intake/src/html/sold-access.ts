import type { PageElement } from './dom.ts';
import type { Outline } from './outline-page.ts';

/** Words by which access to a paper is sold. One of them is in many a story; a box with several is an offer. */
const signs: readonly RegExp[] = [
  /\bcancel (?:any ?time|at any time|whenever)|\bjederzeit kündbar|\brésiliable|\bcancela cuando|\bsenza vincoli/i,
  /\b(?:for|every|per|a|\/) ?(?:\d+ )?(?:weeks?|months?|years?)\b.{0,20}$|\b(?:pro|im) (?:woche|monat|jahr)\b|\bpar mois\b|\bal mes\b|\bal mese\b/i,
  /\b(?:unlimited|full|complete|digital|all[- ]access|premium)(?: digital)? access\b|\baccès (?:illimité|complet)\b|\bacceso ilimitado\b|\bzugriff auf alle\b/i,
  /\bsubscri(?:ption|be|ber)s?\b|\babonne\w*|\bsuscri\w+|\babbonat\w*/i,
  /\b(?:free )?trial\b|\bintroductory (?:offer|price)\b|\bprobe(?:abo|monat)\b/i,
  /\b(?:sign|log) in\b|\banmelden\b|\bse connecter\b|\biniciar sesión\b|\baccedi\b/i,
  /[$£€¥]\s?\d|\d\s?(?:€|kr\b|crowns?\b)/,
  /\bsave \d+ ?%|\bon any device\b|\bauf allen geräten\b/i,
];
const leastSigns = 4;
const most = { lines: 40, line: 300, levels: 6, boxes: 40 };
const pressed =
  'button,[role="button"],[href*="subscri"],[href*="abo"],[href*="offer"],[href*="login"],[href*="signin"],[href*="register"]';

function signsIn(outline: Outline, element: PageElement): number {
  const range = outline.rangeOf(element);
  if (!range || range.to - range.from > most.lines) return 0;
  const lines = outline.blocks.slice(range.from, range.to).filter(({ text }) => text.length <= most.line);
  return signs.filter((sign) => lines.some(({ text }) => sign.test(text))).length;
}

/**
 * Boxes that sell the rest of a story under no name that says so: the closest one around something to press in which
 * access is sold in several words.
 */
export function soldAccess(page: PageElement, outline: Outline): PageElement[] {
  const found = new Set<PageElement>();
  for (const control of Array.from(page.querySelectorAll(pressed)).slice(0, most.boxes)) {
    let levels = 0;
    for (let of = control.parentNode; of && levels < most.levels; of = of.parentNode, levels += 1) {
      if (of.localName === 'body' || of.localName === 'main' || of.localName === 'article') break;
      if (signsIn(outline, of) < leastSigns) continue;
      found.add(of);
      break;
    }
  }
  return [...found];
}
