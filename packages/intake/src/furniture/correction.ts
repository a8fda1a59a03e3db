const corrects: readonly RegExp[] = [
  /^\W{0,3}(?:correction|corrected|corrects|erratum|corrigendum)\b\s?(?:[:.(–—]|-(?=\s)|$)/i,
  /^\W{0,3}\(?corrects\s/i,
  /^\W{0,3}(?:a correction was made|correction of|this correction)\b/i,
  /^\W{0,3}(?:an\s+)?(?:earlier|previous|original)\s+versions?\s+of\s+(?:this|the)\s+(?:article|story|report|item|headline|caption|page|piece)\b/i,
  /^\W{0,3}(?:in\s+)?an\s+(?:earlier|previous)\s+version\s+of\b/i,
  /^\W{0,3}this\s+(?:article|story|report|item|headline|page|piece)\s+(?:has\s+been|was|is)\s+(?:corrected|amended|updated\s+to\s+correct)\b/i,
  /^\W{0,3}(?:clarification)\s?[:.–—]/i,
];
const remarks: readonly RegExp[] = [
  /^\W{0,3}editor(?:['’]s|s['’]?|ial)?\s+note\s?[:.–—-]/i,
  /^\W{0,3}(?:this|the)\s+(?:article|story|report|item|page)\s+(?:has\s+been|was|is\s+being|will\s+be)\s+updated\b/i,
  /^\W{0,3}this\s+is\s+a\s+(?:developing|breaking)\s+(?:news\s+)?story\b/i,
  /^\W{0,3}(?:the\s+headline\s+of\s+this|adds?\s+(?:details|background|quotes?|byline)\b)/i,
];

/** "Correction" and nothing else, its words on the next line. */
const shortestNotice = 10;

/**
 * What a line says about its own article: `corrects` where an earlier version was wrong, `remarks` for an editor's
 * note that corrects nothing, null for all else.
 */
export function findNotice(line: string): 'corrects' | 'remarks' | null {
  if (line.length < shortestNotice) return null;
  const head = line.slice(0, 120);
  if (corrects.some((pattern) => pattern.test(head))) return 'corrects';
  if (!remarks.some((pattern) => pattern.test(head))) return null;
  return /\b(?:corrected|to correct|earlier version|incorrectly|misstated|misspelled)\b/i.test(
    line.slice(0, 600),
  )
    ? 'corrects'
    : 'remarks';
}

/** A headline's own flag that the item corrects another: "CORRECTED-Port sale …", "CORRECTION: Port sale …". */
export const isCorrectedHeadline = (headline: string): boolean =>
  /^(?:\w{2,12}[- ]\d{0,2}[-: ]{0,2})?(?:CORRECTED|CORRECTION|CORRECTS)\b/.test(headline.slice(0, 60));
