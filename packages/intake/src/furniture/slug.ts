const patterns: readonly RegExp[] = [
  // ANPA: "BC-Veldania--Port Sale, 1st Ld-Writethru", "AM-Ferry,450", "r i BC-Ferry 03-14 0412"
  /^(?:[a-z]\s[a-z]\s)?\^?(?:BC|AM|PM|BN|AP)-\p{Lu}[\p{L}'’. -]{1,40}(?:--[\p{L}'’. -]{1,40})?(?:[\s,].{0,60})?$/u,
  // "a0452 1004 Int-Wire"
  /^[a-z]\d{3,4}\s+\d{4}\b.{0,40}$/,
  /^(?:ZCZC|NNNN)\b.{0,40}$/,
  // "VELDANIA-PORT/SALE (UPDATE 2)"
  /^\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+){1,6}(?:\s\((?:UPDATE|URGENT|CORRECTED|REPEAT|WRAPUP)[^()]{0,30}\))?$/u,
  /^(?:URGENT|BULLETIN|FLASH|NEWS ?ALERT|ALERT|BREAKING(?: NEWS)?|ADVISORY|UPDATE \d{1,2}|(?:STRICTLY )?EMBARGO(?:ED)?\b.{0,60}|EIL(?:MELDUNG)?|URGENTE|(?:FOR )?IMMEDIATE RELEASE|FOR IMMEDIATE RELEASE)\W{0,3}$/u,
  /^(?:News provided by|Press release|Pressemitteilung|Medienmitteilung|Communiqu[ée] de presse|Comunicato stampa|(?:Comunicado|Nota) de prensa|Pressmeddelande|Pressemeddelelse|Pressemelding|Persbericht|Lehdist[öo]tiedote)\b.{0,60}$/i,
  /^(?:Sperrfrist|Embargo)\b\s?[:(].{0,60}$/i,
  /^\(?(?:Eds?|Editors)\s?[.:]\s.{1,200}$/,
  /^\(?\d{2,4} words\)?\.?$/i,
  /^(?:reading time|\d{1,3}[- ]min(?:ute)?s? read)\b.{0,20}$/i,
];

/** A wire's header line: keyword, priority, word count. Only looked for above the body. */
export const isSlug = (line: string): boolean =>
  line.length <= 120 && patterns.some((pattern) => pattern.test(line));

/** A notice that an item must not be used. */
export const isKill = (line: string): boolean =>
  line.length <= 160 &&
  /^(?:BULLETIN\s+)?(?:MANDATORY\s+)?KILL\b|^(?:STORY|ITEM|ARTICLE) WITHDRAWN\b/.test(line);
