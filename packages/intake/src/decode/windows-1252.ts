/**
 * What Windows-1252 has at 0x80–0x9F, by the WHATWG Encoding Standard. Several releases of Node decode that charset
 * as ISO-8859-1 and leave control characters where the quotation marks and dashes belong.
 */
const upperControls =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The text of Windows-1252 bytes; every byte has a meaning, so this never fails. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80]!);
