/** Charsets of mail that hide another script in bytes of ASCII, and that browsers do not know. */
export type SevenBit = 'iso-2022-kr' | 'hz' | 'utf-7';

const labels: readonly [RegExp, SevenBit][] = [
  [/^(?:cs)?iso-?2022-?kr$/, 'iso-2022-kr'],
  [/^hz(?:-?gb-?2312)?$/, 'hz'],
  [/^(?:x-|unicode-1-1-)?utf-?7$/, 'utf-7'],
];

/** The charset that a label names; null where it is none of these. */
export function sevenBitOf(label: string): SevenBit | null {
  const plain = label.toLowerCase().replaceAll('_', '-');
  return labels.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const has = (bytes: Uint8Array, ...run: number[]): boolean => {
  for (let at = bytes.indexOf(run[0]!); at >= 0; at = bytes.indexOf(run[0]!, at + 1))
    if (run.every((byte, next) => bytes[at + next] === byte)) return true;
  return false;
};

/** The ISO 2022 charset that a document's own escapes announce; null where there are none. */
export function announcedCharset(bytes: Uint8Array): 'iso-2022-kr' | 'iso-2022-jp' | null {
  if (has(bytes, 0x1b, 0x24, 0x29, 0x43)) return 'iso-2022-kr';
  return has(bytes, 0x1b, 0x24, 0x42) || has(bytes, 0x1b, 0x24, 0x40) ? 'iso-2022-jp' : null;
}

const ascii = new TextDecoder('latin1');

/** The same characters with the eighth bit set are what `TextDecoder` knows as EUC-KR and GBK. */
const raised = (charset: string, pairs: string): string =>
  new TextDecoder(charset, { fatal: true }).decode(
    Uint8Array.from(pairs, (letter) => letter.charCodeAt(0) | 0x80),
  );

/** Between a shift out and a shift in, or the end of the line, stand pairs of KS X 1001. */
const decodeKorean = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes and shifts are the charset
    .replace(/\x1b\$\)C/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes and shifts are the charset
    .replace(/\x0e([^\x0f\r\n]*)\x0f?|\x0f/g, (_all, words: string | undefined) =>
      // Blanks and tabs are written inside a shift too.
      (words ?? '').replace(/[!-~]+/g, (pairs) => raised('euc-kr', pairs)),
    );

/** `~{` starts pairs of GB 2312, `~}` ends them, `~~` is a tilde, and a tilde at the end of a line joins two lines. */
const decodeHz = (text: string): string =>
  text.replace(
    /~(?:\{((?:[!-}][!-~])*)(?:~\}|(?=\r?\n)|$)|(~)|\r?\n)/g,
    (_all, pairs: string | undefined, tilde: string | undefined) =>
      pairs === undefined ? (tilde ?? '') : raised('gbk', pairs),
  );

/** `+` starts UTF-16 in base64, a `-` or whatever is no base64 ends it, `+-` is a plus. */
const decodeUtf7 = (text: string): string =>
  text
    .replace(/\+([A-Za-z0-9+/]*)-?/g, (_all, words: string) => {
      if (words === '') return '+';
      const bytes = atob(words.slice(0, words.length % 4 === 1 ? -1 : undefined));
      let units = '';
      for (let at = 0; at + 1 < bytes.length; at += 2)
        units += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
      return units;
    })
    .replace(/\p{Surrogate}/gu, '\ufffd');

const decoders = { 'iso-2022-kr': decodeKorean, hz: decodeHz, 'utf-7': decodeUtf7 } satisfies Record<
  SevenBit,
  (text: string) => string
>;

/** The text of bytes in one of these charsets; null where they are not in it. */
export function decodeSevenBit(charset: SevenBit, bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte > 0x7f)) return null;
  try {
    return decoders[charset](ascii.decode(bytes));
  } catch {
    return null;
  }
}
