import { bytesOf, decodeBase64, decodeQuotedPrintable, decodeWords } from './header-words.ts';

/** A part of a message: its headers, and its content, one character a byte. */
export type Part = { header: (name: string) => string | null; content: string };

const longestHeaders = 256 * 1024;

/** Splits a message or a part of one at its first blank line. Header names are looked up in lower case; the first counts. */
export function splitPart(binary: string): Part {
  const blank = /\r?\n\r?\n/.exec(binary.slice(0, longestHeaders));
  const startsBlank = /^\r?\n/.exec(binary);
  const end = startsBlank ? 0 : (blank?.index ?? Math.min(binary.length, longestHeaders));
  const skip = startsBlank ? startsBlank[0].length : (blank?.[0].length ?? 0);
  const headers = new Map<string, string>();
  for (const line of binary
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { header: (name) => headers.get(name) ?? null, content: binary.slice(end + skip) };
}

/** A parameter of a header, RFC 2231's `name*=utf-8''…` and `name*0=` among them. */
export function parameterOf(header: string | null, name: string): string | null {
  const found: string[] = [];
  const pattern = new RegExp(
    `;\\s*${name}(\\*\\d{1,2})?(\\*)?\\s*=\\s*(?:"([^"]{0,1000})"|([^;\\s"]{1,1000}))`,
    'gi',
  );
  for (const [, , extended, quoted, plain] of (header ?? '').slice(0, 8_000).matchAll(pattern)) {
    const value = quoted ?? plain ?? '';
    found.push(extended ? value.replace(/^[\w-]*'[\w-]*'/, '').replaceAll('%', '=') : value);
    if (extended) found[found.length - 1] = new TextDecoder().decode(decodeQuotedPrintable(found.at(-1)!));
  }
  return found.length === 0 ? null : decodeWords(found.join(''));
}

export const mediaTypeOf = (part: Part): string =>
  /^\s*([\w.+-]+\/[\w.+-]+)/.exec(part.header('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain';

/** The bytes of a part, its transfer encoding undone. */
export function bytesOfPart(part: Part): Uint8Array {
  switch (part.header('content-transfer-encoding')?.toLowerCase().trim()) {
    case 'base64':
      return decodeBase64(part.content);
    case 'quoted-printable':
      return decodeQuotedPrintable(part.content);
    default:
      return bytesOf(part.content);
  }
}

/** The parts between the boundaries of a multipart; the one at the end may be missing. */
export function partsWithin(part: Part, most: number): Part[] {
  const boundary = parameterOf(part.header('content-type'), 'boundary');
  if (!boundary) return [];
  const line = `--${boundary}`;
  const parts: Part[] = [];
  const body = `\n${part.content}`;
  let from = -1;
  for (
    let at = body.indexOf(`\n${line}`);
    at >= 0 && parts.length < most;
    at = body.indexOf(`\n${line}`, at + 1)
  ) {
    const rest = body.slice(at + 1 + line.length, at + 1 + line.length + 80);
    // One boundary may begin as another does.
    const ending = /^(--)?[ \t]*(?:\r?\n|$)/.exec(rest);
    if (!ending) continue;
    if (from >= 0) parts.push(splitPart(body.slice(from, at).replace(/\r$/, '')));
    from = at + 1 + line.length + ending[0].length;
    if (ending[1]) return parts;
  }
  if (from >= 0 && parts.length < most) parts.push(splitPart(body.slice(from)));
  return parts;
}
