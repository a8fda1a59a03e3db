import { upperHalves } from './code-pages.ts';
import { ebcdicPages } from './ebcdic-pages.ts';

/** Labels of pages whose names do not end in their number. Without case and without what is no letter or digit. */
const names: Readonly<Record<string, string>> = {
  cspc8codepage437: '437',
  cspc775baltic: '775',
  cspc850multilingual: '850',
  cspcp852: '852',
  cspc862latinhebrew: '862',
  pcmultilingual850euro: '858',
  ebcdiccpus: '037',
  ebcdiccpca: '037',
  ebcdiccpnl: '037',
  ebcdiccpwt: '037',
  csibm037: '037',
  ebcdiccpde: '273',
  ebcdiccphe: '424',
  ebcdiccpbe: '500',
  ebcdiccpch: '500',
  ebcdicus37euro: '1140',
  macce: 'maclatin2',
  maccentraleurope: 'maclatin2',
  macicelandic: 'maciceland',
  roman8: 'hproman8',
  r8: 'hproman8',
  rk1048: 'kz1048',
  strk10482002: 'kz1048',
  pt154: 'ptcp154',
  cp154: 'ptcp154',
  cyrillicasian: 'ptcp154',
};

/** Families of charsets that browsers know, by labels which they do not: those of Python, Java and Windows. */
const families: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^iso8859(?:part)?(\d{1,2})$/, 'iso-8859-$1'],
  [/^(?:windows|cp|ms)?(125[0-8])$/, 'windows-$1'],
  [/^macroman$/, 'macintosh'],
  [/^maccyrillic$/, 'x-mac-cyrillic'],
  [/^u(?:tf)?8(?:sig)?$/, 'utf-8'],
  [/^u(?:tf|cs)?16$|^ucs2$|^iso10646ucs2$/, 'utf-16be'],
  [/^(?:shiftjis|sjis)\w{0,9}$/, 'shift_jis'],
  [/^eucji\w{0,9}$|^ujis$/, 'euc-jp'],
  [/^(?:euckr|ks\w{0,8}5601|korean|uhc|(?:cp|ms)?949)\w{0,5}$/, 'euc-kr'],
  [/^(?:cp|ms)?950$|^(?:big5)?hkscs\w{0,5}$/, 'big5'],
  [/^(?:cp|ms)?936$|^(?:euc)?gb\w{0,8}$/, 'gb18030'],
  [/^(?:cp|ms|windows)?(?:932|31j)$|^mskanji$/, 'shift_jis'],
  [/^iso2022jp\w{1,4}$/, 'iso-2022-jp'],
  [/^koi8r$/, 'koi8-r'],
  [/^koi8u$/, 'koi8-u'],
  [/^(?:cp|ibm)?874$/, 'windows-874'],
  [/^(?:cp|ibm)?866$/, 'ibm866'],
];

const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^x(?=mac|cp|sjis|euc)/, '');

/** The page that a label means (`IBM850`, `x-mac-ce`); null where it means none of these. */
export function pageOf(label: string): string | null {
  const plain = plainLabel(label);
  const number = /^(?:cs)?(?:ibm|cp|dos|msdos|ccsid)?0{0,2}(\d{2,4})$/.exec(plain)?.[1];
  const page = (Object.hasOwn(names, plain) ? names[plain] : number === '37' ? '037' : number) ?? plain;
  return Object.hasOwn(upperHalves, page) || Object.hasOwn(ebcdicPages, page) ? page : null;
}

/** The name that browsers have for a charset whose label they do not know. */
export function standardName(label: string): string | null {
  const plain = plainLabel(label);
  for (const [pattern, name] of families) if (pattern.test(plain)) return plain.replace(pattern, name);
  return null;
}

/** The text of bytes of one of these pages; null where a byte means nothing in it. */
export function decodePage(page: string, bytes: Uint8Array): string | null {
  const upper = upperHalves[page];
  const whole = ebcdicPages[page];
  const parts: string[] = [];
  let part = '';
  for (const byte of bytes) {
    const character = whole ? whole[byte]! : byte < 0x80 ? String.fromCharCode(byte) : upper![byte - 0x80]!;
    if (character === '\ufffd') return null;
    // Mainframes end their lines with NEL.
    part += whole && character === '\u0085' ? '\n' : character;
    if (part.length > 8_192) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}

/** Whether bytes are EBCDIC: `<?xml` in it is no text in anything else. */
export const startsInEbcdic = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x4c && bytes[1] === 0x6f && bytes[2] === 0xa7 && bytes[3] === 0x94 && bytes[4] === 0x93;

/** The page that an XML declaration in EBCDIC names; its letters, not its quotation marks, are the same in every page. */
export function ebcdicPage(bytes: Uint8Array): string {
  const head = decodePage('037', bytes.subarray(0, 200)) ?? '';
  const page = pageOf(/encoding\s*=\s*.([\w.:-]{2,40})/i.exec(head)?.[1] ?? '037');
  return page !== null && Object.hasOwn(ebcdicPages, page) ? page : '037';
}
