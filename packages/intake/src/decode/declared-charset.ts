import { pageOf, standardName } from './read-code-page.ts';
import { sevenBitOf } from './seven-bit.ts';

const charsetParameter = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

const ascii = new TextDecoder('latin1');

const nameOf = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/**
 * The name of a charset by its label: the WHATWG's, `page:` and its page or `seven:` and its name for one that no
 * browser knows, or null.
 */
export function charsetOf(label: string): string | null {
  const seven = sevenBitOf(label);
  if (seven !== null) return `seven:${seven}`;
  const known = nameOf(label);
  if (known !== null) return known;
  const page = pageOf(label);
  if (page !== null) return `page:${page}`;
  const standard = standardName(label);
  return standard === null ? null : nameOf(standard);
}

/**
 * The charset that a document is said to be in: by its media type, else by the `<meta>` or XML declaration in its
 * first 2,048 bytes (browsers look at 1,024; some pages put a comment first).
 */
export function declaredCharset(bytes: Uint8Array, mediaType: string | null | undefined): string | null {
  const outer = charsetParameter.exec((mediaType ?? '').slice(0, 500))?.[1];
  const named = outer ? charsetOf(outer) : null;
  if (named) return named;
  const head = ascii.decode(bytes.subarray(0, 2048));
  const inner =
    /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,20}<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
  const charset = inner ? charsetOf(inner) : null;
  // UTF-7 is a charset of mail; a page that claims it hides its mark-up from whoever looks at its bytes.
  return charset === 'seven:utf-7' ? null : charset;
}
