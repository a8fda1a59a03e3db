const patterns: readonly RegExp[] = [
  // ANPA: "BC-Veldania--Port Sale, 1st Ld-Writethru", "AM-Ferry,450", "r i BC-Ferry 03-14 0412"
  /^(?:[a-z]\s[a-z]\s)?\^?(?:BC|AM|PM|BN|AP)-\p{Lu}[\p{L}'’. -]{1,40}(?:--[\p{L}'’. -]{1,40})?(?:[\s,].{0,60})?$/u,
  // "a0452 1004 Int-Wire"
  /^[a-z]\d{3,4}\s+\d{4}\b.{0,40}$/,
  /^(?:ZCZC|NNNN)\b.{0,40}$/,
  // "FRA0412 4 E 0210 VEL /AFP-QW12", "BELGA-INT-12", "Veldania-port-économie,PREV", "1 ECONOMY Port"
  /^\p{Lu}{3}\d{4} \d \p{Lu}{1,4} \d{2,5}\b.{0,40}$/u,
  /^\p{Lu}\p{L}{2,20}(?:-[\p{L}\d]{2,20}){1,5}(?:,\p{Lu}{3,8})?$/u,
  /^\d{1,2} \p{Lu}{3,20}(?: \p{Lu}[\p{L}\d-]{1,20}){1,3}$/u,
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
